import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { countPresses, openAs } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const transfers = '/stoke-on-trent/cases?flow=new_transfer';
const legacy = '/stoke-on-trent/cases?flow=legacy_snagging';

const stage = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const card = (page: Page, reference: string) => page.getByRole('row', { name: new RegExp(reference) });
const inStage = (page: Page, name: string, reference: string) => stage(page, name).getByRole('row', { name: new RegExp(reference) });

const count = (page: Page, words: string) => page.getByRole('group', { name: 'What the board shows' }).getByText(words, { exact: true });

async function become(page: Page, name: string) {
  await page.getByRole('button', { name: 'Ada Admin' }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
}

async function moveByMenu(page: Page, reference: string, to: string) {
  await page.getByRole('button', { name: `Move ${reference} to` }).click();
  await page.getByRole('menuitem', { name: to }).click();
}

async function sayThatAllIsReceived(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Move CAT-2026-003 to “Assessment”' });
  await dialog.getByText('Business case and financial plan received', { exact: true }).click();
  await dialog.getByText('Accounts received', { exact: true }).click();
  await dialog.getByText('Evidence of community need received', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a card moves by its menu, is asked on the way for what the stage needs, and Undo takes it back @phone', async ({ page }) => {
  await page.goto(transfers);
  await moveByMenu(page, 'CAT-2026-003', 'Assessment');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('3 things to put right');
  await sayThatAllIsReceived(page);
  await expect(inStage(page, 'Assessment', 'CAT-2026-003')).toBeVisible();
  await page.reload();
  await expect(inStage(page, 'Assessment', 'CAT-2026-003')).toBeVisible();

  await page.goto(transfers);
  await moveByMenu(page, 'CAT-2026-003', 'Withdrawn');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why it is withdrawn').fill('The grant fell through');
  await dialog.getByRole('button', { name: /How it ended/ }).click();
  await page.getByRole('option', { name: 'Withdrawn' }).click();
  await dialog.getByLabel('Closing note').fill('They may come back next year');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(inStage(page, 'Withdrawn', 'CAT-2026-003')).toContainText('Closed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inStage(page, 'Assessment', 'CAT-2026-003')).toContainText('Tenant');
});

test('a card left where it was goes back, and what was said is kept for the next time', async ({ page }) => {
  await page.goto(transfers);
  await moveByMenu(page, 'CAT-2026-003', 'Refused');
  await page.getByLabel('Why it is refused').fill('Not viable');
  await page.keyboard.press('Escape');
  await expect(inStage(page, 'Business case', 'CAT-2026-003')).toBeVisible();
  await moveByMenu(page, 'CAT-2026-003', 'Refused');
  await expect(page.getByLabel('Why it is refused')).toHaveValue('Not viable');
});

test('a card moves by keyboard: pick it up, walk, put it down', async ({ page }) => {
  await page.goto(transfers);
  await page.getByRole('button', { name: /^Drag CAT-2026-003/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Drop on Assessment/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Drop on On hold/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await sayThatAllIsReceived(page);
  await expect(inStage(page, 'Assessment', 'CAT-2026-003')).toBeVisible();
});

test('a card is dragged where its flow lets it go, and nowhere else', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto(legacy);
  await card(page, 'CAT-2025-001').dragTo(stage(page, 'Identified'));
  await expect(inStage(page, 'Resolving', 'CAT-2025-001')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await card(page, 'CAT-2025-001').dragTo(stage(page, 'Escalated'));
  const dialog = page.getByRole('dialog', { name: 'Move CAT-2025-001 to “Escalated”' });
  await dialog.getByLabel('Why it is escalated').fill('No answer for five months');
  await dialog.getByLabel('Escalated to').fill('Director of Place');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(inStage(page, 'Escalated', 'CAT-2025-001')).toBeVisible();

  await card(page, 'CAT-2025-001').dragTo(stage(page, 'Resolving'));
  await expect(inStage(page, 'Resolving', 'CAT-2025-001')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inStage(page, 'Escalated', 'CAT-2025-001')).toBeVisible();
});

test('Ctrl+Z takes back the move just made, even while what the move needs is still being read', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto(legacy);
  let answer = () => {};
  const pressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/cases\.get/, async (route) => {
    await pressed;
    await route.continue();
  });
  await card(page, 'CAT-2026-001').dragTo(stage(page, 'Fact finding'));
  await expect(inStage(page, 'Fact finding', 'CAT-2026-001')).toBeVisible();
  await page.keyboard.press('Control+z');
  answer();
  await expect(page.getByText(/^Took back: /)).toBeVisible();
  await expect(inStage(page, 'On hold', 'CAT-2026-001')).toBeVisible();
});

test('what the records lack for a stage is said at once, with the way to put it right', async ({ page }) => {
  await page.goto(legacy);
  await moveByMenu(page, 'CAT-2025-001', 'Verification');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The records still lack something');
  await expect(dialog.getByRole('button', { name: 'Move', exact: true })).toBeHidden();
  await dialog.getByRole('link', { name: 'Settle the open snags' }).click();
  await expect(page.getByRole('heading', { name: 'Snags', exact: true })).toBeInViewport();
});

test('a move shows in another window without a refresh', async ({ page, openWindow }) => {
  const other = await openWindow();
  await page.goto(transfers);
  await other.goto(transfers);
  await expect(inStage(other, 'Business case', 'CAT-2026-003')).toBeVisible();
  await moveByMenu(page, 'CAT-2026-003', 'Assessment');
  await sayThatAllIsReceived(page);
  await expect(inStage(other, 'Assessment', 'CAT-2026-003')).toBeVisible();
});

test('everything waiting on the council for over 90 days is a link for a colleague, four presses from landing', async ({
  page,
  context,
  openWindow,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAs(page, 'Cora Caseworker');
  const presses = await countPresses(page);
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'Waiting on the council' }).click();
  await page.getByRole('button', { name: 'Over 90 days' }).click();
  await expect(count(page, '1 of 7 cases')).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to this board is copied')).toBeVisible();
  expect(await presses()).toBe(4);

  const colleague = await openWindow();
  await colleague.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(card(colleague, 'CAT-2025-001')).toBeVisible();
  await expect(card(colleague, 'CAT-2026-002')).toBeHidden();
  await colleague.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(colleague, '5 cases')).toBeVisible();
  await colleague.goBack();
  await expect(count(colleague, '1 of 7 cases')).toBeVisible();
  await colleague.getByRole('searchbox', { name: 'Search cases' }).fill('nowhere at all');
  await expect(colleague.getByText('No case here answers to that')).toBeVisible();
});

