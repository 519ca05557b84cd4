import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { find, panel, result, viewSwitch } from './mapSteps.ts';
import { emoji, longName, oddPlaces, rightToLeft } from './oddPlaces.ts';
import { expect, test } from './weft.ts';

test.use({ places: oddPlaces });

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a map without records says what will be here, and one without relationships who is there', async ({ page }) => {
  await page.goto('/nothing/map');
  await expect(page.getByText('Nothing is on the map of Nothing yet')).toBeVisible();
  await expectAccessible(page);
  await viewSwitch(page, 'Rings').press('Space');
  await expect(page.getByRole('button', { name: 'Shaping at system level: none. Add one' })).toBeVisible();
  await expect(page.getByText('Nothing is on the map of Nothing yet')).toBeHidden();
  await viewSwitch(page, 'Table').press('Space');
  await expect(page.getByRole('link', { name: 'Add the first relationship' })).toBeVisible();

  await page.goto('/alone/map');
  await expect(page.getByText('No relationship is on the map of Alone yet')).toBeVisible();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(result(page)).toHaveText('0 relationships, 1 organisation');
});

test('a relationship of a hundred and two hundred ties side by side are shown whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/hundred/map');
  await expect(result(page)).toHaveText('1 relationship, 100 organisations');
  await find(page, 'forum of all', /^Forum of all/);
  await expect(panel(page, 'Forum of all').getByRole('link', { name: 'Member 99' })).toBeVisible();
  expect(await sideways(page)).toBe(0);

  await page.goto('/parallel/map');
  await expect(result(page)).toHaveText('200 relationships, 2 organisations');
  await viewSwitch(page, 'Table').press('Space');
  await expect(page.getByRole('grid')).toHaveAccessibleName('Relationships of Parallel: 200 relationships');
  expect(await sideways(page)).toBe(0);
});

test('names of any length and script are found and shown whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/names/map');
  await find(page, longName.slice(0, 40), new RegExp(`^${longName.slice(0, 40)}`));
  await expect(panel(page, longName)).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await viewSwitch(page, 'Table').press('Space');
  await expect(panel(page, longName)).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await find(page, 'growing', new RegExp(`^${emoji}`, 'u'));
  await expect(panel(page, emoji)).toContainText('1 relationship');
  await find(page, 'friendship', new RegExp(`^${rightToLeft.slice(0, 13)}`, 'u'));
  await expect(panel(page, rightToLeft)).toBeVisible();
  await expectAccessible(page);
});

test('an address from another workspace or a later version shows what can be shown', async ({ page }) => {
  await page.goto(
    '/hundred/map?view=globe&selected=01900000-0000-7000-8000-000000000000&organisation=nobody&types=shaping,future&on=tomorrow&since=1&whatif=leaves-nobody&size=mass&layout=9',
  );
  await expect(viewSwitch(page, 'Network')).toBeChecked();
  await expect(result(page)).toHaveText('1 relationship, 100 organisations');
});
