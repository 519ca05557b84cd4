import { expectAccessible } from './accessible.ts';
import { openAs, section } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('from the board to the numbers; each figure leads to what it counts, and that to its page', async ({ page }) => {
  await openAs(page, 'Cass Caseworker', '/cases');
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Numbers' })).toBeVisible();
  await expect(page.getByText(/^Moves are on record since/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'Open cases by how long they have been open' }).locator('svg')).toBeVisible();
  await expectAccessible(page);
  const waits = section(page, 'Days waiting, by party');
  await waits.getByRole('link', { name: '3: Tenant: 3 cases waiting' }).click();
  await expect(page).toHaveURL(/show=waits\.tenant/);
  const days = async (words: RegExp) => {
    const said = await waits.getByRole('link', { name: words }).evaluateAll((links) => links.map((link) => link.textContent ?? ''));
    return said.map((each) => Number(/(\d+)( days)?$/.exec(each)?.[1]));
  };
  await expect(waits.getByRole('link', { name: /^CAT-.*: \d+ days$/ })).toHaveCount(3);
  const [each, [, together]] = [await days(/^CAT-/), await days(/: Tenant: 3 cases waiting$/)];
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(together);
  await waits.getByRole('link', { name: /^CAT-2025-002/ }).click();
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
});

test('a calendar of one’s due dates is made in two clicks, and can be read at its address alone', async ({ page, request }) => {
  await openAs(page, 'Cass Caseworker');
  await page.getByRole('button', { name: 'Calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your due dates in your calendar' });
  await dialog.getByRole('button', { name: 'Make an address' }).click();
  const box = dialog.getByRole('textbox', { name: 'Address to subscribe to' });
  await expect(box).toHaveValue(/\/calendar\/.*\.ics$/);
  const address = await box.inputValue();
  const calendar = await request.get(address);
  expect([calendar.status(), await calendar.text()]).toEqual([200, expect.stringContaining('CAT-2025-004: next action due')]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make a new address' }).click();
  await expect(box).not.toHaveValue(address);
  expect((await request.get(address)).status()).toBe(404);
});

test('where the cases stand today is in sight on a phone, with nothing moved sideways, and leads to them @phone-only', async ({ page }) => {
  await openAs(page, 'Cass Caseworker', '/cases/numbers');
  const table = page.getByRole('grid', { name: /^Cases of .* by stage$/ }).first();
  await table.scrollIntoViewIfNeeded();
  await expect(table.getByRole('columnheader', { name: 'Today' })).toBeInViewport({ ratio: 1 });
  const [, today] = /^As of (.*)\. Each/.exec((await page.getByText(/^As of /).textContent()) ?? '') ?? [];
  const figure = table.getByRole('link', { name: new RegExp(` on ${today}$`) }).first();
  const { x, width } = (await figure.boundingBox()) ?? { x: Number.NaN, width: 0 };
  expect(x + width).toBeLessThan(page.viewportSize()?.width ?? 0);
  await figure.click();
  await expect(page).toHaveURL(/show=stage\./);
  await expect(page.getByRole('heading', { level: 3, name: new RegExp(` on ${today}$`) })).toBeVisible();
});
