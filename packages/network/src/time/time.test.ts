import { addDays } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter } from '../filter/apply.ts';
import { ringsView } from '../rings/rings.ts';
import { clock, holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { asAt, isUndated } from './asAt.ts';
import { bothDays } from './bothDays.ts';
import { changeDays } from './changeDays.ts';
import { compare, compareDays } from './compare.ts';
import { asRecorded } from './onRecord.ts';

const days = ['2024-01-01', '2024-06-30', '2025-04-01', '2026-02-28'] as const;
const day = fc.constantFrom(...days);
const maybe = fc.option(day);
const histories = fc
  .array(
    fc.record({
      from: maybe,
      to: maybe,
      status: fc.constantFrom('active' as const, 'completed' as const),
      lead: fc.nat(2),
      until: maybe,
    }),
    { maxLength: 8 },
  )
  .map((ties) =>
    snapshotOf({
      organisations: [organisation('A'), organisation('B')],
      relationships: ties.map(({ from, to, status, lead, until }, at) =>
        relationship(`Tie ${at}`, ['A', 'B'], {
          from,
          to,
          status,
          holders: [
            holder(`Post ${lead}`, { organisationId: idOf('A'), to: until }),
            holder('Next', { organisationId: idOf('A'), from: until }),
          ],
        }),
      ),
    }),
  );

describe('as at a day', () => {
  test('what had begun and not ended is there, with those who kept it going then', () => {
    fc.assert(
      fc.property(histories, day, (snapshot, on) => {
        const then = asAt(snapshot, on);
        const lasting = snapshot.relationships.filter(({ from, to }) => (from === null || from <= on) && (to === null || to >= on));
        expect(then.relationships.map(({ id }) => id)).toEqual(lasting.map(({ id }) => id));
        for (const { holders } of then.relationships)
          for (const { from, to } of holders) expect((from === null || from <= on) && (to === null || to >= on)).toBe(true);
        for (const each of snapshot.relationships.filter(isUndated)) expect(then.relationships.map(({ id }) => id)).toContain(each.id);
      }),
    );
  });

  test('what is over by now was under way while it lasted', () => {
    const over = relationship('Pilot', ['A', 'B'], { status: 'completed', from: '2024-01-01', to: '2025-01-01' });
    const snapshot = snapshotOf({ organisations: [organisation('A'), organisation('B')], relationships: [over] });
    expect(asAt(snapshot, '2024-06-30').relationships[0]?.status).toBe('active');
    expect(asAt(snapshot, '2025-01-01').relationships[0]?.status).toBe('active');
    expect(asAt(snapshot, '2025-01-02').relationships).toEqual([]);
  });

  test('a confirmation after the day does not count on it', () => {
    const tie = relationship('Forum', ['A', 'B'], { confirmedOn: '2025-06-01' });
    const snapshot = snapshotOf({ organisations: [organisation('A'), organisation('B')], relationships: [tie] });
    const freshOn = (on: string) => applyFilter(asAt(snapshot, on), {}, { ...clock, today: on }).freshness.get(tie.id);
    expect(freshOn('2025-05-31')).toBe('stale');
    expect(freshOn('2025-06-01')).toBe('fresh');
  });

  test('what is there stands in the rings where it stands on every other day, as large', () => {
    fc.assert(
      fc.property(histories, day, (snapshot, on) => {
        const seen = (shown: typeof snapshot) =>
          ringsView(applyFilter(shown, {}, clock)).marks.map(({ relationshipId, x, y, r }) => `${relationshipId} ${x} ${y} ${r}`);
        const always = new Set(seen(snapshot));
        for (const mark of seen(asAt(snapshot, on))) expect(always).toContain(mark);
      }),
    );
  });

  test('is made once, so that what is derived from it is kept too', () => {
    const snapshot = snapshotOf();
    expect(asAt(snapshot, '2025-04-01')).toBe(asAt(snapshot, '2025-04-01'));
  });
});

describe('two days compared', () => {
  test('a day with itself has nothing to say', () => {
    fc.assert(
      fc.property(histories, day, (snapshot, on) => {
        expect(compareDays(snapshot, on, on)).toEqual([]);
      }),
    );
  });

  test('what is gained one way is lost the other way, and what changes does so both ways', () => {
    fc.assert(
      fc.property(histories, day, day, (snapshot, a, b) => {
        const of = (from: string, to: string, turn: string) =>
          compareDays(snapshot, from, to)
            .filter((each) => each.turn === turn)
            .map(({ id }) => id);
        expect(of(a, b, 'gained')).toEqual(of(b, a, 'lost'));
        expect(of(a, b, 'hands')).toEqual(of(b, a, 'hands'));
      }),
    );
  });

  test('says in words who handed over to whom, and what else changed', () => {
    const snapshot = snapshotOf({ organisations: [organisation('A'), organisation('B')] });
    const before = { ...snapshot, relationships: [relationship('Forum', ['A', 'B'], { types: ['shaping'], level: 'place', holders: [] })] };
    const lead = holder(null, { side: 'council', organisationId: idOf('A'), description: 'The new clerk' });
    const after = { ...snapshot, relationships: [relationship('Forum', ['A', 'B'], { types: ['ongoing'], level: null, holders: [lead] })] };
    expect(compare(before, after).map(({ turn, words }) => [turn, words])).toEqual([
      ['hands', 'on the council side from nobody to The new clerk'],
      ['type', 'from Shaping to Ongoing'],
      ['level', 'from place to no level'],
    ]);
  });

  test('another person in the same post is a change of hands', () => {
    const post = { id: idOf('Clerk'), version: 1, organisationId: idOf('A'), title: 'Clerk', tier: null };
    const held = (name: string, from: string | null, to: string | null) => ({
      ...{ id: idOf(`${name} as clerk`), version: 1, postId: post.id, personId: idOf(name), name, from, to },
    });
    const snapshot = snapshotOf({
      organisations: [organisation('A'), organisation('B')],
      posts: [post],
      appointments: [held('Ann', null, '2024-12-31'), held('Bob', '2025-01-01', null)],
      relationships: [relationship('Forum', ['A', 'B'], { holders: [holder('Clerk', { organisationId: idOf('A') })] })],
    });
    expect(compareDays(snapshot, '2024-06-30', '2025-04-01')).toEqual([
      { turn: 'hands', id: idOf('Forum'), name: 'Forum', words: 'on the council side from Ann to Bob as Clerk' },
    ]);
    expect(compareDays(snapshot, '2025-04-01', '2026-02-28')).toEqual([]);
  });
});

describe('the days on which something changed', () => {
  test('are those that differ from the day before, and between two of them nothing does', () => {
    fc.assert(
      fc.property(histories, (snapshot) => {
        const marks = changeDays(snapshot, clock.today);
        for (const { day: on, count } of marks) expect(compareDays(snapshot, addDays(on, -1), on)).toHaveLength(count);
        const ends = [...marks.slice(1).map((mark) => addDays(mark.day, -1)), clock.today];
        for (const [at, { day: on }] of marks.entries()) expect(compareDays(snapshot, on, ends[at] ?? on)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('two days drawn at once', () => {
  const unfiltered = (snapshot: Parameters<typeof bothDays>[0], since: string, on: string) =>
    bothDays(snapshot, {}, { ...clock, today: on }, since);

  test('holds what there was on either day, each with what became of it', () => {
    fc.assert(
      fc.property(histories, day, day, (snapshot, since, on) => {
        const drawn = unfiltered(snapshot, since, on);
        const ids = (then: typeof snapshot) => then.relationships.map(({ id }) => id);
        expect(new Set(drawn.relationships.map(({ id }) => id))).toEqual(
          new Set([...ids(asAt(snapshot, since)), ...ids(asAt(snapshot, on))]),
        );
        const told = [...(drawn.turns ?? [])].flatMap(([id, turns]) => turns.map((turn) => `${id} ${turn}`));
        expect(told.sort()).toEqual(
          compareDays(snapshot, since, on)
            .map(({ id, turn }) => `${id} ${turn}`)
            .sort(),
        );
      }),
    );
  });

  test('leaves every mark where it stands, and counts what is lost in no cell and to nobody', () => {
    fc.assert(
      fc.property(histories, day, day, (snapshot, since, on) => {
        const drawn = unfiltered(snapshot, since, on);
        const alone = applyFilter(asAt(snapshot, on), {}, { ...clock, today: on });
        const spots = (seen: typeof drawn) =>
          ringsView(seen).marks.map(({ relationshipId, x, y, r }) => `${relationshipId} ${x} ${y} ${r}`);
        const always = new Set(spots(applyFilter(snapshot, {}, clock)));
        for (const spot of spots(drawn)) expect(always).toContain(spot);
        expect(ringsView(drawn).cells.map(({ count }) => count)).toEqual(ringsView(alone).cells.map(({ count }) => count));
        const degrees = new Map(buildNetwork(alone).nodes.map(({ id, degree }) => [id, degree]));
        for (const { id, kind, degree } of buildNetwork(drawn).nodes)
          if (kind === 'organisation') expect(degree).toBe(degrees.get(id) ?? 0);
      }),
    );
  });
});

test('types and levels are compared as they stood on record on either day, and nothing else differs for it', () => {
  const snapshot = snapshotOf({
    organisations: [organisation('A'), organisation('B')],
    relationships: [relationship('Tie', ['A', 'B'], { types: ['delivery'], level: 'place' })],
  });
  const earlier = asRecorded(snapshot, [{ id: idOf('Tie'), types: ['shaping', 'delivery'], level: null }]);
  expect(asRecorded(snapshot, [])).toBe(snapshot);
  expect(compareDays(snapshot, '2026-01-01', '2026-06-01', earlier)).toEqual([
    { turn: 'type', id: idOf('Tie'), name: 'Tie', words: 'from Shaping, Delivery to Delivery' },
    { turn: 'level', id: idOf('Tie'), name: 'Tie', words: 'from no level to place' },
  ]);
  const drawn = bothDays(snapshot, {}, { today: '2026-06-01', reviewMonths: 12 }, '2026-01-01', earlier);
  expect(drawn.turns?.get(idOf('Tie'))).toEqual(['type', 'level']);
  expect(drawn.relationships.map(({ types }) => types)).toEqual([['delivery']]);
});
