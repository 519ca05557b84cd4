import { axeFindingsOnAll } from './accessible.ts';
import { openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('a stage is taken out once its cases have somewhere to go; they move with it, and undo puts all of it back @phone', async ({
  page,
}) => {
  await openAs(page, 'Ada Admin', '/cases/flows?flow=legacy_snagging');
  const saving = page.getByRole('form', { name: 'Save the flow' });
  await page.getByRole('button', { name: /^Resolving/ }).click();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take this stage out' }).click();
  await expect(saving.getByRole('note')).toContainText('“Resolving”, which is taken out. Say where');
  await saving.getByRole('button', { name: 'Save these stages' }).click();
  await expect(saving.getByRole('alert')).toContainText('“Resolving”, which is taken out.');

  await page.getByRole('button', { name: /Where its .* go/ }).click();
  await page.getByRole('option', { name: 'Plan agreed' }).click();
  await expect(saving.getByRole('listitem').filter({ hasText: 'its cases go to “Plan agreed”' })).toBeVisible();
  await expect(saving.getByRole('note')).toBeHidden();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await saving.getByRole('button', { name: 'Save these stages' }).click();
  await expect(page.getByRole('button', { name: /^Resolving/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Resolving/ })).toBeVisible();
});

test('a stage is added with what it needs and who can supply it, and the move there asks for it', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/cases/flows?flow=legacy_snagging');
  await page.getByRole('button', { name: 'Add a stage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a stage' });
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('With the insurer');
  await dialog.getByRole('button', { name: /Where$/ }).click();
  await page.getByRole('option', { name: /^Beside the flow/ }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('button', { name: 'What it needs from anywhere in the flow to With the insurer' }).click();
  const needs = page.getByRole('dialog', { name: /^What a case needs/ });
  await needs.getByRole('textbox', { name: /^Or something of your own/ }).fill('Claim number known');
  await needs.getByRole('button', { name: 'Add', exact: true }).click();
  await needs.getByRole('button', { name: /Who can supply it: Claim number known/ }).click();
  await page.getByRole('option', { name: 'Can be supplied by: Tenant' }).click();
  await needs.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Save these stages' }).click();
  await expect(page.getByText('Nothing changed yet')).toBeVisible();

  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('button', { name: 'Move CAT-2025-002 to' }).click();
  await page.getByRole('menuitem', { name: /^With the insurer/ }).click();
  const move = page.getByRole('dialog', { name: /^Move CAT-2025-002/ });
  await expect(move.getByText('Can be supplied by: Tenant')).toBeVisible();
  await move.getByText('Claim number known', { exact: true }).click();
  await move.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText('Moved CAT-2025-002 to “With the insurer”')).toBeVisible();
});
