import type { Page } from '@playwright/test';
import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { openMap, result } from './mapSteps.ts';
import { openAs, pick, section } from './registerSteps.ts';
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

test('a team moves with its posts and holdings, the map of the day before is as it was, and taking it back from the log puts it back', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/register?list=organisations&q=Adult Social Care');
  await page.getByRole('link', { name: 'Adult Social Care', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Adult Social Care' })).toBeVisible();
  const branch = page.url().split('/').at(-1);
  const onMap = async (day: string) => {
    await openMap(page, `?view=rings&branch=${branch}&on=${day}`);
    await expect(page.getByRole('button', { name: /^Remove With Adult Social Care/ })).toBeVisible();
    return result(page).textContent();
  };
  const [before, on] = [await onMap('2026-03-31'), await onMap('2026-04-01')];

  await page.goto('/stoke-on-trent/register?list=organisations&q=Public Health team');
  await page.getByRole('link', { name: 'Public Health team', exact: true }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to another part…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: 'What moves with it' })).toContainText('1 relationship taken part in');
  await pick(dialog.getByRole('combobox', { name: 'Moves to' }), 'adult soc', 'Adult Social Care');
  await dialog.getByRole('textbox', { name: 'As from' }).fill('1 4 2026');
  await expect(dialog).toContainText('Until 31 March 2026 it stays part of “Stoke-on-Trent City Council”');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText('Part of Stoke-on-Trent City Council until 31 March 2026')).toBeVisible();

  await page.goto(`/stoke-on-trent/register/organisations/${branch}`);
  const whole = page.getByRole('list', { name: 'With all that is within it' });
  await expect(whole).toBeVisible();
  await expectAccessible(page);
  await whole.getByRole('link', { name: /relationships$/ }).click();
  await expect(page.getByRole('link', { name: 'Clear all' }).or(page.getByRole('button', { name: 'Clear all' }))).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 of 41 relationships' })).toBeVisible();

  expect(await onMap('2026-03-31')).toBe(before);
  expect(await onMap('2026-04-01')).not.toBe(on);
  // In a window that was loaded anew since, it is taken back from the log.
  await page.goto('/stoke-on-trent/changes');
  await page.getByRole('button', { name: /^Take back ?: Moved “Public Health team” to “Adult Social Care”/ }).click();
  await expect(page.getByRole('button', { name: /^Took back: Moved “Public Health team”/ })).toBeVisible();
  expect(await onMap('2026-04-01')).toBe(on);
});

test('several are changed at once with a tag, found by it on the map too, kept as a saved list, and put back by Undo @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/register?list=organisations&kinds=council-team');
  await page.getByRole('button', { name: 'Change several' }).click();
  await page.getByRole('button', { name: 'Choose all 9 listed' }).click();
  await page.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change 9 organisations' });
  await dialog.getByRole('textbox', { name: 'Add tags' }).fill('warm spaces');
  await expect(dialog).toContainText('9 organisations will change');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change 9 organisations' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByText(/^warm spaces \(\d+\)$/).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('9 of 77 organisations')).toBeVisible();
  // What a list tells a screen reader of what was chosen points to rows, which have gone by then; it is taken away after a while.
  await expect(page.getByRole('log').getByRole('img')).toHaveCount(0);
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save this list…' }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Teams with warm spaces');
  await page.getByRole('button', { name: 'Save this list' }).click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('77 organisations', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Teams with warm spaces/ }).click();
  await expect(page.getByText('9 of 77 organisations')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 of 77 organisations')).toBeVisible();
});

test('a saved list is removed, and put back by Undo as it was @phone', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=organisations&kinds=council-team');
  const saved = page.getByRole('button', { name: 'Saved', exact: true });
  await saved.click();
  await page.getByRole('menuitem', { name: 'Save this list…' }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Teams of the council');
  await page.getByRole('button', { name: 'Save this list' }).click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('77 organisations', { exact: true })).toBeVisible();

  await saved.click();
  await page.getByRole('menuitem', { name: 'Change saved lists…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved lists' });
  await dialog.getByRole('button', { name: 'More for Teams of the council' }).click();
  await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
  await expect(dialog.getByText('No list is saved yet')).toBeVisible();
  await expect(page.getByText('Removed the list “Teams of the council”').first()).toBeVisible();
  // Said for as long as somebody is at it, however long the look at the page takes.
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await undo.click();
  await expect(page.getByText('Took back: Removed the list “Teams of the council”').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Open Teams of the council' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('9 of 77 organisations')).toBeVisible();
});

