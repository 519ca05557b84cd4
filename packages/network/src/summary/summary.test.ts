import { gaps, levels, relationshipTypes } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import type { Filter } from '../filter/filter.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { describeNetwork } from './describe.ts';

const said = (filter: Filter, snapshot = town) => describeNetwork(applyFilter(snapshot, filter, clock), filter).map(({ words }) => words);

describe('in words', () => {
  test('a whole place: how much, what needs attention, where nothing is active', () => {
    expect(said({})).toEqual([
      '6 organisations and 5 relationships.',
      '1 has no level yet.',
      '2 need confirming.',
      '1 is disputed.',
      '2 hang on one holder.',
      'Without Café Zoë, what it holds together would fall into 2 parts.',
      '1 organisation has no tie.',
      'Nothing shapes strategy at system, place or neighbourhood level.',
      'Nothing keeps everyday contact going at system, place or neighbourhood level.',
      'Nothing works area by area at system, place or neighbourhood level.',
      'Nothing gives the sector a part in commissioning at system or neighbourhood level.',
      'Nothing helps the sector to run services at system level.',
    ]);
  });

  test('a filtered view says how much of all it is, and nothing of gaps', () => {
    expect(said({ types: ['delivery'] })).toEqual([
      '2 of 5 relationships, with 5 organisations.',
      '1 needs confirming.',
      '1 hangs on one holder.',
      'Without Voice, what it holds together would fall into 2 parts.',
    ]);
  });

  test('most, all, both', () => {
    const of = (...where: ('place' | 'system')[]) =>
      said(
        {},
        snapshotOf({
          organisations: [organisation('A'), organisation('B')],
          relationships: where.map((level, index) => relationship(`R${index}`, ['A', 'B'], { level })),
        }),
      );
    expect(of('place', 'place', 'system')[1]).toBe('Most are at place level.');
    expect(of('place', 'place', 'place')[1]).toBe('All are at place level.');
    expect(of('place', 'place')[1]).toBe('Both are at place level.');
    expect(of('place', 'system').join(' ')).not.toContain('are at');
  });

  test('nothing at all, nothing that matches, nothing but organisations', () => {
    expect(said({}, snapshotOf())).toEqual(['Nothing has been added yet.']);
    expect(said({ q: 'zebra' })).toEqual(['None of the 5 relationships match.']);
    expect(said({ tieless: true }, snapshotOf({ organisations: [organisation('A')] }))).toEqual(['1 organisation and 0 relationships.']);
  });
});

test('what a sentence leads to holds just as many as it says, whatever the place and the filter', () => {
  fc.assert(
    fc.property(snapshots, filters, (snapshot, filter) => {
      const visible = applyFilter(snapshot, filter, clock);
      for (const { words, narrow } of describeNetwork(visible, filter)) {
        if (!narrow) continue;
        const led = applyFilter(snapshot, { ...filter, ...narrow }, clock);
        const more = led.organisations.length - visible.organisations.length;
        if (words.startsWith('Most')) {
          expect(led.relationships.length * 2).toBeGreaterThan(visible.relationships.length);
          expect(led.relationships.every(({ level }) => words.includes(`${level} level`))).toBe(true);
          continue;
        }
        expect(words).toMatch(new RegExp(`^${narrow.tieless ? more : led.relationships.length} `));
      }
    }),
  );
});

test('a sentence of where nothing is leads to each cell that it names, which has nothing active in it', () => {
  const said = describeNetwork(applyFilter(town, {}, clock), {}).filter(({ pieces }) => pieces);
  expect(said).toHaveLength(5);
  const led = said.flatMap(({ pieces = [] }) => pieces.flatMap(({ gap }) => gap ?? []));
  expect(led).toHaveLength(gaps(town).length);
  expect(led).toEqual(expect.arrayContaining(gaps(town)));
  for (const { words, pieces = [] } of said) expect(pieces.map((piece) => piece.words).join('')).toBe(words);
  expect(said[3]?.pieces).toEqual([
    { words: 'Nothing gives the sector a part in commissioning at ' },
    { words: 'system', gap: { type: 'commissioning', level: 'system' } },
    { words: ' or ' },
    { words: 'neighbourhood', gap: { type: 'commissioning', level: 'neighbourhood' } },
    { words: ' level.' },
  ]);
});

describe('gaps', () => {
  test('a gap is a cell without an active relationship', () => {
    const active = relationship('R', ['A', 'B'], { types: ['shaping', 'delivery'], level: 'system' });
    const paused = relationship('P', ['A', 'B'], { types: ['ongoing'], level: 'place', status: 'paused' });
    const found = gaps({ relationships: [active, paused] });
    expect(found).toHaveLength(relationshipTypes.length * levels.length - 2);
    expect(found).toContainEqual({ type: 'ongoing', level: 'place' });
    expect(found).not.toContainEqual({ type: 'delivery', level: 'system' });
  });
});
