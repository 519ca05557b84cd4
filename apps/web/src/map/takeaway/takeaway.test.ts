import { type Snapshot, type SnapshotOrganisation, type SnapshotRelationship, withoutNames } from '@weft/domain';
import { applyFilter, asAt, bothDays, buildNetwork, type Filter, ringsView, suppose, supposedMarks } from '@weft/network';
import { describe, expect, test } from 'vitest';
import { relationshipTypes } from '../../ui/relationshipTypes.ts';
import type { Ink } from '../../ui/sheet/ink.ts';
import { networkDrawing } from '../../ui/sheet/networkDrawing.ts';
import { paperOf } from '../../ui/sheet/paper.ts';
import type { MapSearch } from '../address/mapSearch.ts';
import { marksOf } from '../marks/marks.ts';
import { onPaper } from './onPaper.ts';
import { cutDown, saidInRows } from './page/held.ts';
import { pageHtml } from './page/html.ts';
import { headOf, sheetsOf } from './sheets.ts';

const clock = { today: '2026-11-26', reviewMonths: 12 };
const id = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const ink: Ink = {
  font: 'Inter',
  paper: '#ffffff',
  surface: '#ffffff',
  ink: '#111111',
  muted: '#333333',
  faint: '#555555',
  edge: '#777777',
  accent: '#433aa3',
  danger: '#a8123e',
  types: relationshipTypes.map(({ id: type, letter, colour, onColour, text }) => ({
    id: type,
    letter,
    fill: colour,
    onFill: onColour,
    line: text.light,
  })),
  widthOf: (words) => words.length * 0.55,
};

function organisation(number: number, name: string): SnapshotOrganisation {
  return {
    id: id(number),
    version: 1,
    name,
    kind: 'charity',
    side: 'partner',
    parentId: null,
    areaId: null,
    otherNames: [],
    identifiers: [],
    formerParents: [],
    tags: [],
    x: 10 * number,
    y: 5,
  };
}

function relationship(
  number: number,
  name: string,
  parties: readonly number[],
  over: Partial<SnapshotRelationship> = {},
): SnapshotRelationship {
  return {
    id: id(number),
    version: 1,
    name,
    parties: parties.map((party) => ({ organisationId: id(party), part: null })),
    types: ['shaping'],
    level: 'place',
    areaIds: [],
    holders: [],
    brokerIds: [],
    status: 'active',
    formality: null,
    from: null,
    to: null,
    confirmedOn: null,
    disputed: false,
    tags: [],
    x: null,
    y: null,
    ...over,
  };
}

const axes = [
  { id: 'strategic', label: 'Strategic to transactional', low: 'Transactional', high: 'Strategic', question: '' },
  { id: 'proactive', label: 'Proactive to reactive', low: 'Reactive', high: 'Proactive', question: '' },
] as const;
const seenBy = (side: 'council' | 'partner', strategic: number) => ({
  ...{ id: id(side === 'council' ? 61 : 62), version: 1, relationshipId: id(11), side, placedOn: '2026-11-01', memberId: null },
  ...{ strategic, proactive: 2, financial: null, time: null },
});
const post = { id: id(50), version: 1, organisationId: id(1), title: 'Clerk', tier: null };
const held = { id: id(51), version: 1, postId: id(50), personId: id(52), name: 'Ada Müller', from: null, to: null };
const holder = { side: 'partner', organisationId: id(1), postId: id(50), description: null, role: 'lead', from: null, to: null } as const;

const snapshot: Snapshot = {
  workspaceId: id(900),
  change: 1,
  organisations: [organisation(1, 'Food & <b>bank</b>'), organisation(2, 'Café Zoë'), organisation(3, 'Secret club')],
  posts: [post],
  appointments: [held],
  areas: [],
  placements: [seenBy('council', 4), seenBy('partner', 2), { ...seenBy('council', 1), id: id(63), relationshipId: id(12) }],
  relationships: [relationship(11, 'Grants', [1, 2], { holders: [holder] }), relationship(12, 'Hidden pact', [2, 3], { level: 'system' })],
};

type Looked = Parameters<typeof headOf>[0] & Parameters<typeof onPaper>[1];

function looking(view: 'network' | 'rings' | 'axes' | 'matrix' | 'holders' | 'table', filter: Filter = {}, of = snapshot): Looked {
  const visible = applyFilter(of, filter, clock);
  const positions = new Map(of.organisations.map(({ id: node, x, y }) => [node, { x: x ?? 0, y: y ?? 0 }]));
  return {
    view,
    filter,
    snapshot: of,
    clock,
    kinds: {},
    search: {},
    visible,
    drawn: visible,
    positions,
    axes,
    marks: null,
    sizes: null,
    consequences: null,
  };
}

const drawn = (sheet: string) => new DOMParser().parseFromString(sheet, 'image/svg+xml');
const paper = paperOf('a3', 'landscape');

