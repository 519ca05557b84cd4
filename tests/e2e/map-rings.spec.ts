import type { Locator, Page } from '@playwright/test';
import { become, openMap, panel, result } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true });
/** A spot of a cell that is on none of its marks, wherever those stand: from its corner, in pixels. */
function betweenMarks(of: Locator): Promise<{ x: number; y: number }> {
  return of.locator('path').evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('A cell has a shape.');
    const box = path.getBoundingClientRect();
    const bounds = path.getBBox();
    const dots = [...document.querySelectorAll('.ui-rings-dot')].map((dot) => dot.getBoundingClientRect());
    for (let x = 4; x < box.width; x += 4)
      for (let y = 4; y < box.height; y += 4) {
        const [across, down] = [box.x + x, box.y + y];
        const inside = path.isPointInFill(
          new DOMPoint(bounds.x + (x / box.width) * bounds.width, bounds.y + (y / box.height) * bounds.height),
        );
        const isFree = dots.every((dot) => Math.hypot(dot.x + dot.width / 2 - across, dot.y + dot.height / 2 - down) > dot.width / 2 + 12);
        if (inside && isFree && document.elementFromPoint(across, down) === path) return { x, y };
      }
    throw new Error('Marks are everywhere.');
  });
}

const focused = (page: Page, name: RegExp | string) => expect(page.locator(':focus')).toHaveAccessibleName(name);

test('the rings say what there is at each level, and what is missing can be added there', async ({ page }) => {
  await openMap(page, '?view=rings');
  await expect(cell(page, 'Shaping at place level: 9 relationships')).toBeVisible();
  await expect(cell(page, 'Ongoing at place level: 18 relationships')).toBeVisible();
  const missing = page.getByRole('button', { name: 'Shaping at system level: none. Add one' });
  await missing.click();
  await page.getByRole('menuitem', { name: 'Add a relationship' }).click();
  await expect(page).toHaveURL(/\/register\/add\?type=shaping&level=system/);
});

test('the keyboard goes round the rings, into a cell, on to a relationship, and back out', async ({ page }) => {
  await openMap(page, '?view=rings');
  await expect(cell(page, 'Shaping at place level: 9 relationships')).toBeVisible();
  await page.getByRole('button', { name: 'Shaping at system level: none. Add one' }).focus();
  await page.keyboard.press('ArrowDown');
  await focused(page, 'Shaping at place level: 9 relationships');
  await page.keyboard.press('ArrowLeft');
  await focused(page, 'Delivery at place level: 2 relationships');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await focused(page, 'Ongoing at place level: 18 relationships');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ongoing at place level' })).toBeFocused();
  await page.keyboard.press('Tab');
  await focused(page, 'All of the rings');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await focused(page, "Alliance updates to the Senior Managers' Forum");
  await page.keyboard.press('Enter');
  const opened = panel(page, "Alliance updates to the Senior Managers' Forum");
  await expect(opened.getByRole('group').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await page.keyboard.press('Escape');
  await focused(page, 'Ongoing at place level: 18 relationships');
  await page.keyboard.press(' ');
  await expect(panel(page, '18 relationships')).toBeVisible();
});

test('a cell opens at a press, shows who takes part, and all in it can be confirmed together @phone', async ({ page }) => {
  await openMap(page, '?view=rings');
  const delivery = cell(page, 'Delivery at place level: 2 relationships');
  await delivery.locator('path').click({ position: await betweenMarks(delivery) });
  const inside = page.getByRole('region', { name: 'Delivery at place level' });
  const fund = inside.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Household Support Fund management/ }) });
  await expect(fund).toContainText('The Community Foundation for Staffordshire & Shropshire');
  await expect(page).toHaveURL(/cell=delivery-place/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await inside.getByRole('button', { name: 'Select all 2' }).click();
  const selected = panel(page, '2 relationships');
  await selected.getByRole('button', { name: 'All 2 still true' }).click();
  await expect(page.getByText('Said that 2 relationships are still true')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(selected.getByRole('button', { name: 'All 2 still true' })).toBeVisible();
  await selected.getByRole('button', { name: 'Close panel' }).click();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(cell(page, 'Delivery at place level: 2 relationships')).toBeVisible();
});

test('what the size of a mark says is chosen, stands in the legend and in the address', async ({ page }) => {
  await openMap(page, '?view=rings');
  await expect(page.getByText('Larger: more take part')).toBeVisible();
  await page.getByRole('button', { name: /Size says/ }).click();
  await page.getByRole('option', { name: 'Days since confirmed' }).click();
  await expect(page.getByText('Larger: longer since anybody confirmed it')).toBeVisible();
  await expect(page).toHaveURL(/size=confirmed/);
});

test('a cell that the filter leaves nothing of says so, and one with nothing in it offers to add there', async ({ page }) => {
  await openMap(page, '?view=rings&cell=shaping-place&levels=system');
  await expect(page.getByText('The filter leaves nothing of what is in this cell.')).toBeVisible();
  await openMap(page, '?view=rings&cell=shaping-system');
  await expect(page.getByRole('link', { name: 'Add a relationship here' })).toHaveAttribute(
    'href',
    '/stoke-on-trent/register/add?type=shaping&level=system',
  );
});

test('relationships without a level stand beside the rings', async ({ page }) => {
  await openMap(page, '?view=rings');
  await page.getByRole('link', { name: 'Locality Improvement Framework' }).click();
  await expect(panel(page, 'Locality Improvement Framework')).toContainText('No level yet');
});

test('who may only look sees what is missing, without the way to add it', async ({ page }) => {
  await openMap(page, '?view=rings');
  await become(page, 'Vera Viewer');
  await expect(cell(page, 'Shaping at system level: none')).toBeVisible();
  await expect(page.getByRole('button', { name: /Add one/ })).toHaveCount(0);
  await expect(result(page)).toHaveText('41 relationships, 52 organisations');
  await cell(page, 'Shaping at place level: 9 relationships').press('Enter');
  await page.getByRole('link', { name: 'VCSE City Alliance agreement' }).click();
  const selected = panel(page, 'VCSE City Alliance agreement');
  await expect(selected).toContainText('Leader of the Council');
  await expect(selected).not.toContainText('Jane Ashworth');
  await expect(selected.getByRole('button', { name: /^Still true/ })).toBeHidden();
});
