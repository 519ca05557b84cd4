import type { APIRequestContext, Page } from '@playwright/test';
import { sectorCsv } from '@weft/testing';
import { placesOf } from './mapSteps.ts';
import { countInteractions, countPresses, openAs, pick, section } from './registerSteps.ts';
import { startWatch } from './stopwatch.ts';
import { expect, test } from './weft.ts';

// Each starts from the home page of an officer who is signed in, and counts all that it takes from there.

const party = (page: Page, name: string) => page.getByRole('combobox', { name });

test('an organisation is found by a former name: Ctrl+K and a few letters', async ({ page }) => {
  await openAs(page, 'Olive Officer', '');
  const interactions = await countInteractions(page);
  const stopWatch = startWatch('find an organisation by a former name', 5);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('northern frailty');
  await expect(page.getByRole('menuitem', { name: /^Ageing Well in Whitfield/ }).first()).toBeVisible();
  stopWatch();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Ageing Well in Whitfield' })).toBeVisible();
  expect(await interactions()).toBeLessThanOrEqual(2);
});

test('a relationship is added in 6 interactions: two parties, type, level and holder, straight to the point', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const interactions = await countInteractions(page);
  const stopWatch = startWatch('add a relationship', 45);
  await page.keyboard.press('n');
  await choose(page, 'One party', 'property', /Corporate Property/);
  await choose(page, 'Another party', 'vast serv', /VAST Services/);
  await page.getByRole('radio', { name: 'Commissioning' }).press('Space');
  await page.getByRole('radio', { name: 'Place', exact: true }).press('Space');
  await choose(page, 'On the council side', 'asset man', /Asset managers/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /VAST Services \(1920\): commissioning$/ })).toBeVisible();
  await expect(page.getByText('Directly, between those who take part.')).toBeVisible();
  stopWatch();
  expect(await interactions()).toBeLessThanOrEqual(6);
});

/** Types a few letters into a box and takes what they find, by keyboard. */
async function choose(page: Page, box: string, words: string, found: RegExp): Promise<void> {
  await party(page, box).focus();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: found }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(party(page, box)).toHaveValue(found);
}

test('that a relationship runs through a broker is 3 clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const interactions = await countInteractions(page);
  await page.getByRole('main').getByRole('link', { name: 'Aiming High contracts' }).click();
  await page.getByRole('button', { name: 'It runs through somebody' }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByRole('list', { name: 'Runs through' }).getByRole('listitem')).toHaveCount(1);
  expect(await interactions()).toBeLessThanOrEqual(3);
});

test('a deputy is added in 3 clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const line = page.getByRole('main').getByRole('link', { name: 'Aiming High contracts' });
  const council = section(page, 'Council side');
  const holders = page.getByRole('list', { name: 'Council side: who keeps this going' }).getByRole('listitem');
  // Nobody keeps it going yet in the sample: somebody has to, to have a deputy.
  await line.click();
  await council.getByRole('button', { name: 'Say who', exact: true }).click();
  await page.getByRole('option').first().click();
  await expect(holders).toHaveCount(1);

  await openAs(page, 'Olive Officer');
  const interactions = await countInteractions(page);
  await line.click();
  await council.getByRole('button', { name: 'Add a deputy', exact: true }).click();
  await page.getByRole('option').first().click();
  await expect(holders.filter({ hasText: 'Deputy' })).toHaveCount(1);
  expect(await interactions()).toBeLessThanOrEqual(3);
});

test.describe('“still true” is 1 click wherever a relationship shows:', () => {
  const name = 'Aiming High contracts';
  const places: readonly [string, (page: Page) => Promise<void>][] = [
    ['on the home page', (page) => openAs(page, 'Olive Officer')],
    ['among the findings', (page) => openAs(page, 'Olive Officer', `/findings?kind=stale&q=${name}`)],
    ['in the register', (page) => openAs(page, 'Olive Officer', `/register?q=${name}`)],
    ['in the table of the map', (page) => openAs(page, 'Olive Officer', `/map?view=table&q=${name}`)],
    [
      'on its own page',
      async (page) => {
        await openAs(page, 'Olive Officer', `/register?q=${name}`);
        await page.getByRole('link', { name, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      },
    ],
  ];
  for (const [where, go] of places) {
    test(where, async ({ page }) => {
      await go(page);
      const interactions = await countInteractions(page);
      const stillTrue = page.getByRole('button', { name: new RegExp(`^Still true ?: ${name}$`) });
      await stillTrue.first().click();
      await expect(page.getByText(`Said that “${name}” is still true`).first()).toBeVisible();
      await expect(stillTrue).toHaveCount(0);
      expect(await interactions()).toBe(1);
    });
  }
});

test('every relationship with a single holder is listed in 2 clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const interactions = await countInteractions(page);
  const link = page.getByRole('main').getByRole('link', { name: /^\d+ relationships? with a single holder$/ });
  const count = /^\d+/.exec((await link.textContent()) ?? '')?.[0];
  await link.click();
  await expect(page.getByText(`${count} of 41 relationships`)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'relationships' }).getByRole('row').first()).toBeVisible();
  expect(await interactions()).toBeLessThanOrEqual(2);
});