describe('a sheet', () => {
  test.each(['network', 'rings', 'axes', 'matrix', 'holders', 'table'] as const)(
    'of the %s is well-formed SVG of the paper’s size, with its words as text',
    (view) => {
      const map = looking(view, { levels: ['place'] });
      const [sheet] = sheetsOf(onPaper(view, map), { ...headOf(map, 'Millbrook'), source: 'From Weft' }, paper, ink);
      const picture = drawn(sheet);
      expect(picture.querySelector('parsererror')).toBeNull();
      expect(picture.documentElement.getAttribute('width')).toBe('420mm');
      const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(words).toContain(`Millbrook: ${view}`);
      expect(words).toContain('As at 26 November 2026. 1 of 2 relationships, 2 organisations.');
      expect(words).toContain('Only: Place level.');
      expect(sheet).not.toContain('Hidden pact');
      expect(sheet).not.toContain('Ada Müller');
    },
  );

  test('of the network draws every node and every tie once, and keeps names that look like elements as words', () => {
    const { visible, positions } = looking('network');
    const network = buildNetwork(visible);
    const picture = drawn(
      `<svg xmlns="http://www.w3.org/2000/svg">${networkDrawing(network, positions ?? new Map(), null)({ x: 0, y: 0, width: 800, height: 600 }, ink)}</svg>`,
    );
    for (const node of network.nodes) expect(picture.querySelector(`[data-record="${node.id}"] > circle`)).not.toBeNull();
    for (const edge of network.edges) expect(picture.querySelectorAll(`[data-record="${edge.relationshipId}"] > path`)).toHaveLength(1);
    expect(picture.querySelector('b')).toBeNull();
  });

  test('of the network draws organisations as large as was measured, and says what larger means', () => {
    const map = looking('network');
    const sizes = new Map([
      [id(1), 0],
      [id(2), 4],
    ]);
    const sheetOf = (over: Partial<Looked>) =>
      sheetsOf(onPaper('network', { ...map, ...over }), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink)[0];
    const radius = (sheet: string, of: number) =>
      Number(
        drawn(sheet)
          .querySelector(`[data-record="${id(of)}"] > circle`)
          ?.getAttribute('r'),
      );
    const [usual, measured] = [sheetOf({}), sheetOf({ sizes, search: { size: 'between' } })];
    expect(radius(measured, 2)).toBeGreaterThan(radius(usual, 2));
    expect(radius(measured, 1)).toBeLessThan(radius(usual, 1));
    expect(usual).toContain('Larger: more ties');
    expect(measured).toContain('Larger: stands between others more often');
  });

  test('of the axes has a mark for each side, the names of the ends', () => {
    const map = looking('axes', { levels: ['place'] });
    const [sheet] = sheetsOf(onPaper('axes', map), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink);
    const picture = drawn(sheet);
    expect(picture.querySelectorAll('[data-record]')).toHaveLength(2);
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const end of ['Strategic', 'Transactional', 'Reactive', 'Proactive', 'Grants']) expect(words).toContain(end);
  });

  test('of the rings has a mark for every relationship in each of its sectors', () => {
    const map = looking('rings');
    const [sheet] = sheetsOf(onPaper('rings', map), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink);
    expect(drawn(sheet).querySelectorAll('[data-record]')).toHaveLength(ringsView(map.visible).marks.length);
  });

  test('too short for a table is followed by as many as the table takes, each row once', () => {
    const many = {
      ...snapshot,
      relationships: Array.from({ length: 130 }, (_, at) => relationship(100 + at, `Number ${at}`, [1, 2])),
    };
    const map = looking('table', {}, many);
    const sheets = sheetsOf(onPaper('table', map), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink);
    expect(sheets.length).toBeGreaterThan(1);
    const rows = sheets.flatMap((sheet) =>
      [...drawn(sheet).querySelectorAll('[data-record]')].map((row) => row.getAttribute('data-record')),
    );
    expect(rows.toSorted()).toEqual(many.relationships.map((each) => each.id).toSorted());
    expect(sheets[1]).toContain(`Sheet 2 of ${sheets.length}.`);
  });

  test('of the table have the columns that are chosen', () => {
    const map = looking('table');
    const headings = (search: MapSearch) => {
      const [sheet] = sheetsOf(onPaper('table', { ...map, search }), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink);
      return [...drawn(sheet).querySelectorAll('text')].map(({ textContent }) => textContent);
    };
    expect(headings({})).toEqual(expect.arrayContaining(['Relationship', 'Status', 'Who takes part', 'Route']));
    expect(headings({ columns: ['count', 'to'] })).toEqual(expect.arrayContaining(['Relationship', 'Until', 'No end']));
    expect(headings({ columns: ['count', 'to'] })).not.toContain('Who takes part');
    const measured = ['Days since confirmed', 'Never confirmed', 'Hangs on one holder', 'Partner side'];
    expect(headings({ columns: ['waiting', 'alone'] })).toEqual(expect.arrayContaining(measured));
  });
});

