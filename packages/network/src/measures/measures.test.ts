import type { Id } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { within } from '../build/neighbours.ts';
import { applyFilter } from '../filter/apply.ts';
import { singleHolderSides } from '../holders/current.ts';
import { participantsOf } from '../snapshot/lookup.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { type Joins, joinsOf } from './joined.ts';
import { measureIds } from './measureId.ts';
import { measureOf, measures } from './measures.ts';
import { rankOf } from './rank.ts';
import { withSizes } from './sizes.ts';

const whole = applyFilter(town, { tieless: true }, clock);
const inTown = (measure: string, name: string) => measureOf(measure).of(whole).get(idOf(name));

/** How far each is from one, and by how many shortest ways. */
function waysFrom(joins: Joins, start: Id): Map<Id, { far: number; ways: number }> {
  const found = new Map([[start, { far: 0, ways: 1 }]]);
  for (const [id, here] of found)
    for (const other of joins.get(id) ?? []) {
      const there = found.get(other);
      if (!there) found.set(other, { far: here.far + 1, ways: here.ways });
      else if (there.far === here.far + 1) there.ways += here.ways;
    }
  return found;
}

function naiveBetween(joins: Joins, id: Id): number {
  const ids = [...joins.keys()];
  const ways = new Map(ids.map((each) => [each, waysFrom(joins, each)]));
  let sum = 0;
  for (const a of ids)
    for (const b of ids) {
      const straight = ways.get(a)?.get(b);
      const [there, on] = [ways.get(a)?.get(id), ways.get(id)?.get(b)];
      if (a === b || a === id || b === id || !straight || !there || !on) continue;
      if (there.far + on.far === straight.far) sum += (there.ways * on.ways) / straight.ways;
    }
  return ids.length < 3 ? 0 : sum / ((ids.length - 1) * (ids.length - 2));
}

/** Into how many parts one's own part falls when it is taken away, by looking. */
function naiveParts(joins: Joins, id: Id): number {
  const around = new Set(joins.get(id));
  const without = new Map(
    [...joins].filter(([each]) => each !== id).map(([each, others]) => [each, new Set([...others].filter((o) => o !== id))]),
  );
  let parts = 0;
  while (around.size > 0) {
    const [first] = around;
    if (first === undefined) break;
    parts += 1;
    for (const met of waysFrom(without, first).keys()) around.delete(met);
  }
  return parts;
}

describe('measures of a small town', () => {
  test('say how many ties, whom they reach, what runs through', () => {
    expect(inTown('ties', 'Council')).toBe(4);
    expect(inTown('ties', 'Theatre')).toBe(0);
    expect(inTown('reach', 'Parks team')).toBe(5);
    expect(inTown('brokered', 'Voice')).toBe(2);
    expect(inTown('splits', 'Café Zoë')).toBe(2);
    expect(inTown('hanging', 'Parks team')).toBe(1);
    expect(inTown('waiting', 'Food bank')).toBe(Number.POSITIVE_INFINITY);
  });

  test('a broker stands between the two it joins', () => {
    const three = snapshotOf({
      organisations: ['A', 'B', 'C'].map((name) => organisation(name)),
      relationships: [relationship('R', ['A', 'B'], { brokerIds: [idOf('C')] })],
    });
    const visible = applyFilter(three, {}, clock);
    expect(measureOf('between').of(visible).get(idOf('C'))).toBe(1);
    expect(measureOf('splits').of(visible).get(idOf('C'))).toBe(2);
  });

  test('each has its words for nothing, for one and for many', () => {
    for (const { format } of measures) for (const value of [0, 1, 12]) expect(format(value)).toMatch(/^[A-Z0-9]/);
    expect(measureOf('between').format(0.125)).toBe('On 12.5% of the shortest ways between two others');
  });
});

test('every measure holds by its plain definition, whatever the place and the filter', () => {
  fc.assert(
    fc.property(snapshots, filters, (snapshot, filter) => {
      const visible = applyFilter(snapshot, filter, clock);
      const network = buildNetwork(visible);
      const joins = joinsOf(network);
      for (const { id } of visible.organisations) {
        const ties = visible.relationships.filter((each) => participantsOf(each).includes(id));
        const near = [...within(network, id, 2).nodes].filter((each) => each !== id && joins.has(each));
        const parts = naiveParts(joins, id);
        const valueBy = (measure: string) => measureOf(measure).of(visible).get(id);
        expect(valueBy('ties')).toBe(ties.length);
        expect(valueBy('reach')).toBe(near.length);
        expect(valueBy('between')).toBeCloseTo(naiveBetween(joins, id), 9);
        expect(valueBy('splits')).toBe(parts > 1 ? parts : 0);
        expect(valueBy('brokered')).toBe(ties.filter(({ brokerIds }) => brokerIds.includes(id)).length);
        expect(valueBy('hanging')).toBe(ties.filter((tie) => singleHolderSides(tie, clock.today).length > 0).length);
      }
    }),
    { numRuns: 150 },
  );
});

test('a long row of organisations is walked without end of the stack', () => {
  const names = Array.from({ length: 6000 }, (_, at) => `Body ${at}`);
  const row = snapshotOf({
    organisations: names.map((name) => organisation(name)),
    relationships: names.slice(1).map((name, at) => relationship(`Tie ${at}`, [names[at] ?? '', name])),
  });
  const splits = measureOf('splits').of(applyFilter(row, {}, clock));
  expect([...splits.values()].filter((parts) => parts === 2)).toHaveLength(5998);
});

describe('sizes', () => {
  test('areas go with values, nothing is smallest and without end is largest', () => {
    const sized = withSizes(
      buildNetwork(whole),
      new Map([
        [idOf('Council'), 4],
        [idOf('Voice'), 1],
        [idOf('Theatre'), Number.POSITIVE_INFINITY],
      ]),
    );
    const sizeOf = (name: string) => sized.nodes.find(({ id }) => id === idOf(name))?.size;
    expect([sizeOf('Council'), sizeOf('Voice'), sizeOf('Theatre'), sizeOf('Food bank'), sizeOf('Forum')]).toEqual([1, 0.5, 1, 0, 0]);
  });
});

describe('ranks', () => {
  const values = new Map([...'abcdefgh'].map((name, at) => [name, [9, 7, 7, 3, 2, 1, 0, 0][at] ?? 0]));
  test('are said near the top, shared where they are shared', () => {
    expect(rankOf('a', values)).toBe('1st of 8');
    expect(rankOf('b', values)).toBe('joint 2nd of 8');
    expect(rankOf('d', values)).toBe('4th of 8');
  });
  test('are left out far down and at nothing', () => {
    expect(rankOf('f', values)).toBeNull();
    expect(rankOf('h', values)).toBeNull();
  });
});

test('every measure that can be named is one of them, in the same order', () => {
  expect(measures.map(({ id }) => id)).toEqual(measureIds);
});