/** Names what is on screen, in the dialog behind “Saved”. */
async function askToSave(page: Page, these: string, name: string): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('menuitem', { name: `Save ${these}…` }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill(name);
}

test('a name that another saved list has is refused beside it and loses nothing, in saving and in renaming @phone', async ({
  page,
  allowErrors,
}) => {
  allowErrors(/400 \(Bad Request\)/);
  await openAs(page, 'Olive Officer', '/register?list=organisations&kinds=council-team');
  for (const name of ['Teams', 'Their teams']) {
    await askToSave(page, 'this list', name);
    await page.getByRole('button', { name: 'Save this list', exact: true }).click();
    await expect(page.getByText(`Saved the list “${name}”`).first()).toBeVisible();
  }
  await askToSave(page, 'this list', 'TEAMS');
  const dialog = page.getByRole('dialog', { name: 'Save this list' });
  await dialog.getByRole('textbox', { name: 'What it shows' }).fill('Who to ask.');
  await dialog.getByRole('button', { name: 'Save this list', exact: true }).click();
  const name = dialog.getByRole('textbox', { name: /^Name/ });
  await expect(name).toHaveAccessibleDescription(/There is a list called “Teams” already\. Choose another name\./);
  await expect(name).toHaveValue('TEAMS');
  await expect(dialog.getByRole('textbox', { name: 'What it shows' })).toHaveValue('Who to ask.');
  await expectAccessible(page);
  await name.fill('Teams to ask');
  await dialog.getByRole('button', { name: 'Save this list', exact: true }).click();
  await expect(page.getByText('Saved the list “Teams to ask”').first()).toBeVisible();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change saved lists…' }).click();
  const lists = page.getByRole('dialog', { name: 'Saved lists' });
  await lists.getByRole('button', { name: 'Edit Name of Their teams: Their teams' }).click();
  const box = lists.getByRole('textbox', { name: 'Name of Their teams' });
  await box.fill('Teams');
  await box.press('Enter');
  await expect(lists.getByText('There is a list called “Teams” already. Choose another name.')).toBeVisible();
  await expect(box).toHaveValue('Teams');
  await box.fill('Teams of theirs');
  await box.press('Enter');
  await expect(page.getByText('Renamed the list “Their teams” to “Teams of theirs”').first()).toBeVisible();
});

test('what is saved of the board goes by the board’s own words, and may have a name that a list has', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/register?list=organisations&kinds=council-team');
  await askToSave(page, 'this list', 'Ours');
  await page.getByRole('button', { name: 'Save this list', exact: true }).click();
  await expect(page.getByText('Saved the list “Ours”').first()).toBeVisible();
  await page.goto('/stoke-on-trent/cases?over=90');
  await askToSave(page, 'these filters', 'Ours');
  await page.getByRole('button', { name: 'Save these filters', exact: true }).click();
  await expect(page.getByText('Saved the set of filters “Ours”').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change saved filters…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved filters' });
  await dialog.getByRole('button', { name: 'More for Ours' }).click();
  await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
  await expect(dialog.getByText('No set of filters is saved yet')).toBeVisible();
  await expectAccessible(page);
});

test('several relationships get the day on which they were last said to be still true; a day to come is refused @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/register?q=forum');
  await page.getByRole('button', { name: 'Change several' }).click();
  await page.getByRole('button', { name: /^Choose all \d+ listed$/ }).click();
  await page.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Change \d+ relationships$/ });
  const day = dialog.getByRole('textbox', { name: /^Last said to be still true on/ });
  const change = dialog.getByRole('button', { name: /^Change/ });
  await day.fill('1 1 2099');
  await change.click();
  await expect(dialog.getByRole('alert')).toContainText('Type a day that has been');
  expect(await axeFindingsOnAll(page)).toEqual([]);
  await day.fill('yesterday');
  await expect(dialog.getByText(/relationships will change/)).toBeVisible();
  await change.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Confirmed /).first()).toBeVisible();
  const confirmed = await page.getByText(/^Confirmed /).count();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Confirmed /)).not.toHaveCount(confirmed);
});