describe('two days compared, or something supposed', () => {
  const past = {
    ...snapshot,
    relationships: [
      relationship(11, 'Grants', [1, 2], { holders: [holder] }),
      relationship(12, 'Hidden pact', [2, 3], { to: '2026-06-30' }),
      relationship(13, 'Forum', [1, 2, 3], { from: '2026-09-01' }),
    ],
  };
  const since = '2026-01-01';
  const compared = (view: 'network' | 'rings' | 'table') => {
    const map = looking(view, {}, past);
    const both = bothDays(past, {}, clock, since);
    const visible = applyFilter(asAt(past, clock.today), {}, clock);
    return { ...map, search: { since }, visible, drawn: both, marks: marksOf(both, null) };
  };
  const wordsOn = (map: Looked) => {
    const [sheet] = sheetsOf(onPaper(map.view, map), { ...headOf(map, 'Millbrook'), source: '' }, paper, ink);
    return [...drawn(sheet).querySelectorAll('text')].map(({ textContent }) => textContent);
  };

  test.each(['network', 'rings'] as const)('the sheet of the %s says both days in its title and what every sign on it means', (view) => {
    const words = wordsOn(compared(view));
    expect(words).toContain(`Millbrook: ${view}, 1 January 2026 to 26 November 2026`);
    expect(words).toContain('As at 26 November 2026. 2 relationships, 3 organisations.');
    expect(words).toContain('Since 1 January 2026: 1 gained, 1 lost.');
    for (const sign of ['Gained since then', 'Dashed: lost since then', 'Pale: not changed']) expect(words).toContain(sign);
    expect(words).not.toContain('Changed hands');
    expect(words.filter((each) => each?.includes('×')).length).toBe(2);
  });

  test('a sheet that does not draw it does not say so', () => {
    expect(wordsOn(compared('table'))).toContain('Millbrook: table');
  });

  test('the page lists what was lost as lost, and counts it', () => {
    const { drawn: both, marks } = compared('network');
    if (!marks) throw new Error('There is something to say.');
    const held = { snapshot: cutDown(both), clock, said: saidInRows(both, marks) };
    const page = pageHtml({ title: '', lines: [], source: '', picture: '<svg></svg>', held, script: '', font: '' });
    const document = new DOMParser().parseFromString(page, 'text/html');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('3 relationships, 1 of them lost since then, 3 organisations');
    const said = [...document.querySelectorAll('table')][0]?.querySelectorAll('tbody tr td:last-child') ?? [];
    expect([...said].map(({ textContent }) => textContent)).toEqual(['As it was', 'Gained', 'Lost']);
  });

  test('who would be left alone is ringed, who would be gone is only an outline, and the sheet says what is supposed', () => {
    const map = looking('network');
    const consequences = suppose(map.visible, { kind: 'fails', organisationId: id(2) });
    if (!consequences) throw new Error('There is something to suppose.');
    const words = wordsOn({ ...map, marks: marksOf({}, supposedMarks(consequences)), consequences });
    expect(words).toContain('If Café Zoë is gone (nothing is changed, this only shows what would be):');
    for (const sign of ['(gone)', '(left alone)', 'Dashed: would be lost', 'Ringed: would be left alone', 'Hollow, dashed: gone'])
      expect(words).toContain(sign);
  });
});

describe('a page to take away', () => {
  const page = (names: boolean) => {
    const { visible } = looking('network', { levels: ['place'] });
    const shown = names ? visible : { ...visible, snapshot: withoutNames(visible.snapshot) };
    return pageHtml({
      title: 'Millbrook <network>',
      lines: [],
      source: '',
      picture: '<svg></svg>',
      held: { snapshot: cutDown(shown), clock, said: null },
      script: 'const words = "</script><p>";',
      font: '',
    });
  };

  test('holds nothing of what its picture leaves out', () => {
    expect(page(true)).toContain('Grants');
    expect(page(true)).not.toContain('Hidden pact');
    expect(page(true)).not.toContain('Secret club');
    expect(page(true)).not.toContain(id(63));
  });

  test('names people only when asked to', () => {
    expect(page(true)).toContain('Clerk (Ada Müller)');
    expect(page(false)).toContain('Clerk');
    expect(page(false)).not.toContain('Ada Müller');
  });

  test('asks nobody for anything, and holds words as words', () => {
    const document = new DOMParser().parseFromString(page(true), 'text/html');
    expect(document.querySelectorAll('[src],[href]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelector('b')).toBeNull();
    expect(document.title).toBe('Millbrook <network>');
    expect(JSON.parse(document.getElementById('held')?.textContent ?? '').snapshot.organisations[0].name).toBe('Food & <b>bank</b>');
  });
});
