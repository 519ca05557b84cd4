import type { Locator } from '@playwright/test';
import { axeFindingsOnAll } from './accessible.ts';
import { openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

/** What stands in a list, in its order. */
const names = (dialog: Locator) => dialog.getByRole('row').allInnerTexts();

test('terms are put in order by keyboard, in one change that Undo takes back', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/settings/terms?list=snagCategories');
  await page.getByRole('button', { name: 'Put in order' }).click();
  const dialog = page.getByRole('dialog', { name: /^The order of/ });
  const [first = '', second = '', third = ''] = await names(dialog);
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Drag ${first}` }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Insert/ }).first()).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names(dialog)).indexOf(first)).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Keep this order' }).click();
  await expect(dialog).toBeHidden();
  const shown = page.getByRole('main').getByRole('button', { name: /^Edit Term: / });
  await expect(shown.first()).toHaveAccessibleName(`Edit Term: ${second}`);
  expect(third).not.toBe('');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(shown.first()).toHaveAccessibleName(`Edit Term: ${first}`);
});

test('questions of the review are dragged by their handles', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/settings/review-form');
  await page.getByRole('button', { name: 'Put the questions of “Your organisation” in order' }).click();
  const dialog = page.getByRole('dialog', { name: 'The order of “Your organisation”' });
  const [first = ''] = await names(dialog);
  const rows = dialog.getByRole('row');
  await rows.nth(0).dragTo(rows.nth(2), { sourcePosition: { x: 26, y: 20 }, targetPosition: { x: 26, y: 40 } });
  await expect.poll(async () => (await names(dialog)).indexOf(first)).toBeGreaterThan(0);
  const [now = ''] = await names(dialog);
  await dialog.getByRole('button', { name: 'Keep this order' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Edit Question: / }).first()).toHaveAccessibleName(`Edit Question: ${now}`);
});

test('stages of a flow are put in order in its draft, which says what would change', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/cases/flows');
  await page.getByRole('button', { name: 'Put in order' }).click();
  const dialog = page.getByRole('dialog', { name: /^The order of the stages/ });
  await dialog.getByRole('button', { name: 'Drag Enquiry' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names(dialog)).indexOf('Enquiry')).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Keep this order' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText(/order/i);
});
