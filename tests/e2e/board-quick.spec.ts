import type { Page } from '@playwright/test';
import { expect, test } from './weft.ts';

const stage = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const card = (where: Page | ReturnType<typeof stage>) => where.getByRole('row', { name: /CAT-2025-001/ });

test('a card put beside the flow goes back to where it came from though the board was not read since', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  let answer = () => {};
  const isBack = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/cases\.boardDifferences/, async (route) => {
    await isBack;
    await route.continue();
  });
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await card(page).dragTo(stage(page, 'Escalated'));
  const dialog = page.getByRole('dialog', { name: 'Move CAT-2025-001 to “Escalated”' });
  await dialog.getByLabel('Why it is escalated').fill('No answer for five months');
  await dialog.getByLabel('Escalated to').fill('Director of Place');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();

  await card(page).dragTo(stage(page, 'Resolving'));
  await expect(card(stage(page, 'Resolving'))).toBeVisible();
  answer();
  await expect(page.getByText('Moved CAT-2025-001 to “Resolving”').first()).toBeVisible();
  await expect(card(stage(page, 'Resolving'))).toBeVisible();
});
