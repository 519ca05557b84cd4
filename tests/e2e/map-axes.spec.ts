import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { become, openMap, panel } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const champions = 'Family Hub Champions';

/** The mark of a relationship as one side sees it. */
function mark(page: Page, side: 'council' | 'partner', name = champions): Locator {
  return page.getByRole('button', { name: new RegExp(`^${name}\\. The ${side}’s view: `) });
}

function waiting(page: Page, name = champions): Locator {
  return page.getByRole('list', { name: 'Not placed by your side' }).getByRole('listitem').filter({ hasText: name });
}

/** Drags something to a place on the picture, given as parts of its width and height. */
async function dragTo(page: Page, what: Locator, across: number, down: number): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const from = await what.boundingBox();
  const picture = await page.getByRole('group', { name: /^Axes of .*: what is placed$/ }).boundingBox();
  if (!from || !picture) throw new Error('There is nothing to drag, or nowhere to drag it to.');
  await page.mouse.move(from.x + Math.min(60, from.width / 2), from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(picture.x + picture.width / 2, picture.y + picture.height / 2, { steps: 4 });
  await page.mouse.move(picture.x + across * picture.width, picture.y + down * picture.height, { steps: 4 });
  await page.mouse.up();
}

test('dragged onto the picture it is placed for the member’s side, dragged on it is placed anew, and Undo takes that back', async ({
  page,
}) => {
  await openMap(page, '?view=axes');
  await expect(page.getByText('Nothing here is placed on these axes yet.')).toBeVisible();
  await dragTo(page, waiting(page), 0.5, 0.5);
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 3 of 5, proactive 3 of 5$/);
  await expect(page.getByText(`The council’s view: placed “${champions}” on the axes`)).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);

  await dragTo(page, mark(page, 'council'), 17 / 18, 1 / 18);
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 5 of 5, proactive 5 of 5$/);
  await page.keyboard.press('Control+z');
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 3 of 5, proactive 3 of 5$/);
  await page.keyboard.press('Control+z');
  await expect(waiting(page)).toBeVisible();
});

test('the keyboard places, moves by half a step and takes off again, and says where it is @phone', async ({ page }) => {
  await openMap(page, '?view=axes');
  await waiting(page)
    .getByRole('button', { name: `Place “${champions}”` })
    .press('Enter');
  await expect(mark(page, 'council')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: 'The council’s view: strategic 4 of 5, proactive 2.5 of 5' })).toBeAttached();
  await expect(mark(page, 'council')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page, champions)).toContainText('The council’s view: strategic 4 of 5, proactive 2.5 of 5.');
  await expect(panel(page, champions)).toContainText('Ada Admin,');
  await page.keyboard.press('Escape');
  await mark(page, 'council').press('Delete');
  await expect(waiting(page)).toBeVisible();
});

test('Ctrl+Z takes back the step just made by keyboard, though it is not saved yet', async ({ page }) => {
  await openMap(page, '?view=axes');
  await waiting(page)
    .getByRole('button', { name: `Place “${champions}”` })
    .press('Enter');
  await expect(page.getByText(`The council’s view: placed “${champions}” on the axes`)).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Took back: The council’s view: /).first()).toBeVisible();
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 3 of 5, proactive 3 of 5$/);
});

test('axes with nothing on them say what goes there and offer the first step, which the keyboard then carries on @phone', async ({
  page,
}) => {
  await openMap(page, '?view=axes');
  await expect(page.getByText(/^Nothing is placed here yet\. Each relationship stands where the council sees it/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Place the first one', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /The council’s view: strategic 3 of 5, proactive 3 of 5$/ })).toBeFocused();
  await expect(page.getByText(/^Nothing is placed here yet/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Place the first one', exact: true })).toBeVisible();
});

test('the two sides’ views stay apart: an arrow between them, a sentence, and both in the panel', async ({ page }) => {
  await openMap(page, '?view=axes');
  await dragTo(page, waiting(page), 13 / 18, 5 / 18);
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 4 of 5, proactive 4 of 5$/);
  await become(page, 'Otto Officer');
  await dragTo(page, waiting(page), 13 / 18, 13 / 18);
  await expect(mark(page, 'partner')).toHaveAccessibleName(/strategic 2 of 5, proactive 4 of 5$/);
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 4 of 5, proactive 4 of 5$/);

  await page.getByRole('link', { name: `The council sees “${champions}” as more strategic than the partner does: 4 against 2.` }).click();
  const opened = panel(page, champions);
  await expect(opened).toContainText('Ada Admin,');
  await expect(opened).toContainText('Otto Officer,');
  await opened.getByRole('button', { name: 'Change the partner’s view' }).click();
  await opened.getByRole('button', { name: /Time investment/ }).click();
  await page.getByRole('option', { name: '4.5' }).click();
  await expect(opened).toContainText('The partner’s view: strategic 2 of 5, proactive 4 of 5, time investment 4.5 of 5.');
  await expectAccessible(page);
});

test('other axes, and how closely, are chosen and stand in the address', async ({ page }) => {
  await openMap(page, '?view=axes');
  await page.getByRole('button', { name: /Upwards/ }).click();
  await page.getByRole('option', { name: 'Time investment' }).click();
  await page.getByRole('radio', { name: 'Twice' }).click();
  await expect(page).toHaveURL(/y=time/);
  await expect(page).toHaveURL(/zoom=2/);
  await expect(page.getByText('High time investment')).toBeVisible();
  // Choosing the other one's axis changes the two over.
  await page.getByRole('button', { name: /Across/ }).click();
  await page.getByRole('option', { name: 'Time investment' }).click();
  await expect(page).toHaveURL(/x=time/);
  await expect(page).toHaveURL(/y=proactive/);
});

test('who may only look sees both views and moves neither, on the narrowest screen too @phone', async ({ page }) => {
  await openMap(page, '?view=axes');
  await waiting(page)
    .getByRole('button', { name: `Place “${champions}”` })
    .press('Enter');
  await expect(page.getByText(`The council’s view: placed “${champions}” on the axes`)).toBeVisible();
  await become(page, 'Vera Viewer');
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 3 of 5/);
  await expect(page.getByRole('button', { name: /^Place “/ })).toHaveCount(0);
  await mark(page, 'council').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'This cannot be moved here.' })).toBeAttached();
  await expect(mark(page, 'council')).toHaveAccessibleName(/strategic 3 of 5/);
  await page.keyboard.press('Enter');
  await expect(panel(page, champions)).toContainText('The council’s view: strategic 3 of 5, proactive 3 of 5.');
  await expect(panel(page, champions).getByRole('button', { name: /^Change/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expectAccessible(page);
});
