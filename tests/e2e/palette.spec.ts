import { expectAccessible } from './accessible.ts';
import { openMap } from './mapSteps.ts';
import { expect, test } from './weft.ts';

test('the palette finds an organisation by its number, another with letters wrong, and a person by name', async ({ page }) => {
  await openMap(page);
  const box = page.getByRole('searchbox', { name: 'Find or do anything' });
  const results = page.getByRole('menu', { name: 'Results' });

  await page.keyboard.press('Control+k');
  await box.fill('GB-LAE-STE');
  await expect(results.getByRole('menuitem', { name: /^Stoke-on-Trent City Council/ })).toBeVisible();

  await box.fill('staffordhsire foundaton');
  await expect(results.getByRole('menuitem', { name: /^The Community Foundation for Staffordshire/ })).toBeVisible();

  await box.fill('zebra crossing');
  await expect(page.getByText('Nothing answers “zebra crossing”.')).toBeVisible();

  await box.fill('CAT-2025-002');
  await expect(results.getByRole('menuitem', { name: /^CAT-2025-002/ })).toBeVisible();

  await box.fill('lynn watk');
  await expect(results.getByRole('group', { name: 'People' })).toBeVisible();
  await expectAccessible(page);
  await results.getByRole('menuitem', { name: /^Councillor Lynn Watkins/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Councillor Lynn Watkins' })).toBeVisible();
});
