import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { allPlaces, become, openMap, panel, placeOf, placesOf, result } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const network = (page: Page) => page.getByRole('application', { name: 'Network of Stoke-on-Trent' });
const said = (page: Page, words: string | RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();

/** Where the middle of the network is on the screen. */
async function middle(page: Page) {
  const box = await network(page).boundingBox();
  if (!box) throw new Error('There is no network.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, across: number, down: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + across / 2, from.y + down / 2);
  await page.mouse.move(from.x + across, from.y + down);
  await page.mouse.up();
}

test('the keyboard walks the network along its ties and hears where it is', async ({ page }) => {
  await openMap(page);
  await network(page).focus();
  await page.keyboard.press('Home');
  await said(page, 'VAST Services (1920), sector support body, 31 relationships');
  await page.keyboard.press('ArrowRight');
  await said(page, / relationship .*between .*, \d+ of 31 of VAST Services/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const selected = panel(page, 'VAST Services (1920)');
  await expect(selected.getByRole('group', { name: 'VAST Services (1920)' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(selected).toBeHidden();
  await expect(network(page)).toBeFocused();

  await page.keyboard.press('1');
  await expect(page.getByRole('row', { name: 'Within 1 step of VAST Services (1920)' })).toBeVisible();
  await expect(result(page)).toHaveText(/^31 of 41 relationships/);
  await page.keyboard.press('0');
  await expect(result(page)).toHaveText('41 relationships, 52 organisations');
});

test('Space adds what the keyboard is on to what is selected, and takes it out; a viewer is offered nothing to add', async ({ page }) => {
  await openMap(page);
  await network(page).focus();
  await page.keyboard.press('PageDown');
  await said(page, /^Adult Social Care, /);
  await page.keyboard.press('Space');
  await said(page, 'Added, 1 selected');
  await page.keyboard.press('PageDown');
  await said(page, /^Ageing Well in Whitfield, /);
  await page.keyboard.press('Space');
  await said(page, 'Added, 2 selected');
  const both = panel(page, '2 organisations');
  await expect(both.getByRole('link', { name: 'Add a relationship between these' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Add what the keyboard is on to the selection')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(network(page)).toBeFocused();
  await said(page, 'Added, 2 selected');
  await page.keyboard.press('Space');
  await said(page, 'Taken out, 1 selected');
  await expect(panel(page, 'Adult Social Care')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(both).toBeVisible();

  await become(page, 'Vera Viewer');
  await expect(both).toBeVisible();
  await expect(both.getByRole('link', { name: 'Add a relationship between these' })).toBeHidden();
});

test('every node is reached in turn by name', async ({ page }) => {
  await openMap(page);
  await network(page).focus();
  await page.keyboard.press('PageDown');
  await said(page, /^Adult Social Care, /);
  await page.keyboard.press('PageDown');
  await said(page, /^Ageing Well in Whitfield, /);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await said(page, / relationship at .* between .* and /);
});

test('a node that is dragged stays where it was put, for everybody, until that is undone', async ({ page, openWindow, server }) => {
  const before = await placeOf(page, 'UK Government');
  await openMap(page, `?at=${before.x},${before.y},1`);
  await drag(page, await middle(page), 80, -60);
  await expect(page.getByText('Moved “UK Government” on the map')).toBeVisible();

  const other = await openWindow();
  await other.goto(server.url);
  const after = await placeOf(other, 'UK Government');
  expect(after).toEqual({ id: before.id, x: before.x + 80, y: before.y - 60 });
  await page.reload();
  await drag(page, { x: (await middle(page)).x + 80, y: (await middle(page)).y - 60 }, -80, 60);
  await expect(page.getByText('Moved “UK Government” on the map')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Took back: Moved “UK Government” on the map')).toBeVisible();
  expect(await placeOf(other, 'UK Government')).toEqual(after);
});

/** Drags a line round some places on the map, which is looked at from the middle of the window at a zoom of 1. */
async function drawRound(page: Page, places: readonly { x: number; y: number }[], looked: { x: number; y: number }, ...keys: string[]) {
  const at = await middle(page);
  const [x, y] = [places.map((place) => place.x - looked.x + at.x), places.map((place) => place.y - looked.y + at.y)];
  const [left, right, top, bottom] = [Math.min(...x) - 40, Math.max(...x) + 40, Math.min(...y) - 40, Math.max(...y) + 40];
  for (const key of keys) await page.keyboard.down(key);
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [across, down] of [
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top + 5],
  ] as const)
    await page.mouse.move(across, down, { steps: 4 });
  return async () => {
    await page.mouse.up();
    for (const key of keys) await page.keyboard.up(key);
  };
}

test('a line drawn round organisations with Shift selects them, and a relationship is added between them', async ({ page }) => {
  const names = ['Family Hubs', 'Alice Charity', 'Family Hub Champions'];
  const places = await placesOf(page, ...names);
  const [hubs] = places;
  await openMap(page, `?at=${hubs?.x},${hubs?.y},1`);
  const at = await middle(page);
  await page.mouse.click(at.x, at.y);
  await expect(panel(page, 'Family Hubs')).toBeVisible();

  const looked = {
    x: Math.round(places.reduce((sum, { x }) => sum + x, 0) / 3),
    y: Math.round(places.reduce((sum, { y }) => sum + y, 0) / 3),
  };
  const look = `?at=${looked.x},${looked.y},1`;
  await openMap(page, look);
  const giveUp = await drawRound(page, places, looked, 'Shift');
  await expect(page.getByText('Drag round things to select them')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await giveUp();
  await expect(page.getByText('Drag round things to select them')).toBeHidden();
  await expect(page).not.toHaveURL(/selected=/);

  await (await drawRound(page, places, looked, 'Shift'))();
  const selected = panel(page, '1 relationship, 3 organisations');
  for (const name of names) await expect(selected.getByRole('link', { name, exact: true }).first()).toBeVisible();
  await selected.getByRole('link', { name: 'Add a relationship between these' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add a relationship' })).toBeVisible();
  const parties = ['One party', 'Another party', 'Party 3'].map((label) => page.getByRole('combobox', { name: label }));
  const chosen = await Promise.all(parties.map((party) => party.inputValue()));
  expect(chosen.toSorted()).toEqual(names.toSorted());

  await page.goBack();
  await expect(selected).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selected).toBeHidden();
});

test('the keyboard moves a node as dragging does; who may not move things cannot', async ({ page, openWindow, server }) => {
  const other = await openWindow();
  await other.goto(server.url);
  const before = await placeOf(page, 'VAST Services (1920)');
  await network(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Moved “VAST Services (1920)” on the map').first()).toBeVisible();
  // Pressed long after one another, they are two changes.
  await expect.poll(() => placeOf(other, 'VAST Services (1920)')).toEqual({ ...before, x: before.x + 48 });

  await become(page, 'Vera Viewer');
  await expect(page.getByRole('button', { name: 'Arrange the map, for everybody' })).toBeHidden();
  await openMap(page, `?at=${before.x + 48},${before.y},1`);
  await drag(page, await middle(page), 60, 60);
  expect(await placeOf(page, 'VAST Services (1920)')).toEqual({ ...before, x: before.x + 48 });
});

test('a node that was just moved by keyboard is taken back by Ctrl+Z, and stays where it was put though the map is left at once', async ({
  page,
}) => {
  const before = await placeOf(page, 'VAST Services (1920)');
  await network(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Took back: Moved “VAST Services (1920)” on the map').first()).toBeVisible();
  expect(await placeOf(page, 'VAST Services (1920)')).toEqual(before);

  await network(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('banner').getByRole('link', { name: 'Register', exact: true }).click();
  await expect(page.getByText('Moved “VAST Services (1920)” on the map').first()).toBeVisible();
  expect(await placeOf(page, 'VAST Services (1920)')).toEqual({ ...before, x: before.x + 24 });
});

test('the map is arranged by group from the keyboard, as one change that can be undone', async ({ page, openWindow, server }) => {
  const before = await placeOf(page, 'UK Government');
  await openMap(page, `?at=${before.x},${before.y},1`);
  await drag(page, await middle(page), 90, 90);
  await expect(page.getByText('Moved “UK Government” on the map')).toBeVisible();
  const other = await openWindow();
  await other.goto(server.url);
  const { byId: dragged } = await allPlaces(other);

  const opener = page.getByRole('button', { name: 'Arrange the map, for everybody' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Arrange the map' });
  await dialog.getByRole('radio', { name: 'Forces', exact: true }).press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Forces by group' })).toBeChecked();
  await expect(dialog.getByRole('button', { name: /Groups/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(page.getByText(/^Moved \d+ things on the map$/)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  const { byId: arranged } = await allPlaces(other);
  expect([...arranged.keys()].sort()).toEqual([...dragged.keys()].sort());
  expect(arranged.get(before.id)).not.toEqual(dragged.get(before.id));

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Took back: Moved \d+ things on the map$/)).toBeVisible();
  expect((await allPlaces(other)).byId).toEqual(dragged);
});

test('arranging says how far it has come, and cancelled leaves everything as it was', async ({ page, openWindow, server }) => {
  const other = await openWindow();
  await other.goto(server.url);
  const { byId: before } = await allPlaces(other);
  // What lays out does not arrive, so it is under way for as long as it takes to look.
  await page.route(/layout\.worker/, () => {});
  await openMap(page);
  await page.getByRole('button', { name: 'Arrange the map, for everybody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Arrange the map' });
  await dialog.getByText('Circles around one').click();
  await expect(dialog.getByText('Select an organisation on the map first')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Start' })).toBeDisabled();
  await dialog.getByText('Forces by group').click();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(dialog.getByRole('progressbar', { name: /^Arranging \d+ things$/ })).toBeVisible();
  await said(page, 'Arranging: 0%');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await said(page, 'Stopped. Everything stands where it did.');
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await allPlaces(other)).byId).toEqual(before);
});

test('where one looks from is part of the address, and Back returns to it', async ({ page }) => {
  const { id, x, y } = await placeOf(page, 'Family Hubs');
  await openMap(page, `?at=${x},${y},1`);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(new RegExp(`at=${x}%2C${y}%2C1\\.4`));
  await page.goto(`/stoke-on-trent/map?selected=${id}&view=table`);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`at=${x}%2C${y}%2C1\\.4`));
});
