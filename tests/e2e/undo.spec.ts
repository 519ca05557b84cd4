import type { Page } from '@playwright/test';
import { openAs, openRelationship, section, stoke } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('what is removed goes to the bin and is put back just as it was', async ({ page, allowErrors }) => {
  // Its own address, while it is in the bin.
  allowErrors(/404.*relationships\.get/);
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  const address = page.url();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page).toHaveURL(/\/register$/);
  await expect(page.getByText('40 relationships')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('This relationship is not in the register.')).toBeVisible();

  await page.getByRole('link', { name: 'Look in the bin' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Family Hub Champions' });
  await expect(entry).toContainText('Relationship · removed today at');
  await expect(entry).toContainText('by Olive Officer');
  await entry.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('list', { name: 'Who takes part' })).toContainText('Alice Charity');
});

test('a record removed from its page is not read again before the page is left, however late the answer comes', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  let answer = () => {};
  const pressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/relationships\.delete/, async (route) => {
    const response = await route.fetch();
    await pressed;
    await route.fulfill({ response });
  });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const readAgain = page.waitForResponse(/changes\.list/);
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  expect((await readAgain).url()).not.toContain('relationships.get');
  await expect(page.getByRole('heading', { level: 1, name: 'Family Hub Champions' })).toBeVisible();
  answer();
  await expect(page).toHaveURL(/\/register$/);
  await expect(page.getByText('40 relationships')).toBeVisible();
});

test('Ctrl+Z takes the last change back, and Ctrl+Shift+Z does it again', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Aiming High contracts');
  await page
    .getByRole('button', { name: /^Still true/ })
    .first()
    .click();
  await expect(page.getByText('Said to be still true today')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nobody has said yet that this is still true')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Said to be still true today')).toBeVisible();
});

test('the message after a change has an Undo', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  await page.getByRole('button', { name: 'Take VCSE City Alliance out' }).click();
  const parties = page.getByRole('list', { name: 'Who takes part' });
  await expect(parties.getByRole('listitem')).toHaveCount(3);
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(parties.getByRole('listitem')).toHaveCount(4);
  await expect(parties.getByRole('listitem').filter({ hasText: 'VCSE City Alliance' })).toContainText('agreement');
});

test('only the latest change offers to be undone, the offer goes with the change, and Esc closes it @phone', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  const parties = page.getByRole('list', { name: 'Who takes part' });
  const undo = messages(page).getByRole('button', { name: 'Undo', includeHidden: true });
  await page.getByRole('button', { name: 'Take VCSE City Alliance out' }).click();
  await expect(parties.getByRole('listitem')).toHaveCount(3);
  await parties
    .getByRole('button', { name: /^Take .* out$/ })
    .first()
    .click();
  await expect(parties.getByRole('listitem')).toHaveCount(2);
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(parties.getByRole('listitem')).toHaveCount(3);
  await expect(undo).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(parties.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('button', { name: 'Take VCSE City Alliance out' }).click();
  await expect(parties.getByRole('listitem')).toHaveCount(3);
  await undo.focus();
  await page.keyboard.press('Escape');
  await expect(undo).toHaveCount(0);
  await expect(parties.getByRole('listitem')).toHaveCount(3);
});

test('the log says who did what and when, shows before and after, and takes back', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'Family Hub Champions');
  await page.getByRole('button', { name: 'Status: Active' }).click();
  await page.getByRole('menuitemradio', { name: 'Paused' }).click();
  await expect(page.getByRole('button', { name: 'Status: Paused' })).toBeVisible();

  await page.getByRole('link', { name: 'All changes to this' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Changed the relationship “Family Hub Champions”' });
  await expect(section(page, 'Today')).toContainText('Olive Officer');
  await entry.getByRole('button', { name: /^Changed the relationship/ }).click();
  await expect(entry.getByText('Before: Active')).toBeVisible();
  await expect(entry.getByText('After: Paused')).toBeVisible();

  await entry.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByRole('button', { name: /^Took back: Changed the relationship/ })).toBeVisible();
  // What was taken back already cannot be taken back again; the taking back can.
  await expect(entry.getByRole('button', { name: /^Take back ?: Changed/ })).toBeHidden();
  await openRelationship(page, 'Family Hub Champions');
  await expect(page.getByRole('button', { name: 'Status: Active' })).toBeVisible();
});

test('a viewer reads the log and is offered nothing to take back', async ({ page }) => {
  await openAs(page, 'Vera Viewer', '/changes');
  await expect(page.getByRole('button', { name: /^Brought in/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
  await page.goto(`${stoke}/changes?show=bin`);
  await expect(page.getByText('The bin is empty')).toBeVisible();
});
