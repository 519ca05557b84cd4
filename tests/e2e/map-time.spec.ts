import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openMap, panel, placesOf, result, viewSwitch } from './mapSteps.ts';
import { countPresses, openRelationship } from './registerSteps.ts';
import { expect, test } from './weft.ts';

test('the map as at a day typed as people type it, stepped by keys, says so in plain sight, and comes back to today @phone', async ({
  page,
}) => {
  await openMap(page, '?view=rings');
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'As at' }).clear();
  await page.keyboard.type('1 April 2024');
  await expect(strip).toContainText('The map as at 1 April 2024.');
  // Half of a date can be read too, and what it does must not interrupt the rest.
  await expect(strip.getByRole('textbox', { name: 'As at' })).toBeFocused();
  await expect(page).toHaveURL(/on=2024-04-01/);
  await expectAccessible(page);
  await strip.getByRole('button', { name: 'A month later' }).click();
  await expect(strip).toContainText('The map as at 1 May 2024.');
  await strip.getByRole('slider', { name: 'Day' }).focus();
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/on=/);
  await expect(result(page)).toHaveText(/^41 relationships/);
});

test('what was gained, lost and changed since a day is listed in words that lead to each', async ({ page }) => {
  await openMap(page, '?view=rings');
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'Compare with' }).fill('1 4 2020');
  await expect(strip.getByRole('status')).toHaveText(/Between 1 April 2020 and .*: \d+ changes?\./);
  await strip.getByRole('button', { name: /^\+ \d+ gained/ }).click();
  const gained = strip.getByRole('listitem').first().getByRole('link');
  const name = (await gained.textContent()) ?? '';
  await gained.click();
  await expect(page.getByRole('complementary', { name })).toBeVisible();
  await strip.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/since=/);
  // The days on which something changed are marked, and a key goes from one to the next.
  await strip.getByRole('button', { name: 'Play a year' }).focus();
  await page.keyboard.press('{');
  await expect(strip.getByRole('slider', { name: 'Day' })).toHaveAttribute('aria-valuetext', /, 1 change on this day$/);
});

/** Says on a relationship's own page when it began or ended. */
async function date(page: Page, name: string, end: 'From' | 'To', typed: string, written: string): Promise<void> {
  await openRelationship(page, name);
  await page.getByRole('button', { name: `${end}: Add` }).click();
  const box = page.getByRole('textbox', { name: end, exact: true });
  await box.fill(typed);
  await box.press('Enter');
  await expect(page.getByRole('button', { name: `Edit ${end}: ${written}` })).toBeVisible();
}

/** Pressed in the middle of what is seen, it opens: the drawing may be taking its new size still. */
async function standsInTheMiddle(page: Page, name: string): Promise<void> {
  const network = page.getByRole('application', { name: 'Network of Stoke-on-Trent' });
  await expect(async () => {
    const box = await network.boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(panel(page, name)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(panel(page, name)).toBeHidden();
}

test('as at 1 April last year, then what was gained and lost since: two presses besides the date, and nothing moves', async ({ page }) => {
  const year = new Date().getFullYear() - 1;
  await date(page, 'Aiming High contracts', 'To', `30 6 ${year}`, `30 June ${year}`);
  await date(page, 'Stoke-on-Trent Youth Collective', 'From', `1 9 ${year}`, `1 September ${year}`);
  const [vast, council] = await placesOf(page, 'VAST Services (1920)', 'Stoke-on-Trent City Council');
  await openMap(page, `?at=${vast?.x},${vast?.y},1`);

  const presses = await countPresses(page);
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'As at' }).fill(`1 4 ${year}`);
  await expect(strip).toContainText(`The map as at 1 April ${year}.`);
  await strip.getByRole('button', { name: 'What changed since then' }).click();
  await expect(strip.getByRole('status')).toHaveText(/: 2 changes\.$/);
  expect(await presses()).toBeLessThanOrEqual(3);
  const legend = page.getByRole('region', { name: 'What the map says' });
  await expect(legend).toContainText('Gained since then');
  await expect(legend).toContainText('Dashed: lost since then');
  await standsInTheMiddle(page, 'VAST Services (1920)');
  await viewSwitch(page, 'Rings').click();
  await expect(page.getByRole('gridcell', { name: /: \d+ relationships?, 1 lost$/ }).first()).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /: \d+ relationships?, 1 gained$/ }).first()).toBeVisible();
  await expectAccessible(page);
  await strip.getByRole('button', { name: '+ 1 gained, × 1 lost' }).click();
  await strip.getByRole('link', { name: 'Aiming High contracts' }).click();
  await expect(panel(page, 'Aiming High contracts')).toContainText(`As at 1 April ${year}, lost`);

  await openMap(page, `?since=${year}-04-01&at=${council?.x},${council?.y},1`);
  await standsInTheMiddle(page, 'Stoke-on-Trent City Council');
  await strip.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/since=/);
  expect(await placesOf(page, 'VAST Services (1920)', 'Stoke-on-Trent City Council')).toEqual([vast, council]);
});
