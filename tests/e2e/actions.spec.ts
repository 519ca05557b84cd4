import { expectAccessible } from './accessible.ts';
import { countPresses, openAs, openRelationship, pick, section, stoke } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('an empty cell of the rings becomes an action in four presses, and of the matrix for a directorate likewise', async ({ page }) => {
  await openAs(page, 'Olive Officer', '/map?view=rings');
  const cell = page.getByRole('button', { name: 'Shaping at system level: none. Add one' });
  const presses = await countPresses(page);
  await cell.click();
  await page.getByRole('menuitem', { name: 'Make an action of it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an action' });
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue('Stoke-on-Trent has no shaping relationship at system level.');
  await expect(dialog.getByRole('combobox', { name: 'Who sees to it' })).not.toHaveValue('');
  await dialog
    .getByRole('button', { name: /\) sees to it$/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Added the action “Find a shaping relationship at system level”')).toBeVisible();
  expect(await presses()).toBeLessThanOrEqual(4);
  await expect(cell).toBeFocused();

  await page.goto(`${stoke}/map?view=matrix&matrix=directorate`);
  const gap = page.getByRole('button', { name: 'Commissioning and Procurement teams, shaping: none. Add one' });
  await expect(gap).toBeVisible();
  const again = await countPresses(page);
  await gap.click();
  await page.getByRole('menuitem', { name: 'Make an action of it' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue(
    'Commissioning and Procurement teams has no shaping relationship at any level.',
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Added the action “Find a shaping relationship for Commissioning/)).toBeVisible();
  expect(await again()).toBeLessThanOrEqual(4);
});

test('with the keyboard alone an empty cell becomes an action, which is found in the list, done with what came of it, and opened again by undo', async ({
  page,
}) => {
  await openAs(page, 'Olive Officer', '/map?view=rings');
  const cell = page.getByRole('button', { name: 'Shaping at system level: none. Add one' });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Add a relationship' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /What is to be done/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Added the action/)).toBeVisible();

  await page.goto(`${stoke}/actions?from=gap&due=later`);
  const name = 'Find a shaping relationship at system level';
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Done with ${name}` }).click();
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('alert')).toContainText('Say in a sentence what came of it.');
  await page.getByRole('textbox', { name: /What came of it/ }).fill('The Integrated Care Board made a place for us.');
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByText('Nothing here answers to that')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test('an action about a relationship stands on its page and on its owner’s page; axe finds nothing on the form', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  await openRelationship(page, 'VCSE City Alliance agreement');
  await page.getByRole('button', { name: 'Add an action' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an action' });
  await dialog.getByRole('textbox', { name: /What is to be done/ }).fill('Meet the Alliance');
  await expectAccessible(page);
  await pick(dialog.getByRole('combobox', { name: 'Who sees to it' }), 'leader of', /^Leader of the Council/);
  await dialog.getByRole('textbox', { name: 'By when' }).fill('1 11 2020');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const lines = section(page, 'Actions');
  await expect(lines.getByRole('listitem').filter({ hasText: 'Meet the Alliance' })).toContainText('Was due 1 Nov 2020');
  await lines.getByRole('link', { name: 'Meet the Alliance' }).click();
  await expect(page.getByRole('dialog', { name: 'Meet the Alliance' })).toContainText('Relationship: VCSE City Alliance agreement');
  await page.getByRole('dialog').getByRole('link', { name: 'Leader of the Council' }).click();
  await expect(section(page, 'Actions').getByRole('link', { name: 'Meet the Alliance' })).toBeVisible();
});
