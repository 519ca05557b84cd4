import type { Locator, Page } from '@playwright/test';
import { expect, test } from './weft.ts';

/** How messages stand to what lies beneath them. */
const message = (page: Page) => page.getByRole('alertdialog').first();

async function meet(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('Both are to be seen.');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('a message lies over nothing at the foot of the map on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/stoke-on-trent/map');
  const fit = page.getByRole('button', { name: 'Arrange the map, for everybody' });
  await expect(fit).toBeVisible();
  const before = await fit.boundingBox();
  await page
    .getByRole('button', { name: /^(Copy link|Share)/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^Copy link/ }).click();
  await expect(message(page)).toBeVisible();
  expect(await meet(message(page), fit)).toBe(false);
  await message(page)
    .getByRole('button', { name: /close|dismiss/i })
    .click();
  await expect.poll(() => fit.boundingBox()).toEqual(before);
});

test('a message leaves room to scroll the last card of a board clear of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('button', { name: 'Filters and view' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(message(page)).toBeVisible();
  const last = page.getByRole('main').getByRole('button').last();
  await last.focus();
  await last.scrollIntoViewIfNeeded();
  expect(await meet(message(page), last)).toBe(false);
});
