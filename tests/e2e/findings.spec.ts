import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { openAs, openRelationship, section, stoke } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('the page says what is found about Stoke-on-Trent, each with its reason and the way to see it on the map; axe finds nothing @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/findings');
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  const gaps = section(page, 'Nothing there');
  await expect(gaps.getByText('Nothing shapes strategy at system level.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Needs confirming 35' })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await gaps.getByRole('link', { name: 'On the map for: Nothing shapes strategy at system level.' }).click();
  await expect(page).toHaveURL(/view=rings/);
  await expect(page).toHaveURL(/cell=shaping-system/);
  await page.goBack();
  await page.getByRole('button', { name: /^Nobody holds it/ }).click();
  await expect(page).toHaveURL(/kind=no-holder/);
  await expect(section(page, 'Nothing there')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find in findings' }).fill('story exchanges');
  await page.getByRole('link', { name: /^On the map for: Nobody on the council side keeps/ }).click();
  await expect(page).toHaveURL(/focus=/);
});

test('a finding that is fine is folded away with its reason until a day; Undo brings it back, and so does taking it back later', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/findings?kind=gap');
  const words = 'Nothing shapes strategy at system level.';
  const finding = page.getByRole('listitem').filter({ hasText: words });
  const isFine = finding.getByRole('button', { name: `It is fine as it is: ${words}` });
  const dialog = page.getByRole('dialog', { name: 'It is fine as it is' });
  await isFine.click();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('alert')).toContainText('Say in a sentence why it is fine.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /It is fine, because/ }).fill('The Integrated Care Board leads on it.');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(finding).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();

  await isFine.click();
  await dialog.getByRole('textbox', { name: /It is fine, because/ }).fill('The Integrated Care Board leads on it.');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(finding).toHaveCount(0);
  await page.goto(`${stoke}/findings?kind=gap&accepted=true`);
  await expect(finding).toContainText('It is fine, because: The Integrated Care Board leads on it.');
  await expectAccessible(page);
  await finding.getByRole('button', { name: `Not fine any more after all: ${words}` }).click();
  await expect(isFine).toBeVisible();
});

test('several are ticked and said to be fine with one reason until one day, as one change, by keyboard alone; Undo brings all of them back @phone', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/findings');
  const group = section(page, 'Nobody holds it');
  const kind = page.getByRole('button', { name: /^Nobody holds it \d+$/ });
  const before = Number((await kind.textContent())?.match(/\d+/)?.[0]);
  expect(before).toBeGreaterThan(2);
  const begin = group.getByRole('button', { name: 'Accept several of: Nobody holds it' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(group.getByRole('status')).toHaveText('Tick each finding to accept');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Choose all \d+ listed$/);
  const boxes = group.getByRole('checkbox');
  const [first, second] = [boxes.nth(0), boxes.nth(1)];
  await first.focus();
  await page.keyboard.press('Space');
  await second.focus();
  await page.keyboard.press('Space');
  await expect(group.getByRole('status')).toHaveText('2 findings chosen');
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await group.getByRole('button', { name: 'They are fine…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '2 findings are fine as they are' });
  await dialog.getByRole('button', { name: 'Accept 2 findings' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Say in a sentence why it is fine.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /They are fine, because/ }).fill('The Alliance looks after both.');
  await dialog.getByRole('button', { name: 'Accept 2 findings' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Accepted 2 findings, to look again on/)).toBeVisible();
  await expect(kind).toHaveText(new RegExp(`${before - 2}$`));
  await expect(begin).toBeFocused();
  await expect(page.getByText(/, 2 accepted$/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(kind).toHaveText(new RegExp(`${before}$`));
});

test('a whole group is accepted in one go, with those that are not shown', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/findings');
  const group = section(page, 'Nobody senior holds it');
  await group.getByRole('button', { name: 'Accept several of: Nobody senior holds it' }).click();
  await group.getByRole('button', { name: /^Choose all \d+ listed$/ }).click();
  await group.getByRole('button', { name: 'They are fine…' }).click();
  await page.getByRole('textbox', { name: /They are fine, because/ }).fill('The teams look after these themselves.');
  await page.getByRole('button', { name: /^Accept \d+ findings$/ }).click();
  await expect(group).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).and(page.locator(':focus'))).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(group).toBeVisible();
});

test('a finding becomes an action with its reason, from the page and from the record that it is about', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/findings?kind=gap');
  const words = 'Nothing shapes strategy at system level.';
  await page.getByRole('button', { name: `Make an action of ${words}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an action' });
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue(words);
  await expect(dialog.getByRole('textbox', { name: /What is to be done/ })).toHaveValue('Find a shaping relationship at system level');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Added the action “Find a shaping relationship at system level”')).toBeVisible();

  await openRelationship(page, 'VCSE City Alliance agreement');
  const here = section(page, 'Findings');
  await here
    .getByRole('button', { name: /^Make an action/ })
    .first()
    .click();
  await expect(dialog.getByText('Relationship: VCSE City Alliance agreement')).toBeVisible();
});

test('a whole list is said to be still true in one press, and one Undo takes it back', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/findings?kind=stale');
  const list = section(page, 'Needs confirming');
  await list.getByRole('button', { name: 'All 35 still true' }).click();
  await expect(page.getByText('Nothing here answers to that')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('button', { name: 'All 35 still true' })).toBeVisible();

  await page.goto(`${stoke}/register?q=forum`);
  const all = page.getByRole('button', { name: /^All \d+ still true$/ });
  await all.click();
  await expect(page.getByText(/^Said that \d+ relationships are still true$/)).toBeVisible();
  await expect(all).toHaveCount(0);
});

test('an admin changes the review period, and what needs confirming changes with it; a number that is none is refused', async ({
  page,
}) => {
  await openAs(page, 'Ada Admin', '/findings?kind=stale');
  await section(page, 'Needs confirming').getByRole('link', { name: '12 months' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Review period, in months/ }).click();
  const field = page.getByRole('textbox', { name: 'Review period, in months' });
  await field.fill('never');
  await field.press('Enter');
  await expect(page.getByText('Type a whole number of months, from 1 to 120.')).toBeVisible();
  await field.fill('120');
  await field.press('Enter');
  await expect(page.getByText('120 months')).toBeVisible();
  await page.goto(`${stoke}/findings?kind=stale`);
  await expect(page.getByRole('link', { name: '120 months' })).toBeVisible();
});
