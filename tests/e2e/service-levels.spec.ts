import type { Page } from '@playwright/test';
import { axeFindingsOnAll } from './accessible.ts';
import { changeCase, flagSilenceAfter, logCall } from './caseSteps.ts';
import { openAs, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const quiet = 'because nothing is logged on it';

/** Opens what can be changed of one limit. */
async function changeWhen(page: Page, step: 'flagged' | 'escalated') {
  await page.getByRole('button', { name: `Change when a case is ${step} ${quiet}` }).click();
  const dialog = page.getByRole('dialog', { name: `Change when a case is ${step} ${quiet}` });
  const days = dialog.getByRole('textbox', { name: `How long until it is ${step}` });
  await expect(days).toBeVisible();
  return { dialog, days, save: dialog.getByRole('button', { name: 'Save', exact: true }) };
}

test('after how long a case is flagged is changed in the settings; today and the case go by it at once, undo and going back take it back @phone', async ({
  page,
  request,
  openWindow,
  allowErrors,
}) => {
  test.slow();
  allowErrors(/400/);
  // Nothing else is said of it than that it is quiet, on whatever day this runs.
  await changeCase(request, 'CAT-2025-002', { nextActionDue: '2099-01-30' });
  await openAs(page, 'Ada Admin', '/settings');
  const other = await openWindow();
  await openAs(other, 'Cass Caseworker');
  await expect(section(other, 'Gone quiet').getByText('Get in touch, and log what was said.')).toBeVisible();

  const escalating = await changeWhen(page, 'escalated');
  await escalating.days.fill('0');
  await escalating.save.click();
  await expect(escalating.dialog.getByText('Type 1 day or more.').first()).toBeVisible();
  await escalating.days.fill('20');
  await escalating.save.click();
  const early = 'A case is flagged first and escalated later: this would flag it after 28 days and escalate it after 20 days.';
  await expect(escalating.dialog.getByText(early).first()).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await escalating.days.fill('1000');
  await escalating.save.click();
  await expect(escalating.dialog).toBeHidden();
  const row = (step: 'Flagged' | 'Escalated') =>
    page.getByRole('row').filter({ hasText: 'Nothing is logged on it' }).filter({ hasText: step });
  await expect(row('Escalated')).toContainText('1000 days');
  await expect(row('Escalated')).toContainText('Changed here');

  const flagging = await changeWhen(page, 'flagged');
  await flagging.days.fill('5');
  await flagging.dialog.getByRole('button', { name: /Counted in/ }).click();
  await page.getByRole('option', { name: 'Working days', exact: true }).click();
  await flagging.dialog.getByRole('textbox', { name: 'What to do then' }).fill('Visit them.');
  await flagging.save.click();
  await expect(flagging.dialog).toBeHidden();
  await expect(row('Flagged')).toContainText('5 working days');
  await expect(section(other, 'Gone quiet').getByText('Visit them.')).toBeVisible();
  await expect(
    section(other, 'Gone quiet')
      .getByText(/^Nothing logged for \d+ working days$/)
      .first(),
  ).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);

  const off = await changeWhen(page, 'flagged');
  await off.dialog.getByText('No case is flagged for this').click();
  await off.save.click();
  await expect(off.dialog).toBeHidden();
  await expect(row('Flagged')).toContainText('Off');
  await expect(other.getByRole('heading', { name: 'Gone quiet' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row('Flagged')).toContainText('5 working days');
  await section(other, 'Gone quiet').getByRole('listitem').first().getByRole('link').click();
  await expect(other.getByRole('list', { name: 'What to see to' })).toContainText('Visit them.');

  await page.getByRole('button', { name: 'Go back to how they came' }).click();
  await expect(row('Flagged')).toContainText('28 days');
  await expect(page.getByText('Changed here')).toBeHidden();
  await expect(other.getByRole('list', { name: 'What to see to' })).toContainText(/Get in touch|Raise it/);
});

test('who may not change the settings reads them, and the change log says what was changed', async ({ page }) => {
  await openAs(page, 'Ada Admin', '/settings');
  const { dialog, days, save } = await changeWhen(page, 'flagged');
  await days.fill('14');
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Changed here')).toBeVisible();

  await openAs(page, 'Vera Viewer', '/settings');
  await expect(page.getByRole('row').filter({ hasText: '14 days' })).toContainText('Changed here');
  await expect(page.getByRole('button', { name: /^Change when/ })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Go back to how they came' })).toBeHidden();
  await section(page, 'When a case is flagged or escalated').getByRole('link', { name: 'History' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText('Changed after how long cases are flagged or escalated').first()).toBeVisible();
  await expect(main.getByText('flagged after 14 days, before after 28 days', { exact: false }).first()).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
});

test('a card says for how long nothing was logged, and no more once something is; the limit is the workspace’s own @phone', async ({
  page,
  request,
}) => {
  test.slow();
  await flagSilenceAfter(request, 40);
  await openAs(page, 'Cass Caseworker', '/cases?flow=legacy_snagging');
  const card = page.getByRole('row', { name: /CAT-2025-002/ });
  await expect(card.getByText(/^Nothing logged for \d+ days$/)).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await logCall(request, 'CAT-2025-002', 'Rang the secretary.');
  await expect(card.getByText(/^Nothing logged/)).toBeHidden();
  await expect(card).toBeVisible();
});
