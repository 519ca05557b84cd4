import { openMap, panel, result, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

test('a count of the matrix leaves just what it counts, in every view, and gives it back when pressed again', async ({ page }) => {
  await openMap(page, '?view=matrix');
  const cell = page.getByRole('button', { name: 'Shaping, place level: 9 relationships' });
  await cell.click();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(result(page)).toHaveText(/^9 of 41 relationships/);
  await expect(page.getByRole('button', { name: 'Ongoing, place level: 18 relationships' })).toBeVisible();
  await viewSwitch(page, 'Table').click();
  await expect(page.getByRole('grid', { name: /9 relationships/ })).toBeVisible();
  await page.goBack();
  await cell.click();
  await expect(result(page)).toHaveText(/^41 relationships/);
});

test('a total leaves all of its row, which can be selected at once and is marked wherever it counts', async ({ page }) => {
  await openMap(page, '?view=matrix');
  await page.getByRole('button', { name: 'Delivery, all: 3 relationships' }).click();
  await expect(result(page)).toHaveText(/^3 of 41 relationships/);
  await page.getByRole('button', { name: 'Select all 3' }).click();
  await expect(panel(page, '3 relationships')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delivery, place level: 2 relationships, something selected among them' })).toBeVisible();
  await page.getByRole('button', { name: 'Delivery, all: 3 relationships' }).press('End');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'Commissioning, all: 10 relationships' })).toBeFocused();
});

test('the keyboard walks the matrix, and a gap leads to a form that knows its type and level', async ({ page }) => {
  await openMap(page, '?view=matrix');
  const gap = page.getByRole('button', { name: 'Shaping, neighbourhood level: none. Add one' });
  await gap.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Shaping, place level: 9 relationships' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(result(page)).toHaveText(/^18 of 41 relationships/);
  await gap.click();
  await page.getByRole('menuitem', { name: 'Add a relationship' }).click();
  await expect(page).toHaveURL(/register\/add\?type=shaping&level=neighbourhood/);
});

test('what a directorate with all its parts takes part in is one press away', async ({ page }) => {
  await openMap(page, '?view=matrix');
  await page.getByRole('radio', { name: 'Directorate by type' }).click();
  await page.getByRole('button', { name: 'Commissioning and Procurement teams, commissioning: 6 relationships' }).click();
  await expect(result(page)).toHaveText(/^6 of 41 relationships/);
  await expect(page.getByRole('row', { name: 'With Commissioning and Procurement teams or any part of it' })).toBeVisible();
});

test('holders stand by side and seniority, with their risk, and one press leaves what hangs on one of them @phone', async ({ page }) => {
  await openMap(page, '?view=holders');
  await expect(page.getByRole('heading', { name: 'Councillor' })).toBeVisible();
  const vast = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'VAST', exact: true }) });
  await expect(vast).toContainText('Leads 4');
  await expect(vast).toContainText('Alone on 4');
  await vast.getByRole('button').click();
  await expect(result(page)).toHaveText(/^\d of 41 relationships/);
  await expect(page.getByRole('heading', { name: 'Partner side' })).toBeVisible();
  const held = vast.getByRole('listitem').first().getByRole('link');
  const name = (await held.textContent()) ?? '';
  await held.click();
  await expect(panel(page, name)).toBeVisible();
});

test('the table shows the columns that are chosen, and its address keeps them', async ({ page }) => {
  await openMap(page, '?view=table');
  await page.getByRole('button', { name: 'Columns (9)' }).click();
  const choice = page.getByRole('group', { name: 'Besides the name' });
  await choice.getByText('How formal').click();
  await choice.getByText('Route').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'How formal' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Route' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'How formal' })).toBeVisible();
});

test('organisations stand in rows too, each with what is measured of it, in the order asked for', async ({ page }) => {
  await openMap(page, '?view=table');
  await page.getByRole('radio', { name: 'Organisations' }).press('Space');
  const table = page.getByRole('grid', { name: /^Organisations of Stoke-on-Trent: \d+ organisations$/ });
  await expect(table.getByRole('row').nth(1)).toContainText(/VAST Services.*%/);
  await table.getByRole('columnheader', { name: 'Through it' }).click();
  await expect(page).toHaveURL(/by=/);
  await table.getByRole('row', { name: /^VAST Services/ }).click();
  await expect(panel(page, 'VAST Services (1920)')).toBeVisible();
});
