import type { Page } from '@playwright/test';
import { axeFindingsOnAll, expectAccessible } from './accessible.ts';
import { oddPlaces } from './oddPlaces.ts';
import { openAs, openRelationship, pick, section, take } from './registerSteps.ts';
import { expect, test } from './weft.ts';

const forum = 'Aiming High contracts';

function line(page: Page, name: string) {
  return page.getByRole('list', { name: 'Neighbourhoods' }).getByRole('listitem').filter({ hasText: name });
}

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a neighbourhood', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a neighbourhood' });
  await dialog.getByRole('textbox', { name: /^Name/ }).fill(name);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an admin keeps the list from the settings: one is added, renamed where it stands, given a code, removed and brought back @phone', async ({
  page,
  allowErrors,
}) => {
  // What is refused.
  allowErrors(/400/);
  await openAs(page, 'Ada Admin', '/settings');
  await page.getByRole('link', { name: /on the list$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Neighbourhoods' })).toBeVisible();
  expect(await axeFindingsOnAll(page)).toEqual([]);

  await page.getByRole('button', { name: 'Add a neighbourhood', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a neighbourhood' });
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('burslem');
  await dialog.getByRole('textbox', { name: 'Official code' }).fill('e05 014948');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('“Burslem” is in the list already.').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('Kiln Ward');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(line(page, 'Kiln Ward')).toContainText('E05014948');

  await line(page, 'Kiln Ward')
    .getByRole('button', { name: /^Edit Name of Kiln Ward/ })
    .click();
  await page.getByRole('textbox', { name: 'Name of Kiln Ward' }).fill('Potters Bank');
  await page.keyboard.press('Enter');
  await line(page, 'Potters Bank')
    .getByRole('button', { name: /^What Potters Bank is/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'Town', exact: true }).click();
  await expect(line(page, 'Potters Bank')).toContainText('Town');
  await line(page, 'Potters Bank')
    .getByRole('button', { name: /^Edit Official code/ })
    .click();
  await page.getByRole('textbox', { name: /^Official code/ }).fill('Potters');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type a letter and eight digits, such as E05014948.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'More for Potters Bank', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(line(page, 'Potters Bank')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(line(page, 'Potters Bank')).toBeVisible();
});

test('a new one is offered at once in another window; one in use is not removed but merged, and Undo parts them again', async ({
  page,
  openWindow,
  allowErrors,
}) => {
  // What is refused.
  allowErrors(/400/);
  const officer = await openWindow();
  await openAs(officer, 'Olive Officer');
  await openRelationship(officer, forum);
  await openAs(page, 'Ada Admin', '/settings/neighbourhoods');
  await add(page, 'Kiln Ward');

  await officer.getByRole('button', { name: 'Add a place', exact: true }).click();
  await take(officer.getByRole('combobox', { name: 'Neighbourhood or place' }), 'kiln', 'Kiln Ward');
  await expect(section(officer, 'Details').getByText('Kiln Ward')).toBeVisible();
  await expect(line(page, 'Kiln Ward')).toContainText('Named by 1 relationship');

  await page.getByRole('button', { name: 'More for Kiln Ward', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('“Kiln Ward” is named by 1 relationship. Merge it with another neighbourhood')).toBeVisible();

  await page.getByRole('button', { name: 'More for Kiln Ward', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Merge with another…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge “Kiln Ward” into another' });
  await pick(dialog.getByRole('combobox', { name: /^The one that stays/ }), 'burs', 'Burslem');
  await expect(dialog.getByRole('status')).toContainText('What names “Kiln Ward” then names “Burslem”: 1 relationship.');
  // What a list tells a screen reader of what was chosen points to its rows, which have gone by then; it is taken away after a while.
  await expect(page.getByRole('log').getByRole('img')).toHaveCount(0);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(line(page, 'Kiln Ward')).toBeHidden();
  await expect(section(officer, 'Details').getByText('Burslem')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(line(page, 'Kiln Ward')).toContainText('Named by 1 relationship');
  await expect(section(officer, 'Details').getByText('Kiln Ward')).toBeVisible();
});

test.describe('a place without any', () => {
  test.use({ places: oddPlaces });

  test('says what goes here and offers the first step, which every picker then has @phone', async ({ page }) => {
    await page.goto('/nothing/settings/neighbourhoods');
    await expect(page.getByText('Neighbourhoods go here')).toBeVisible();
    expect(await axeFindingsOnAll(page)).toEqual([]);
    await add(page, 'Kiln Ward');
    await expect(line(page, 'Kiln Ward')).toContainText('Nothing names it');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Neighbourhoods go here')).toBeVisible();
  });
});

test('somebody who is no admin reads the list and changes nothing', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/settings/neighbourhoods');
  await expect(line(page, 'Burslem')).toBeVisible();
  await expect(page.getByText('An admin can add neighbourhoods, change them and remove them.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(More for|Add a neighbourhood|Edit )/ })).toHaveCount(0);
  expect(await axeFindingsOnAll(page)).toEqual([]);
});
