import { axeFindingsOnAll } from './accessible.ts';
import { openAs, section } from './registerSteps.ts';
import { invite } from './reviewSteps.ts';
import { expect, test } from './weft.ts';

const hours = 'How many hours was it open each week, on average?';

test('a question is reworded where it stands, moved by keyboard, taken out and asked again; other windows follow, and undo takes it back @phone', async ({
  page,
  openWindow,
}) => {
  test.slow();
  await openAs(page, 'Ada Admin', '/settings/review-form');
  const other = await openWindow();
  await openAs(other, 'Cass Caseworker', '/settings/review-form');
  await expect(other.getByText('Admins of the workspace change this.', { exact: false })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: `Edit Question: ${hours}` }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('When is it open, in the week and at weekends?');
  await page.keyboard.press('Enter');
  await expect(other.getByText('When is it open, in the week and at weekends?')).toBeVisible();

  const use = section(other, 'Use of the building');
  const up = page.getByRole('button', { name: 'Move “When is it open, in the week and at weekends?” up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(use.getByRole('listitem').first()).toContainText('When is it open');
  await page.keyboard.press('Control+z');
  await expect(use.getByRole('listitem').first()).toContainText('What activities took place');

  await page.getByRole('button', { name: 'Take “When is it open, in the week and at weekends?” out' }).click();
  await expect(use.getByText('When is it open', { exact: false })).toBeHidden();
  await page.getByRole('button', { name: /^Asked no more/ }).click();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: /^Ask it again.*When is it open/ }).click();
  await expect(use.getByRole('listitem').last()).toContainText('When is it open');

  await page.getByRole('button', { name: 'Go back to how it came' }).click();
  await expect(use.getByText(hours)).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('is asked as “When is it open', { exact: false }).first()).toBeVisible();
});

test('a question with answers to choose from is added and needed: the tenant cannot send without it, and a review begun before is not asked it', async ({
  page,
  openWindow,
  allowErrors,
}) => {
  test.slow();
  allowErrors(/400/);
  const address = await invite(page);
  const review = page.url();
  const before = await openWindow();
  await before.goto(address);
  await expect(before.getByRole('textbox', { name: /^How many hours/ })).toBeVisible();

  await openAs(page, 'Ada Admin', '/settings/review-form');
  await expect(page.getByText('1 review under way keeps the questions it was begun with.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Ask something in “Money”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask something in “Money”' });
  await dialog.getByRole('button', { name: 'Ask it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Type the question.');
  await dialog.getByRole('textbox', { name: /^Question/ }).fill('What has gone well?');
  await dialog.getByRole('button', { name: 'Ask it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('“What has gone well?” is asked already.');
  await dialog.getByRole('textbox', { name: /^Question/ }).fill('Did energy cost more than last year?');
  await dialog.getByRole('button', { name: /How it is answered$/ }).click();
  await page.getByRole('option', { name: 'One of several answers, and words' }).click();
  await dialog.getByRole('button', { name: 'Add an answer' }).click();
  await dialog.getByRole('textbox', { name: 'Answer 3' }).fill('About the same');
  await dialog.getByText('It needs an answer').click();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask it' }).click();
  await expect(section(page, 'Money').getByText('Yes / No / About the same')).toBeVisible();
  await expect(section(page, 'Money').getByText('Needs an answer')).toBeVisible();

  await before.reload();
  await expect(before.getByRole('textbox', { name: /^How many hours/ })).toBeVisible();
  await expect(before.getByText('Did energy cost more', { exact: false })).toBeHidden();
  await openAs(page, 'Cass Caseworker', new URL(review).pathname.replace('/stoke-on-trent', ''));
  await expect(page.getByText('This review keeps the questions that it was begun with.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw the invitation' }).click();
  const now = await invite(page);
  const form = await openWindow();
  await form.goto(now);
  await form.getByRole('textbox', { name: /^How many hours/ }).fill('Thirty');
  await expect(form.getByText('but for what is marked as required', { exact: false })).toBeVisible();
  await form.getByRole('button', { name: 'Send to the council' }).click();
  await expect(form.getByText('This needs an answer first: “Did energy cost more than last year?”.')).toBeVisible();
  expect(await axeFindingsOnAll(form)).toEqual([]);
  await form
    .getByRole('radiogroup', { name: /^Did energy cost more/ })
    .getByRole('radio', { name: 'About the same' })
    .check({ force: true });
  await form.getByRole('button', { name: 'Send to the council' }).click();
  await expect(form.getByText('Your answers were sent on', { exact: false })).toBeVisible();
});
