import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { become, openMap, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

async function fromViews(page: Page, item: string | RegExp): Promise<void> {
  // A dialog on its way out gives focus back, which would close a menu opened under it.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

async function save(page: Page, name: string): Promise<void> {
  await fromViews(page, 'Save this view…');
  await page.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved the view “${name}”`)).toBeVisible();
}

test('a view is saved by keyboard, opened by a colleague with all it had, and is what the map opens with', async ({ page, openWindow }) => {
  await openMap(page, '?view=rings&types=shaping&levels=place');
  await save(page, 'Shaping here');
  const colleague = await openWindow();
  await openMap(colleague, '?view=table');
  await fromViews(colleague, /Shaping here/);
  await expect(colleague).toHaveURL(/view=rings/);
  await expect(colleague).toHaveURL(/types=shaping&levels=place/);

  await fromViews(page, 'Change saved views…');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'More for Shaping here' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Open the map with it' }).press('Enter');
  await expect(page.getByText('The map opens with it', { exact: true })).toBeVisible();
  await colleague.goto('/stoke-on-trent/map');
  await expect(viewSwitch(colleague, 'Rings')).toBeChecked();
  await colleague.goto('/stoke-on-trent/map?view=network');
  await expect(colleague.getByRole('application', { name: /^Network/ })).toBeVisible();
  await expect(colleague).toHaveURL(/\/map\?view=network/);

  await page.getByRole('button', { name: 'More for Shaping here' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await expect(page.getByText('No view is saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('button', { name: 'Open Shaping here' })).toBeVisible();
});

test('a viewer opens saved views and saves none', async ({ page }) => {
  await openMap(page, '?view=table');
  await save(page, 'Rows');
  await become(page, 'Vera Viewer');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Rows' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Save this view…' })).toHaveCount(0);
});

test('a tour is made of saved views, put in order by keyboard, and stepped as a clicker does', async ({ page }) => {
  await openMap(page, '?view=rings');
  await save(page, 'Everything');
  await viewSwitch(page, 'Table').click();
  await save(page, 'In rows');
  await fromViews(page, 'Make a tour…');
  await page.getByLabel('Name').fill('First evening');
  for (const name of ['In rows', 'Everything']) {
    await page.getByRole('button', { name: /Add a view/ }).click();
    await page.getByRole('option', { name }).click();
  }
  await page.getByLabel('2. Everything: what is said over it').fill('This is everybody.');
  await page.getByRole('button', { name: 'Move Everything up' }).press('Enter');
  await expect(page.getByLabel('1. Everything: what is said over it')).toHaveValue('This is everybody.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save tour' }).click();

  await fromViews(page, 'First evening');
  await expect(page.getByText('This is everybody.')).toBeVisible();
  await expect(viewSwitch(page, 'Rings')).toBeChecked();
  await page.keyboard.press('PageDown');
  await expect(viewSwitch(page, 'Table')).toBeChecked();
  await expect(page.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('This is everybody.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 of 2')).toHaveCount(0);
});
