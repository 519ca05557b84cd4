import type { Page } from '@playwright/test';
import { axeFindingsOnAll } from './accessible.ts';
import { openAs, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

async function addCharity(page: Page, name: string): Promise<void> {
  await page.goto('/stoke-on-trent/register/organisations/add');
  await page.getByRole('textbox', { name: /^Name/ }).fill(name);
  await page.getByRole('button', { name: /kind of organisation/ }).click();
  await page.getByRole('option', { name: 'Charity', exact: true }).click();
  await page.getByRole('textbox', { name: 'Website' }).fill('https://alice.example');
  await page.getByRole('button', { name: 'Add organisation' }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

test('one that is in the register twice is found, merged with all its ties, and brought back by Undo @phone', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await addCharity(page, 'The Alice Charity Ltd');
  await page.goto('/stoke-on-trent/register?list=organisations');
  await page.getByRole('link', { name: 'Possible duplicates' }).click();
  const pair = page.getByRole('list', { name: 'Possible duplicates' }).getByRole('listitem').filter({ hasText: 'The Alice Charity Ltd' });
  await expect(pair).toContainText('Both have the same name.');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await pair.getByRole('link', { name: /^Compare and merge/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Merge two organisations' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Name' }).getByRole('radio', { name: 'The Alice Charity Ltd' }).check({ force: true });
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'The Alice Charity Ltd' })).toBeVisible();
  await expect(page.getByText('https://alice.example')).toBeVisible();
  await expect(section(page, 'Relationships').getByRole('listitem').first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Alice Charity' })).toBeVisible();
  await page.goto('/stoke-on-trent/register/duplicates');
  await expect(pair).toBeVisible();
});

test('two that only look alike are told apart for good', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await addCharity(page, 'The Alice Charity Ltd');
  await page.goto('/stoke-on-trent/register/duplicates');
  const notTheSame = page.getByRole('button', { name: /^Not the same/ });
  await notTheSame.click();
  await expect(page.getByText('No two look the same')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Possible duplicates' })).toBeVisible();
  await expect(page.getByText('The Alice Charity Ltd')).toBeHidden();
});
