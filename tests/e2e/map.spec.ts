import { find, openMap, panel, result, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

test('an organisation is found by part of its name, or by another name, and stands selected @phone', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('food part');
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Stoke-on-Trent Food Partnership')).toBeVisible();
  await expect(page).toHaveURL(/selected=/);

  await find(page, 'northern frailty', 'Ageing Well in Whitfield also called Northern Frailty Pilot');
  await expect(panel(page, 'Ageing Well in Whitfield')).toContainText('Also called Northern Frailty Pilot');
  await page.goBack();
  await expect(panel(page, 'Stoke-on-Trent Food Partnership')).toBeVisible();
});

test('words can leave only what they are found in', async ({ page }) => {
  await openMap(page);
  await find(page, 'covenant', 'Show only what matches “covenant”');
  await expect(page.getByRole('row', { name: '“covenant”' })).toBeVisible();
  await expect(result(page)).toHaveText(/^\d of 41 relationships, \d+ organisations$/);
});

test('filtering by type says what is left, chip by chip, until all is cleared; Back brings it back', async ({ page }) => {
  await openMap(page);
  await expect(result(page)).toHaveText('41 relationships, 52 organisations');
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByText('Shaping (10)').click();
  await expect(result(page)).toHaveText(/^10 of 41 relationships/);
  await filters.getByText('Delivery (3)').click();
  await expect(result(page)).toHaveText(/^13 of 41 relationships/);
  const chips = page.getByRole('grid', { name: 'Filters in force' });
  await expect(chips.getByRole('row')).toHaveText(['Shaping', 'Delivery']);

  await chips.getByRole('row', { name: 'Shaping' }).getByRole('button').click();
  await expect(result(page)).toHaveText(/^3 of 41 relationships/);
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await expect(result(page)).toHaveText('41 relationships, 52 organisations');
  await expect(chips).toBeHidden();
  await page.goBack();
  await expect(result(page)).toHaveText(/^3 of 41 relationships/);
});

test('what hangs on one holder is two presses away', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByText(/^Hangs on one holder/).click();
  await expect(result(page)).toHaveText(/^11 of 41 relationships/);
});

test('views share one filter and one selection, also over a link', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Only Commissioning' }).click();
  await expect(result(page)).toHaveText(/^10 of 41 relationships/);
  await find(page, 'aiming high con', 'Aiming High contracts Commissioning and Delivery relationship');
  const selected = panel(page, 'Aiming High contracts');
  await expect(selected).toBeVisible();

  await viewSwitch(page, 'Rings').click();
  const itsCell = page.getByRole('gridcell', { name: 'Commissioning at place level: 9 relationships' });
  await expect(itsCell).toHaveAttribute('aria-selected', 'true');
  await viewSwitch(page, 'Table').click();
  const table = page.getByRole('grid', { name: /^Relationships of Stoke-on-Trent/ });
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(table.getByRole('row', { selected: true })).toHaveAccessibleName(/Aiming High contracts/);

  await page.reload();
  await expect(selected).toBeVisible();
  await expect(result(page)).toHaveText(/^10 of 41 relationships/);
  await expect(viewSwitch(page, 'Table')).toBeChecked();
});

test('the table is sorted by its headings, and a row selects its relationship', async ({ page }) => {
  await openMap(page, '?view=table');
  const rows = page.getByRole('grid', { name: /^Relationships of/ }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Ageing Well in Whitfield');
  await page.getByRole('columnheader', { name: 'Relationship' }).click();
  await expect(rows.nth(41)).toContainText('Ageing Well in Whitfield');
  await rows.nth(1).getByRole('rowheader').click();
  const name = (await rows.nth(1).getByRole('rowheader').textContent()) ?? '';
  await expect(panel(page, name)).toBeVisible();
});

test('one press says that a relationship is still true, and Undo takes that back', async ({ page }) => {
  await openMap(page);
  await find(page, 'City Alliance agreement', /VCSE City Alliance agreement/);
  const selected = panel(page, 'VCSE City Alliance agreement');
  await expect(selected).toContainText('Needs confirming');
  await selected.getByRole('button', { name: /^Still true/ }).click();
  await expect(selected).toContainText('Said to be still true today');
  await expect(selected).not.toContainText('Needs confirming');
  await expect(selected.getByRole('button', { name: /^Still true/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(selected).toContainText('Needs confirming');
});

test('a relationship says who takes part and who keeps it going, and leads from one to the other', async ({ page }) => {
  await openMap(page);
  await find(page, 'City Alliance agreement', /VCSE City Alliance agreement/);
  const selected = panel(page, 'VCSE City Alliance agreement');
  await expect(selected).toContainText('Leader of the Council');
  await expect(selected).toContainText('Cllr Jane Ashworth');
  await expect(selected).toContainText('Year One Report');
  await selected.getByRole('link', { name: 'VAST Services (1920)' }).first().click();
  const organisation = panel(page, 'VAST Services (1920)');
  await expect(organisation).toContainText('31 relationships');
  await organisation.getByRole('radio', { name: '1 step' }).click();
  await expect(page.getByRole('row', { name: 'Within 1 step of VAST Services (1920)' })).toBeVisible();
  await organisation.getByRole('button', { name: 'Close panel' }).click();
  await expect(organisation).toBeHidden();
});

test('a link to exactly this map can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?view=rings&types=shaping');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByText(/The link to this map is copied/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
