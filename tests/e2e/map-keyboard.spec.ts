import { Listener } from './listening.ts';
import { openMap, panel, viewSwitch } from './mapSteps.ts';
import { expect, test } from './weft.ts';

const isOrganisation = /, (no relationships|\d+ relationships?)$/;
const isTie =
  /, .* relationship( at (neighbourhood|place|system) level)? between (\d+ organisations|.+ and .+), (confirmed lately|needs confirming|disputed)$/;
// The words after the level, not those of a name: a relationship may itself be called “exchanges between …”.
const isBetweenNamed = / relationship( at \w+ level)? between (?!\d+ organisations)/;
const isOfTwo = / relationship( at \w+ level)? between (?!\d+ organisations)(?!.*, through )/;

test('by keyboard and ear alone: every organisation and every relationship is reached, and says what it is', async ({ page }, testInfo) => {
  await openMap(page);
  const listener = new Listener(page);
  await listener.tabTo('application', 'Network of Stoke-on-Trent');
  const first = await listener.press('PageDown');
  const heard = new Set([first]);
  for (let said = await listener.press('PageDown'); said !== first; said = await listener.press('PageDown')) heard.add(said);
  await listener.keep(testInfo);
  const [organisations, ties] = [[...heard].filter((said) => isOrganisation.test(said)), [...heard].filter((said) => isTie.test(said))];
  expect(organisations).toHaveLength(52);
  expect(ties).toHaveLength(41);
  expect(heard.size).toBe(93);

  await viewSwitch(page, 'Table').click();
  const rows = await page.getByRole('rowheader').allTextContents();
  expect(rows.filter((name) => !ties.some((said) => said.startsWith(`${name}, `)))).toEqual([]);
});

test('by keyboard and ear alone: along ties, round, back, and into what one is on', async ({ page }, testInfo) => {
  await openMap(page);
  const listener = new Listener(page);
  await listener.tabTo('application', 'Network of Stoke-on-Trent');
  const vast = await listener.press('Home');
  expect(vast).toBe('VAST Services (1920), sector support body, 31 relationships');

  // Which tie lies straight to the right depends on nothing that is promised; across one of two, the way back is straight on.
  let tie = await listener.press('ArrowRight');
  while (!isOfTwo.test(tie)) tie = await listener.press('ArrowDown');
  expect(tie).toMatch(/ relationship .* between .*, \d+ of 31 of VAST Services \(1920\)$/);
  const next = await listener.press('ArrowDown');
  expect(next).toMatch(/, \d+ of 31 of VAST Services \(1920\)$/);
  expect(await listener.press('ArrowUp')).toBe(tie);
  const end = await listener.press('ArrowRight');
  expect(end).toMatch(/, \d+ relationships?(, \d+ of \d+ of .*)?$/);
  expect(await listener.press('ArrowLeft')).toContain(tie.replace(/, \d+ of 31 .*$/, ''));
  expect(await listener.press('ArrowLeft')).toContain(vast);

  // All 31 are met by going round, and one comes back to the first.
  const round = new Set([await listener.press('ArrowRight')]);
  for (let turn = 1; turn < 31; turn += 1) round.add(await listener.press('ArrowDown'));
  expect(round.size).toBe(31);

  const line = [...round].find((said) => isBetweenNamed.test(said)) ?? '';
  expect(line).toMatch(/ between .+ and .+, (through .+, )?(confirmed lately|needs confirming|disputed), \d+ of 31/);
  let at = '';
  while (at !== line) at = await listener.press('ArrowDown');
  const name = line.slice(0, line.search(/, (shaping|ongoing|neighbourhood|commissioning|delivery)/));
  await listener.pressTo('Enter', name);
  await expect(panel(page, name)).toBeVisible();
  await listener.pressTo('Escape', 'Network of Stoke-on-Trent');
  await listener.keep(testInfo);
});
