import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { become, find, openMap, panel, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const whatIf = (page: Page) => page.getByRole('complementary', { name: /^If / });

test('supposing that an organisation is gone says what would be lost, moves nothing, and is left with one press', async ({ page }) => {
  await openMap(page);
  await find(page, 'vast', /VAST Services/);
  await panel(page, 'VAST Services (1920)').getByRole('link', { name: 'What if it were gone? (VAST Services (1920))' }).click();
  const supposed = whatIf(page);
  await expect(supposed).toBeVisible();
  await expect(page).toHaveURL(/whatif=fails-/);
  await expect(supposed.getByRole('heading', { name: '× Would be lost' })).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: /^If VAST Services \(1920\) and its \d+ units? are gone: \d+ relationships would be lost/ }),
  ).toBeAttached();
  await expectAccessible(page);
  const says = page.getByRole('region', { name: 'What the map says' });
  for (const sign of ['Dashed: would be lost', 'Would be weakened', 'Ringed: would be left alone']) await expect(says).toContainText(sign);

  // The rings say the same, cell by cell.
  await viewSwitch(page, 'Rings').click();
  await expect(page.getByRole('gridcell', { name: /: \d+ relationships, \d+ would be lost/ }).first()).toBeVisible();
  await viewSwitch(page, 'Network').click();

  // A relationship can be looked into and come back from, and the whole is shown by the address alone.
  await supposed.getByRole('link', { name: 'VCSE City Alliance agreement' }).click();
  await expect(panel(page, 'VCSE City Alliance agreement')).toBeVisible();
  await page.getByRole('button', { name: 'What would follow' }).click();
  await page.reload();
  await expect(supposed).toBeVisible();
  await supposed.getByRole('button', { name: 'Back to how it is' }).click();
  await expect(supposed).toBeHidden();
  await expect(page).not.toHaveURL(/whatif/);
});

test('somebody who may only look asks, by keyboard, what follows when a holder leaves', async ({ page }) => {
  await openMap(page);
  await become(page, 'Vera Viewer');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what if the holder of chief');
  await page
    .getByRole('menuitem', { name: /^What if the holder of/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(whatIf(page).getByRole('group').first()).toBeFocused();
  await expect(whatIf(page)).toContainText('Nothing is changed: this only shows what would be.');
  await page.keyboard.press('Escape');
  await expect(whatIf(page)).toBeHidden();
  await expect(page).not.toHaveURL(/whatif/);
});

test('what is supposed of another place is said to be about nothing here', async ({ page }) => {
  await openMap(page, '?whatif=fails-019a0000-0000-7000-8000-000000000001');
  await expect(panel(page, 'No longer here')).toContainText('about nothing on this map');
});
