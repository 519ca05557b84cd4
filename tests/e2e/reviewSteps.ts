import type { Page } from '@playwright/test';
import { openAs } from './registerSteps.ts';
import { expect } from './weft.ts';

/** A tenant of the sample cases that has had no review yet. */
export const tenant = 'Example: Pugmill Fold Young People’s Trust';

/** Invites the tenant from the tenancy's page. @param saying what has to be said before. @returns the address of its form. */
export async function invite(page: Page, saying?: RegExp): Promise<string> {
  await openAs(page, 'Cass Caseworker', '/tenancies?q=pugmill');
  await page.getByRole('link', { name: tenant }).click();
  await page.getByRole('button', { name: 'Invite to a review' }).click();
  if (saying) await expect(page.getByRole('dialog').getByRole('note')).toHaveText(saying);
  await page.getByRole('textbox', { name: /^Whom the tenant can ask/ }).fill('Estates team, 01782 000000');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const address = await page.getByRole('textbox', { name: /^Link for the tenant/ }).inputValue();
  await page.getByRole('button', { name: 'Go to the review' }).click();
  await expect(page.getByRole('heading', { name: /^Annual review/, level: 1 })).toBeVisible();
  return address;
}
