import type { Page } from '@playwright/test';
import { countPresses, openAs, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('a caseworker lands on what is due, an officer on what needs confirming', async ({ page }) => {
  await openAs(page, 'Cass Caseworker');
  await expect(headings(page).first()).toHaveText('Your cases');
  await openAs(page, 'Olive Officer');
  await expect(headings(page).first()).toHaveText('Is this still true?');
});

test('overdue cases and those due this week are there without a click, and lead to their page', async ({ page }) => {
  await openAs(page, 'Cass Caseworker');
  const mine = section(page, 'Your cases');
  await expect(mine.getByText(/Overdue|Due|Nothing is due this week/).first()).toBeVisible();
});

test('“still true” is one click on landing, and the line goes', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const presses = await countPresses(page);
  const line = section(page, 'Is this still true?').getByRole('listitem').filter({ hasText: 'Aiming High contracts' });
  await line.getByRole('button', { name: 'Still true' }).click();
  await expect(line).toBeHidden();
  expect(await presses()).toBe(1);
});

test('a gap is said in words and leads to a form that has its type and level already', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const gap = section(page, 'Where nothing is active').getByRole('listitem').filter({ hasText: 'Shaping' });
  await gap.getByRole('link', { name: 'system level' }).click();
  await expect(page.getByRole('radio', { name: 'Shaping' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
});

test('what others change is listed as it happens; what I change is not', async ({ page, openWindow }) => {
  await openAs(page, 'Olive Officer');
  const other = await openWindow();
  await openAs(other, 'Otto Officer');
  const line = (window: Page, name: string) => section(window, 'Is this still true?').getByRole('listitem').filter({ hasText: name });
  await line(page, 'Aiming High contracts').getByRole('button', { name: 'Still true' }).click();
  await expect(line(other, 'Aiming High contracts')).toBeHidden();
  await line(other, 'Ageing Well in Whitfield').getByRole('button', { name: 'Still true' }).click();

  const lately = section(page, 'Lately, by others');
  await expect(lately.getByText(/Ageing Well in Whitfield .* is still true/)).toBeVisible();
  await expect(lately.getByText(/Aiming High/)).toBeHidden();
});
