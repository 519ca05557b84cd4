import type { Locator, Page } from '@playwright/test';
import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { openAs, openRelationship, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const agreement = 'VCSE City Alliance agreement';
const heading = 'How strategic is it?';
const backed = 'Do senior leaders back it?';
const staffTime = 'Does the council set aside staff time for the relationship and what it is for?';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: heading });

/** Scores a question of the open form by the words of its answer. */
async function score(dialog: Locator, question: string | RegExp, answer: string): Promise<void> {
  await dialog.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();
}

/** Gives every question of the open form the same score. */
async function scoreAll(dialog: Locator, answer: string): Promise<void> {
  for (const each of await dialog.getByText(answer, { exact: true }).all()) await each.click();
}

test('what is scored is kept when the form is left, saved before it is complete, and gets a band only with all 15 @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, agreement);
  const here = section(page, heading);
  await expect(here).toContainText('Nobody has assessed it yet.');
  await here.getByRole('button', { name: 'Assess it' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Score at least one question.');
  await score(dialog, backed, '4 To a large extent');
  await dialog.getByRole('textbox', { name: 'Who answered' }).fill('Head of communities');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await here.getByRole('button', { name: 'Assess it' }).click();
  await expect(dialog).toContainText('What you had typed is back');
  await expect(dialog).toContainText('4 so far, 1 of 15 answered, not complete');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(here).toContainText('4 so far, 1 of 15 answered, not complete');
  await expect(here).toContainText('Head of communities');
  await expect(here.getByRole('button', { name: /^Make an action/ })).toHaveCount(0);

  await here.getByRole('button', { name: 'Change the council’s view' }).click();
  const change = page.getByRole('dialog', { name: 'Change the council’s view' });
  await scoreAll(change, '4 To a large extent');
  await score(change, 'Is it strategic in intent?', 'Yes');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(change.getByRole('alert')).toContainText('Say why it is, or is not, strategic in intent.');
  await change.getByRole('textbox', { name: /^Why, of intent/ }).fill('It is in the council plan.');
  await score(change, 'Outcome', 'Keep as it is');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(here).toContainText('60 of 75');
  await expect(here).toContainText('Largely strategic');
  await expect(here).toContainText('A low total is not a failing');
  await expect(here).toContainText('Keep as it is');
  await page.reload();
  await here.getByRole('button', { name: /^The answers of/ }).click();
  await expect(here).toContainText('12 of 15');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await here.getByRole('button', { name: /^Make an action/ }).click();
  const action = page.getByRole('dialog', { name: 'Add an action' });
  await expect(action.getByRole('textbox', { name: 'Why' })).toHaveValue(/^The council’s view of .*: 60 of 75, largely strategic\.$/);
  await expect(action.getByRole('textbox', { name: 'What is to be done' })).toHaveValue(
    `Agree what to do about how strategic “${agreement}” is`,
  );
});

test('both sides are kept beside each other, with what they see differently in words', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, agreement);
  const here = section(page, heading);
  const assess = async (answers: Readonly<Record<string, string>>) => {
    await here.getByRole('button', { name: 'Assess it' }).click();
    for (const [question, answer] of Object.entries(answers)) await score(dialogOf(page), question, answer);
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialogOf(page)).toBeHidden();
  };
  await assess({ [backed]: '5 As much as possible' });
  await assess({
    [backed]: '4 To a large extent',
    [staffTime]: '3 To a medium extent',
  });
  await expect(here.getByRole('button', { name: /^Earlier assessments/ })).toContainText('1 assessment');
  // Looked at anew: what was read out while the button waited is still there for a while, and names it.
  await page.reload();
  await here.getByRole('button', { name: /^Earlier assessments/ }).click();
  const earlier = here.getByRole('list', { name: 'Earlier assessments' });
  await earlier.getByRole('button', { name: /^The answers of/ }).click();
  await expect(earlier).toContainText('5, as much as possible');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  const { pathname } = new URL(page.url());
  await openAs(page, 'Otto Officer', pathname.replace('/stoke-on-trent', ''));
  await expect(here.getByRole('button', { name: /^Change the council/ })).toHaveCount(0);
  await assess({
    [backed]: '1 Not at all',
    [staffTime]: '2 To a small extent',
  });
  const differences = section(page, 'Where the two sides differ');
  await expect(differences).toContainText('Do senior leaders back it? The council says 4, the partner 1.');
  await expect(differences).toContainText('1 other answer differs by one point.');

  await here.getByRole('button', { name: 'Remove the partner’s view' }).click();
  await expect(here.getByRole('heading', { name: 'The partner’s view', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(here.getByRole('heading', { name: 'The partner’s view', exact: true })).toBeVisible();
});

test('a question is scored from the keyboard: one stop for each, arrows between the scores', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, agreement);
  await section(page, heading).getByRole('button', { name: 'Assess it' }).press('Enter');
  const dialog = dialogOf(page);
  const first = dialog.getByRole('radiogroup', { name: /^Does it share power/ });
  await dialog.getByRole('radio', { name: 'Not scored' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: '1 Not at all' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('3 so far, 2 of 15 answered, not complete');
});

test('two people change an assessment at once: what one of them changed is kept, and the rest is chosen question by question', async ({
  page,
  openWindow,
  allowErrors,
}) => {
  allowErrors(/409/);
  await openAs(page, 'Olive Officer');
  await openRelationship(page, agreement);
  await page.getByRole('button', { name: 'Assess it' }).click();
  // What both sides see together is either side’s to change.
  await dialogOf(page).getByText('The view of both sides').click();
  await score(dialogOf(page), /^Do both sides know/, '3 To a medium extent');
  await score(dialogOf(page), backed, '3 To a medium extent');
  await dialogOf(page).getByRole('button', { name: 'Save' }).click();
  const change = section(page, heading).getByRole('button', { name: /^Change / });
  await change.click();
  const other = await openWindow();
  await openAs(other, 'Otto Officer');
  await openRelationship(other, agreement);
  await section(other, heading)
    .getByRole('button', { name: /^Change / })
    .click();
  const who = (window: Page) => window.getByRole('textbox', { name: 'Who answered' });
  await who(other).fill('The relationships group');
  await score(other.getByRole('dialog'), backed, '1 Not at all');
  await score(other.getByRole('dialog'), /^Do both sides know/, '2 To a small extent');
  await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(section(other, heading)).toContainText('The relationships group');

  await who(page).fill('Head of Communities');
  await score(page.getByRole('dialog'), backed, '5 As much as possible');
  await score(page.getByRole('dialog'), staffTime, '4 To a large extent');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'This was changed while you were editing' });
  await expect(dialog.getByRole('radiogroup')).toHaveCount(2);
  await dialog.getByRole('radio', { name: 'Theirs: The relationships group' }).check({ force: true });
  const question = dialog.getByRole('radiogroup', { name: backed });
  await expect(question.getByRole('radio', { name: 'Theirs: 1, not at all' })).toBeVisible();
  await question.getByRole('radio', { name: 'Yours: 5, as much as possible' }).check({ force: true });
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save these choices' }).click();
  await expect(section(other, heading)).toContainText('11 so far, 3 of 15 answered, not complete');
  await expect(section(other, heading)).toContainText('The relationships group');
});
