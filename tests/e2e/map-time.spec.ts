import { expectAccessible } from './accessible.ts';
import { openMap, result } from './mapSteps.ts';
import { expect, test } from './weft.ts';

test('the map as at a day typed as people type it, stepped by keys, says so in plain sight, and comes back to today @phone', async ({
  page,
}) => {
  await openMap(page, '?view=rings');
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'As at' }).clear();
  await page.keyboard.type('1 April 2024');
  await expect(strip).toContainText('The map as at 1 April 2024.');
  // Half of a date can be read too, and what it does must not interrupt the rest.
  await expect(strip.getByRole('textbox', { name: 'As at' })).toBeFocused();
  await expect(page).toHaveURL(/on=2024-04-01/);
  await expectAccessible(page);
  await strip.getByRole('button', { name: 'A month later' }).click();
  await expect(strip).toContainText('The map as at 1 May 2024.');
  await strip.getByRole('slider', { name: 'Day' }).focus();
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/on=/);
  await expect(result(page)).toHaveText(/^41 relationships/);
});

test('what was gained, lost and changed since a day is listed in words that lead to each', async ({ page }) => {
  await openMap(page, '?view=rings');
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'Compare with' }).fill('1 4 2020');
  await expect(strip.getByRole('status')).toHaveText(/Between 1 April 2020 and .*: \d+ changes?\./);
  const gained = strip.getByRole('listitem').first().getByRole('link');
  const name = (await gained.textContent()) ?? '';
  await gained.click();
  await expect(page.getByRole('complementary', { name })).toBeVisible();
  await strip.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/since=/);
});
