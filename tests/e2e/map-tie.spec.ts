import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { become, openMap, panel, placesOf } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const network = (page: Page) => page.getByRole('application', { name: 'Network of Stoke-on-Trent' });
const hint = (page: Page) => page.getByRole('status').filter({ hasText: /Choose who the tie from .* is with/ });
const said = (page: Page, words: string | RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();
const party = (page: Page, label: string) => page.getByRole('combobox', { name: label });

test('by keyboard alone a tie is drawn from the council to a charity, stands on the map, and is taken back', async ({ page }) => {
  await openMap(page);
  await network(page).focus();
  await page.keyboard.press('PageDown');
  await said(page, /^Adult Social Care, /);
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Adult Social Care').getByRole('group', { name: 'Adult Social Care' })).toBeFocused();
  await page.keyboard.press('t');
  await expect(hint(page)).toContainText('the tie from Adult Social Care');
  await expect(network(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hint(page)).toContainText('That is where it starts.');
  await page.keyboard.press('Escape');
  await expect(hint(page)).toBeHidden();
  await expect(panel(page, 'Adult Social Care')).toBeVisible();

  await page.keyboard.press('t');
  await expect(hint(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await said(page, /^Ageing Well in Whitfield, /);
  await page.keyboard.press('Enter');
  await expect(party(page, 'One party')).toHaveValue('Adult Social Care');
  await expect(party(page, 'Another party')).toHaveValue('Ageing Well in Whitfield');

  await page.getByRole('radio', { name: /Ongoing/ }).press('Space');
  const name = 'Adult Social Care and Ageing Well in Whitfield: ongoing';
  await expect(page.getByRole('textbox', { name: 'What to call it' })).toHaveValue(name);
  await page.getByRole('button', { name: 'Add relationship' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'On the map', exact: true }).press('Enter');
  await expect(panel(page, name)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(panel(page, 'No longer here')).toBeVisible();
});

test('by mouse a tie is drawn to what is pressed, or given up; a viewer is offered none', async ({ page }) => {
  const [alice, hubs] = await placesOf(page, 'Alice Charity', 'Family Hubs');
  if (!alice || !hubs) throw new Error('They have no places on the map.');
  const look = { x: Math.round((alice.x + hubs.x) / 2), y: Math.round((alice.y + hubs.y) / 2) };
  await openMap(page, `?at=${look.x},${look.y},0.5&selected=${alice.id}`);
  const from = panel(page, 'Alice Charity');
  await expect(from).toBeVisible();
  const box = await network(page).boundingBox();
  if (!box) throw new Error('There is no network.');
  await from.getByRole('button', { name: 'Draw a tie' }).click();
  await expect(hint(page)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give up' }).click();
  await expect(hint(page)).toBeHidden();
  await expect(network(page)).toBeFocused();

  await from.getByRole('button', { name: 'Draw a tie' }).click();
  await expect(hint(page)).toBeVisible();
  await page.mouse.click(box.x + box.width / 2 + (hubs.x - look.x) / 2, box.y + box.height / 2 + (hubs.y - look.y) / 2);
  await expect(party(page, 'One party')).toHaveValue('Alice Charity');
  await expect(party(page, 'Another party')).toHaveValue('Family Hubs');

  await page.goBack();
  await become(page, 'Vera Viewer');
  await expect(from).toBeVisible();
  await expect(from.getByRole('button', { name: 'Draw a tie' })).toBeHidden();
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Show these shortcuts')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Draw a tie')).toBeHidden();
  await expect(hint(page)).toBeHidden();
});
