import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participantsOf } from '../snapshot/lookup.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { applyFilter } from './apply.ts';
import type { Filter } from './filter.ts';

const shown = (filter: Filter) => applyFilter(town, filter, clock).relationships.map(({ name }) => name);
const bodies = (filter: Filter) => applyFilter(town, filter, clock).organisations.map(({ name }) => name);

describe('each field', () => {
  test.each<[string, Filter, string[]]>([
    ['an empty filter shows every relationship', {}, ['Picnic', 'Grants', 'Compact', 'Forum', 'Covenant']],
    ['a type counts when it is blended in', { types: ['delivery'] }, ['Picnic', 'Grants']],
    ['types widen', { types: ['delivery', 'shaping'] }, ['Picnic', 'Grants', 'Compact', 'Covenant']],
    ['a level', { levels: ['system'] }, ['Covenant']],
    ['no level is a choice', { levels: ['none', 'neighbourhood'] }, ['Picnic', 'Compact']],
    ['a status', { statuses: ['paused', 'proposed'] }, ['Forum', 'Covenant']],
    ['a kind of organisation', { kinds: ['council-team'] }, ['Picnic']],
    ['a side, through a broker too', { sides: ['other'] }, ['Covenant']],
    ['a post that holds', { holder: idOf('Head of Parks') }, ['Picnic', 'Grants']],
    ['an organisation that holds', { holder: idOf('Voice') }, ['Forum']],
    ['a holder whose time is over does not hold', { holder: idOf('Clerk') }, ['Grants']],
    ['an organisation as party or broker', { organisation: idOf('Voice') }, ['Grants', 'Compact', 'Forum']],
    ['fresh', { freshness: ['fresh'] }, ['Picnic', 'Forum']],
    ['stale or disputed', { freshness: ['stale', 'disputed'] }, ['Grants', 'Compact', 'Covenant']],
    ['brokered', { route: 'brokered' }, ['Grants', 'Compact', 'Covenant']],
    ['direct', { route: 'direct' }, ['Picnic', 'Forum']],
    ['hangs on one holder', { risk: 'single-holder' }, ['Picnic', 'Forum']],
    ['a side that nobody holds', { risk: 'no-holder' }, ['Grants', 'Compact', 'Forum', 'Covenant']],
    ['no senior holder at the council', { risk: 'no-senior' }, ['Compact', 'Forum', 'Covenant']],
    ['fields narrow together', { types: ['shaping'], route: 'brokered', levels: ['system'] }, ['Covenant']],
    ['a record that is gone is passed over', { holder: idOf('gone'), levels: ['system'] }, ['Covenant']],
    ['a focus, one step unless said', { focus: idOf('Parks team') }, ['Picnic']],
    ['a focus two steps out', { focus: idOf('Parks team'), steps: 2 }, ['Picnic', 'Forum', 'Covenant']],
    ['a focus three steps out', { focus: idOf('Parks team'), steps: 3 }, ['Picnic', 'Grants', 'Compact', 'Forum', 'Covenant']],
    ['a hub as the focus', { focus: idOf('Covenant') }, ['Covenant']],
    ['a focus among what else is left', { focus: idOf('Parks team'), steps: 3, types: ['delivery'] }, ['Picnic']],
  ])('%s', (_, filter, names) => expect(shown(filter)).toEqual(names));
});

describe('search', () => {
  test.each<[string, string, string[]]>([
    ['case and accents', 'CAFE zoe', ['Picnic', 'Forum', 'Covenant']],
    ['another name of a broker', 'town cvs', ['Grants', 'Compact', 'Forum']],
    ['a part', 'CONVENOR', ['Forum']],
    ["a holder's description", 'bakes', ['Picnic']],
    ["a holder's post and the relationship together", 'parks grants', ['Grants']],
    ['a person in a post', 'muller', ['Picnic', 'Grants']],
    ['nothing', 'zebra', []],
  ])('finds by %s', (_, q, names) => expect(shown({ q })).toEqual(names));
});

describe('organisations', () => {
  test('are those that take part, brokers too, in the order of the snapshot', () => {
    expect(bodies({ types: ['commissioning'] })).toEqual(['Council', 'Voice', 'Food bank']);
  });

  test('without a relationship are hidden until asked for, named, or searched by name', () => {
    expect(bodies({})).not.toContain('Theatre');
    expect(bodies({ tieless: true })).toContain('Theatre');
    expect(bodies({ tieless: true, kinds: ['charity'] })).not.toContain('Theatre');
    expect(bodies({ q: 'theat' })).toEqual(['Theatre']);
    expect(bodies({ organisation: idOf('Theatre') })).toEqual(['Theatre']);
    expect(bodies({ focus: idOf('Theatre') })).toEqual(['Theatre']);
  });
});

describe('one holder', () => {
  const single = (...holders: ReturnType<typeof holder>[]) => {
    const snapshot = snapshotOf({
      organisations: [organisation('A'), organisation('B')],
      relationships: [relationship('R', ['A', 'B'], { holders })],
    });
    return applyFilter(snapshot, { risk: 'single-holder' }, clock).relationships.length === 1;
  };

  test('with a deputy, or a second lead, is not single', () => {
    expect(single(holder('one'))).toBe(true);
    expect(single(holder('one'), holder('two', { role: 'deputy' }))).toBe(false);
    expect(single(holder('one'), holder('two'))).toBe(false);
  });

  test('is single when the deputy has gone, or is the same post, or stands on the other side', () => {
    expect(single(holder('one'), holder('two', { role: 'deputy', to: '2026-11-23' }))).toBe(true);
    expect(single(holder('one'), holder('one', { role: 'deputy' }))).toBe(true);
    expect(single(holder('one'), holder('two', { role: 'deputy', side: 'partner' }))).toBe(true);
  });

  test('on the last day still counts', () => {
    expect(single(holder('one', { to: '2026-11-24' }))).toBe(true);
    expect(single(holder('one', { from: '2026-11-25' }))).toBe(false);
  });
});

describe('any snapshot and filter', () => {
  test('shows each relationship with all of its participants, and nobody without a reason', () => {
    fc.assert(
      fc.property(snapshots, filters, (snapshot, filter) => {
        const { relationships, organisations } = applyFilter(snapshot, filter, clock);
        const here = new Set(organisations.map(({ id }) => id));
        for (const each of relationships) for (const id of participantsOf(each)) expect(here).toContain(id);
        const needed = new Set(relationships.flatMap(participantsOf));
        const tied = new Set(snapshot.relationships.flatMap(participantsOf));
        for (const { id } of organisations) expect(needed.has(id) || !tied.has(id) || id === filter.focus).toBe(true);
      }),
    );
  });

  test('shows no more when a field is added, a focus aside', () => {
    fc.assert(
      fc.property(snapshots, filters, (snapshot, filter) => {
        const all = new Set(applyFilter(snapshot, { ...filter, route: undefined }, clock).relationships);
        for (const each of applyFilter(snapshot, { ...filter, route: 'direct' }, clock).relationships) expect(all).toContain(each);
      }),
    );
  });
});