test('whose move it is and since when is two presses on a card, and a card is dropped on another mover', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto(legacy);
  const presses = await countPresses(page);
  await card(page, 'CAT-2025-002').getByRole('button', { name: 'Tenant' }).click();
  await page.keyboard.type('1 3 2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Council property' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await presses()).toBe(2);
  await expect(card(page, 'CAT-2025-002')).toContainText('Council property');

  await page.getByRole('button', { name: /Columns$/ }).click();
  await page.getByRole('option', { name: 'Columns by whose move it is' }).click();
  await expect(inStage(page, 'Council property', 'CAT-2025-002')).toBeVisible();
  await card(page, 'CAT-2025-002').dragTo(stage(page, 'Funder'));
  await expect(inStage(page, 'Funder', 'CAT-2025-002')).toContainText('since today');
  await page.keyboard.press('Control+z');
  await expect(inStage(page, 'Council property', 'CAT-2025-002')).toBeVisible();
});

test('a case is opened with what an open case must have, and lands on its own page', async ({ page }) => {
  await page.goto(transfers);
  await page.getByRole('button', { name: 'Open a case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a case' });
  await dialog.getByRole('button', { name: 'Open case', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('5 things to put right');
  await dialog.getByRole('button', { name: /Kind of case/ }).click();
  await page.getByRole('option', { name: 'New community asset transfer' }).click();
  await dialog.getByRole('combobox', { name: /Building or land/ }).fill('Old Pump House');
  await page.getByRole('option', { name: 'Add “Old Pump House” as a new building' }).click();
  await dialog.getByLabel('Next action').fill('Visit the building');
  await dialog.getByRole('combobox', { name: 'Who does it' }).fill('Estates');
  await page.getByRole('option', { name: /Estates Surveyor/ }).click();
  await dialog.getByLabel('By when').fill('1 March 2027');
  await dialog.getByRole('button', { name: 'Open case', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Old Pump House', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Enquiry');
});

test('several cards are told whose move they are in one change, a stage is given a limit, and a case is added where it begins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await page.goto(legacy);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  const selected = page.getByRole('group', { name: 'Selected cases' });
  await expect(selected.getByRole('button', { name: 'Whose move…' })).toBeDisabled();
  await card(page, 'CAT-2025-001').click();
  await card(page, 'CAT-2025-002').click();
  await expect(selected.getByRole('status')).toHaveText('2 cases selected');
  await selected.getByRole('button', { name: 'Whose move…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Funder' }).click();
  for (const reference of ['CAT-2025-001', 'CAT-2025-002']) await expect(card(page, reference)).toContainText('Funder');
  await page.getByRole('button', { name: 'Undo' }).click();
  for (const reference of ['CAT-2025-001', 'CAT-2025-002']) await expect(card(page, reference)).not.toContainText('Funder');
  await selected.getByRole('button', { name: 'Done selecting' }).click();
  await expect(selected).toBeHidden();

  await page.getByRole('button', { name: 'Add a case in Identified' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a case' });
  await adding.getByRole('combobox', { name: /Building or land/ }).fill('Lamp Works');
  await page.getByRole('option', { name: 'Add “Lamp Works” as a new building' }).click();
  await adding.getByRole('button', { name: 'Add case' }).click();
  await expect(stage(page, 'Identified').getByRole('row', { name: /Lamp Works/ })).toBeVisible();

  await page.getByRole('button', { name: 'More for Identified' }).click();
  await page.getByRole('menuitem', { name: 'Set a limit…' }).click();
  const limit = page.getByRole('dialog', { name: 'How many cases in “Identified”?' });
  await limit.getByRole('textbox', { name: 'At most' }).fill('1');
  await limit.getByRole('button', { name: 'Set limit' }).click();
  await expect(page.getByRole('region', { name: 'Identified' })).toContainText(/\d of 1/);
});

test('on a narrow screen the controls fold away, but what is looked for most stays one press away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(legacy);
  const bar = page.getByRole('group', { name: 'What the board shows' });
  const fold = bar.getByRole('button', { name: 'Filters and view' });
  await expect(bar.getByRole('searchbox', { name: 'Search cases' })).toBeHidden();
  await fold.click();
  await expect(bar.getByRole('searchbox', { name: 'Search cases' })).toBeVisible();
  await bar.getByRole('button', { name: 'Over 90 days' }).click();
  await expectAccessible(page);
  await fold.click();
  await expect(bar.getByRole('searchbox', { name: 'Search cases' })).toBeHidden();
  await bar.getByRole('button', { name: 'Over 90 days' }).click();
  await expect(count(page, '5 cases')).toBeVisible();
  await bar.getByRole('button', { name: 'Overdue' }).click();
  await expect(page).toHaveURL(/urgency=overdue/);
});

test('one’s own cases are one press away for whoever is in a post', async ({ page }) => {
  await page.goto(legacy);
  await become(page, 'Fay Facilitator');
  const mine = page.getByRole('button', { name: 'Mine', exact: true });
  await expect(page.getByRole('button', { name: 'Over 90 days' })).toBeVisible();
  await expect(mine).toBeHidden();
  await page.getByRole('button', { name: 'Fay Facilitator' }).click();
  await page.getByRole('menuitemradio', { name: /Cass Caseworker/ }).click();
  await mine.click();
  await expect(page).toHaveURL(/person=/);
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await mine.click();
  await expect(page).not.toHaveURL(/person=/);
});

test('who may only look finds nothing to press', async ({ page }) => {
  await page.goto(legacy);
  await become(page, 'Vera Viewer');
  await expect(card(page, 'CAT-2025-001')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Move|Drag) CAT/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open a case' })).toHaveCount(0);
});

test('the board and the dialog of a move are accessible @phone', async ({ page }) => {
  await page.goto(legacy);
  await expect(count(page, '5 cases')).toBeVisible();
  await expectAccessible(page);
  await moveByMenu(page, 'CAT-2025-001', 'Verification');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave it where it is' }).click();
  await moveByMenu(page, 'CAT-2025-001', 'Escalated');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});
