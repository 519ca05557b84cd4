import { axeFindingsOnAll } from './accessible.ts';
import { openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('a kind of snag is reworded, added, moved by keyboard and taken out of use; other windows follow, and undo takes it back @phone', async ({
  page,
  openWindow,
  allowErrors,
}) => {
  test.slow();
  allowErrors(/400/);
  await openAs(page, 'Ada Admin', '/settings/terms');
  await expect(page.getByText('is worked out from its days and its evidence, so nobody chooses it.')).toBeVisible();
  await page.getByRole('button', { name: /^Kinds of snag/ }).click();
  const other = await openWindow();
  await openAs(other, 'Cass Caseworker', '/settings/terms?list=snagCategories');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: 'Edit Term: Insurance' }).click();
  await page.getByRole('textbox', { name: 'Term', exact: true }).fill('Cover and claims');
  await page.keyboard.press('Enter');
  await expect(other.getByText('Cover and claims', { exact: true })).toBeVisible();

  const adding = page.getByRole('form', { name: 'Add to “Kinds of snag”' });
  await adding.getByRole('textbox', { name: 'Another term' }).fill('cover and CLAIMS');
  await adding.getByRole('button', { name: 'Add' }).click();
  await expect(adding.getByText('“cover and CLAIMS” is in this list already.')).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await adding.getByRole('textbox', { name: 'Another term' }).fill('Energy');
  await page.keyboard.press('Enter');
  await expect(other.getByText('Energy', { exact: true })).toBeVisible();
  const up = page.getByRole('button', { name: 'Move “Energy” up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(other.getByRole('main').getByRole('listitem').last()).not.toContainText('Energy');
  await page.keyboard.press('Control+z');
  await expect(other.getByRole('main').getByRole('listitem').last()).toContainText('Energy');

  await page.getByRole('button', { name: 'Take out of use: Rent, charges and tax' }).click();
  await expect(page.getByText('Out of use: still shown where they were recorded')).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await other.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await other.getByRole('row', { name: /CAT-2025-001/ }).click();
  await other.getByRole('button', { name: 'Add snag' }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /What kind of thing is wrong/ })
    .click();
  await expect(other.getByRole('option', { name: 'Cover and claims' })).toBeVisible();
  await expect(other.getByRole('option', { name: 'Energy' })).toBeVisible();
  await expect(other.getByRole('option', { name: 'Rent, charges and tax' })).toBeHidden();

  await page.getByRole('button', { name: 'Go back to how it came' }).click();
  await expect(page.getByRole('button', { name: 'Edit Term: Insurance' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put “Energy” back in use' })).toBeVisible();
});

test('a list that rules depend on says so and lets its words be changed, which the board then says', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/settings/terms?list=waitingOn');
  await expect(page.getByText('none can be added, taken out or moved', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move “VAST” up' })).toBeHidden();
  await page.getByRole('button', { name: 'Edit “Council: Property” in few words: Council property' }).click();
  await page.getByRole('textbox', { name: '“Council: Property” in few words' }).fill('Estates');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Changed here')).toBeVisible();
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging&columns=move');
  await expect(page.getByRole('grid', { name: 'Estates', exact: true })).toBeVisible();

  await openAs(page, 'Cass Caseworker', '/settings/terms?list=waitingOn');
  await expect(page.getByText('Admins of the workspace change these.', { exact: false })).toBeVisible();
  await expect(page.getByText('Estates', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Edit/ })).toBeHidden();
  expect(await axeFindingsOnAll(page)).toEqual([]);
});
