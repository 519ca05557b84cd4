import type { Page } from '@playwright/test';
import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { changeCase } from './caseSteps.ts';
import { countPresses, openAs, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('a caseworker lands on what is due, an officer on what needs confirming', async ({ page }) => {
  await openAs(page, 'Cass Caseworker');
  await expect(headings(page).first()).toHaveText('Today');
  await openAs(page, 'Olive Officer');
  await expect(headings(page).first()).toHaveText('Is this still true?');
});

test('what is overdue is there without a click, in words, and leads to its case, which says what to do', async ({ page, request }) => {
  await changeCase(request, 'CAT-2025-002', { nextAction: 'Ring the secretary', nextActionDue: '2026-01-30' });

  await openAs(page, 'Cass Caseworker');
  const today = section(page, 'Today');
  await expect(today.getByText(/^One case is overdue/)).toBeVisible();
  await today.getByRole('link', { name: 'Ring the secretary' }).click();
  await expect(page.getByRole('list', { name: 'What to see to' })).toContainText('Raise it with the leads on both sides.');
});

test('after how long a case is flagged or escalated, and what to do then, stands in the settings @phone', async ({ page }) => {
  await openAs(page, 'Vera Viewer', '/settings');
  const late = page.getByRole('row').filter({ hasText: '10 working days' });
  await expect(late).toContainText('Escalated');
  await expect(late).toContainText('Raise it with the leads on both sides.');
  await expect(page.getByText('no law sets timescales', { exact: false })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
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

test('an address that leads nowhere, or to a record that is gone, shows the way back within its workspace', async ({
  page,
  allowErrors,
}) => {
  allowErrors(/404/, /400/);
  await openAs(page, 'Olive Officer');
  const main = page.getByRole('main');
  for (const path of ['/mistyped', '/register/posts/nobody/nowhere', '/map/elsewhere']) {
    await page.goto(`/stoke-on-trent${path}`);
    await expect(main.getByText('There is no page at this address')).toBeVisible();
    await expect(main.getByRole('link', { name: 'Go to Stoke-on-Trent' })).toHaveAttribute('href', '/stoke-on-trent');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Cases', exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await main.getByRole('link', { name: 'Go to Stoke-on-Trent' }).click();
  await expect(headings(page).first()).toBeVisible();
  const nobody = '0199a000-0000-7000-8000-000000000000';
  const gone: [string, string][] = [
    [`/register/organisations/${nobody}`, 'Back to the register'],
    ['/register/relationships/mistyped', 'Back to the register'],
    [`/register/people/${nobody}`, 'Back to the register'],
    [`/cases/${nobody}`, 'Back to the board'],
    [`/cases/buildings/${nobody}/snags`, 'Back to buildings and tenancies'],
    [`/tenancies/${nobody}`, 'Back to buildings and tenancies'],
  ];
  for (const [path, way] of gone) {
    await page.goto(`/stoke-on-trent${path}`);
    await expect(main.getByRole('link', { name: way })).toHaveAttribute('href', /^\/stoke-on-trent\//);
  }
  await page.goto('/nowhere/at/all');
  await expect(main.getByRole('link', { name: 'All workspaces' })).toBeVisible();
});