test('an empty cell becomes an action in 4 clicks', async ({ page }) => {
  await openAs(page, 'Olive Officer');
  const interactions = await countInteractions(page);
  await section(page, 'Where nothing is active').getByRole('link', { name: 'On the rings' }).click();
  await page.getByRole('button', { name: 'Shaping at system level: none. Add one' }).click();
  await page.getByRole('menuitem', { name: 'Make an action of it' }).click();
  await page.getByRole('dialog', { name: 'Add an action' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Added the action “Find a shaping relationship at system level”')).toBeVisible();
  expect(await interactions()).toBeLessThanOrEqual(4);
});

/** Has a post keep so many relationships going, as two years of work would. */
async function haveKeep(request: APIRequestContext, title: string, many: number): Promise<void> {
  const asked = (input: object) => `input=${encodeURIComponent(JSON.stringify(input))}`;
  const members: { id: string; name: string }[] = await dataOf(request, `members.list?${asked({ workspace: 'stoke-on-trent' })}`);
  const headers = { 'x-weft-member': members.find(({ name }) => name === 'Olive Officer')?.id ?? '' };
  const { posts }: { posts: { id: string; title: string; organisationId: string }[] } = await dataOf(request, 'people.list', headers);
  const post = posts.find((each) => each.title === title);
  const page: { items: { id: string; version: number; holders: object[]; status: string }[] } = await dataOf(
    request,
    `relationships.list?${asked({ limit: 40 })}`,
    headers,
  );
  for (const { id, version, holders } of page.items.filter(({ status }) => status === 'active').slice(0, many)) {
    const holder = {
      side: 'council',
      organisationId: post?.organisationId,
      postId: post?.id,
      description: null,
      role: 'lead',
      from: null,
      to: null,
    };
    const data = { holders: [...holders, holder] };
    expect((await request.post('/trpc/relationships.update', { headers, data: { id, version, data } })).ok()).toBe(true);
  }
}

async function dataOf<T>(request: APIRequestContext, asked: string, headers: Record<string, string> = {}): Promise<T> {
  return (await (await request.get(`/trpc/${asked}`, { headers })).json()).result.data;
}

test('a colleague is leaving: what would be lost is seen, 12 relationships are handed over and the brief is there to print', async ({
  page,
  request,
}) => {
  await haveKeep(request, 'Asset managers', 12);
  await openAs(page, 'Olive Officer', '');
  const interactions = await countInteractions(page);
  const stopWatch = startWatch('hand over 12 relationships of somebody who leaves, to the brief', 120);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('asset managers');
  await page.getByRole('menuitem', { name: /^Asset managers/ }).click();
  await page.getByRole('link', { name: 'Somebody is leaving' }).click();
  await expect(section(page, 'What would be lost')).toContainText(/If whoever is Asset managers.* leaves: \d+ relationships/);
  await pick(page.getByRole('combobox', { name: 'Give all of them to' }), 'incoming', /Incoming Head of Property Services/);
  await page.getByRole('button', { name: /^Hand over 1[2-9] relationships$/ }).click();
  await expect(page.getByText('Nothing is left to hand over')).toBeVisible();
  await page.getByRole('link', { name: 'Print the brief' }).click();
  await expect(page.getByRole('button', { name: /^Print 1[2-9] briefs$/ })).toBeEnabled();
  stopWatch();
  expect(await interactions()).toBeLessThanOrEqual(7);
});

test('the map as at 1 April last year, then what was gained and lost since, is 3 clicks, and nothing moves', async ({ page }) => {
  const year = new Date().getFullYear() - 1;
  await openAs(page, 'Olive Officer', '');
  const before = await placesOf(page, 'VAST Services (1920)', 'Stoke-on-Trent City Council');
  const presses = await countPresses(page);
  await page.getByRole('banner').getByRole('link', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  const strip = page.getByRole('region', { name: 'The day the map shows' });
  await strip.getByRole('textbox', { name: 'As at' }).fill(`1 4 ${year}`);
  await expect(strip).toContainText(`The map as at 1 April ${year}.`);
  await strip.getByRole('button', { name: 'What changed since then' }).click();
  await expect(strip.getByRole('status')).toHaveText(/^Between 1 April \d+ and /);
  expect(await presses()).toBeLessThanOrEqual(3);
  expect(await placesOf(page, 'VAST Services (1920)', 'Stoke-on-Trent City Council')).toEqual(before);
});

test('a spreadsheet of 200 rows is brought in, 5 errors are mended in place, and one Undo takes the lot back', async ({ page }) => {
  await openAs(page, 'Olive Officer', '');
  const interactions = await countInteractions(page);
  const stopWatch = startWatch('bring in a spreadsheet of 200 rows, mend 5, take it back', 300);
  await page.getByRole('banner').getByRole('link', { name: 'Register' }).click();
  await page.getByRole('link', { name: 'Bring in a list' }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await asked).setFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer: Buffer.from(sectorCsv(200)) });
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  const toMend = (many: number) => expect(page.getByRole('radio', { name: `To mend ${many}` })).toBeChecked();
  await toMend(5);
  await page.getByRole('textbox', { name: 'Name of Organisation of row 44' }).first().fill('Tarnside Rowers');
  await page.keyboard.press('Enter');
  await toMend(4);
  await page.getByRole('textbox', { name: 'Charity No. of row 94' }).first().fill('1012345');
  await page.keyboard.press('Enter');
  await toMend(3);
  await page.getByRole('button', { name: 'Choose another for row 134' }).click();
  await page.getByRole('option', { name: 'Charity', exact: true }).click();
  await toMend(2);
  await page.getByRole('button', { name: 'It is “Tarnside Gardeners”' }).click();
  await toMend(1);
  await page.getByRole('button', { name: /^Leave out row/ }).click();
  await page.getByRole('button', { name: /^Bring in 20\d rows$/ }).click();
  await expect(page.getByText(/^Brought in groups.csv: 20\d new, 0 changed$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Took back: Brought in groups.csv/).first()).toBeVisible();
  stopWatch();
  expect(await interactions()).toBeLessThanOrEqual(14);
});

test('the committee pack is 3 clicks: map, matrix, actions and ageing of snags, on A3, by role, all as at one day', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAs(page, 'Olive Officer', '');
  const presses = await countPresses(page);
  const stopWatch = startWatch('the committee pack', 10);
  await page.getByRole('banner').getByRole('link', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: /^Print the committee pack/ }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  stopWatch();
  expect(await presses()).toBeLessThanOrEqual(3);
  const sheets = page.locator('.ui-print-sheet svg');
  await expect(sheets).toHaveCount(5);
  const words = await sheets.allTextContents();
  const shown = ['network', 'rings', 'matrix', 'actions', 'ageing of snags'];
  expect(shown.map((each, at) => words[at]?.includes(`Stoke-on-Trent: ${each}`))).toEqual(shown.map(() => true));
  const days = new Set(words.map((sheet) => /As at (\d+ \w+ \d{4})\./.exec(sheet)?.[1]));
  expect(days.size).toBe(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
  expect(/MediaBox \[0 0 (\d+)\.\d+ (\d+)/.exec(pdf)?.slice(1)).toEqual(['1191', '841']);
});

test('the committee pack is as at the day that the map shows, and says that day on every sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAs(page, 'Olive Officer', '/map?on=2024-12-05');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: /^Print the committee pack.*as at 5 December 2024/ }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const words = await page.locator('.ui-print-sheet svg').allTextContents();
  expect(words.map((sheet) => /As at (\d+ \w+ \d{4})\./.exec(sheet)?.[1])).toEqual(words.map(() => '5 December 2024'));
  expect(words.at(-1)).toContain('0 open snags');
});

test('the pack of a past day counts the snags that were open then, also those settled since', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const ageing = async (on: string) => {
    await page.goto(`/stoke-on-trent/map${on}`);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: /^Print the committee pack/ }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
    return (await page.locator('.ui-print-sheet svg').last().textContent()) ?? '';
  };
  const countIn = (sheet: string) => Number(/(\d+) open snags?/.exec(sheet)?.[1]);
  await openAs(page, 'Cora Caseworker', '/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: /CAT-2025-001/ }).click();
  const open = page.getByRole('list', { name: 'Open snags' });
  await expect(open).toBeVisible();
  const [before, then] = [countIn(await ageing('')), countIn(await ageing('?on=2026-06-30'))];
  await page.goto('/stoke-on-trent/cases?flow=legacy_snagging');
  await page.getByRole('row', { name: /CAT-2025-001/ }).click();
  await open.getByRole('button', { name: /How “Repair liability unclear” stands/ }).click();
  await page.getByRole('menuitemradio', { name: 'Resolved' }).click();
  await expect(open.getByText('Repair liability unclear', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: /^Settled/ }).click();
  const settled = page.getByRole('list', { name: 'Settled snags' }).getByRole('listitem').filter({ hasText: 'Repair liability unclear' });
  await expect(settled.first()).toContainText(/· settled \d{1,2} \w+ \d{4}/);
  expect(countIn(await ageing(''))).toBe(before - 1);
  const sheet = await ageing('?on=2026-06-30');
  expect(countIn(sheet)).toBe(then);
  expect(then).toBe(13);
  expect(sheet).not.toContain('may have been open');
});
