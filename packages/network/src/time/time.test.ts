import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { ringsView } from '../rings/rings.ts';
import { clock, holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { asAt, isUndated } from './asAt.ts';
import { compare, compareDays } from './compare.ts';

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
    expect(asAt(snapshot, '2025-01-01').relationships[0]?.status).toBe('completed');
    expect(asAt(snapshot, '2025-01-02').relationships).toEqual([]);
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
});
