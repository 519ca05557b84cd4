import type { Page } from '@playwright/test';
import { countInteractions, countPresses, openAs, section } from './registerSteps.ts';
import { startWatch } from './stopwatch.ts';
import { expect, test } from './weft.ts';

// Each starts from the home page of a caseworker who is signed in, and counts all that it takes from there.

const title = 'Example: Marl Hole Community Hall';

/** One press, from the home page, on what is due. */
async function openFromHome(page: Page): Promise<void> {
  await section(page, 'Today').getByRole('link', { name: 'Send draft heads of terms for a 25-year lease' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('what is overdue and due this week is there on landing, without a click @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  await expect(
    section(page, 'Today')
      .getByRole('heading', { name: /^(Overdue|Due within a week)$/ })
      .first(),
  ).toBeVisible();
  await expect(section(page, 'Today').getByText(/^CAT-2025-001/)).toBeVisible();
});

test('a call is logged in 3 actions @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  const presses = await countPresses(page);
  const stopWatch = startWatch('log a call', 20);
  await openFromHome(page);
  await page.getByRole('button', { name: 'Log a call' }).click();
  await page.getByLabel('What was said or done').fill('The lawyer will send terms on Friday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const log = page.getByRole('list', { name: 'What was said and done, newest first' });
  await expect(log.getByRole('listitem').first()).toContainText('The lawyer will send terms on Friday');
  stopWatch();
  expect(await presses()).toBeLessThanOrEqual(3);
});

test('a card moves in 3 keys, and one takes it back', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await openAs(page, 'Cora Caseworker', '/cases?flow=legacy_snagging');
  const inStage = (name: string) => page.getByRole('grid', { name, exact: true }).getByRole('row', { name: /CAT-2026-001/ });
  await page.getByRole('button', { name: /^Drag CAT-2026-001/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Drop on Fact finding/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inStage('Fact finding')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inStage('On hold')).toBeVisible();
});

test('“waiting on council property since the 3rd” is 2 clicks on the case @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  await openFromHome(page);
  const presses = await countPresses(page);
  await page.getByRole('button', { name: /Whose move it is.*Council legal/ }).click();
  const panel = page.getByRole('dialog', { name: 'Whose move it is' });
  await panel.getByRole('textbox', { name: 'Since' }).fill('the 3rd');
  await panel.getByRole('button', { name: 'Council property' }).click();
  await expect(page.getByRole('button', { name: /Whose move it is.*Council property ?since 3 / })).toBeVisible();
  expect(await presses()).toBeLessThanOrEqual(2);
});

test('“lease not found” is 4 fields at most, where was searched among them @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  await openFromHome(page);
  await page.getByRole('button', { name: 'Record a search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a search' });
  const fields = dialog.locator('input:not([type=hidden], [type=radio]), textarea, [role=radiogroup]');
  expect(await fields.filter({ visible: true }).count()).toBeLessThanOrEqual(4);
  await dialog.getByLabel('What was looked for').fill('A signed lease');
  await dialog.getByLabel('Where').fill('The old deeds room');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Searches' })).toContainText('A signed lease: The old deeds room');
});

test('a break date is typed, and the deadline and its reminder appear by themselves @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  const interactions = await countInteractions(page);
  const stopWatch = startWatch('type a break date, to its reminder', 20);
  await openFromHome(page);
  for (const [name, typed] of [
    ['Earliest break', '31 3 2028'],
    ['Months of notice', '6'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('textbox', { name }).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name })).toBeHidden();
  }
  const ahead = page.getByRole('list', { name: 'Key dates ahead' });
  await expect(ahead).toContainText('Earliest break 31 March 2028, less 6 months’ notice: by 30 September 2027.');
  await expect(ahead).toContainText('Reminder to decide on the break');
  stopWatch();
  expect(await interactions()).toBeLessThanOrEqual(5);
});

test('from the case to who else knows the organisation, and to it on the map, is 2 clicks at most @phone', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  await openFromHome(page);
  const presses = await countPresses(page);
  await expect(section(page, 'Who else knows them')).toBeVisible();
  // What stands above the link is there too, so that it does not move away from under the press.
  await expect(page.getByRole('heading', { name: 'Not settled' })).toBeVisible();
  await expect(section(page, 'Who else knows them')).toContainText('No other relationship with them is on record.');
  await section(page, 'Who else knows them').getByRole('link', { name: 'See them on the map' }).click();
  await expect(page.getByRole('complementary', { name: 'Example: Marl Hole Community Trust' })).toBeVisible();
  expect(await presses()).toBeLessThanOrEqual(2);
});

test('one case as a page for a joint meeting is 3 clicks @phone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAs(page, 'Cora Caseworker');
  const presses = await countPresses(page);
  await openFromHome(page);
  const link = page.getByRole('link', { name: 'Print for a meeting' });
  await link.click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.getByRole('article')).not.toContainText('only a covering letter');
  expect(await presses()).toBeLessThanOrEqual(3);
});

test('a snag with a photograph is added on site from a phone @phone-only', async ({ page }) => {
  await openAs(page, 'Cora Caseworker');
  const presses = await countPresses(page);
  const stopWatch = startWatch('add a snag with a photograph, on a phone', 60);
  await openFromHome(page);
  await page.getByRole('button', { name: 'Add snag' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a snag to CAT-2025-001' });
  await dialog.getByRole('button', { name: /What kind of thing is wrong/ }).click();
  await page.getByRole('option', { name: 'Insurance' }).click();
  await dialog.getByLabel('What is wrong, in a few words').fill('Gutter hangs loose');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Take a photograph' }).click();
  await (await chooser).setFiles({ name: 'image.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await dialog.getByRole('button', { name: 'Add snag' }).click();
  await expect(page.getByRole('list', { name: 'Photographs of “Gutter hangs loose”' }).getByRole('button')).toHaveCount(1);
  stopWatch();
  expect(await presses()).toBeLessThanOrEqual(6);
});
