import { type Account, axes, type SnapshotPlacement, accounts as sides } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { clock, idAt, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { accountsOf, placedBy } from './accounts.ts';
import { axesView } from './axes.ts';
import { describeAxes, differencesOn } from './differences.ts';
import { namesWithRoom } from './names.ts';
import { planeOf, pointOf, scoresAt } from './plane.ts';
import { describePlacement } from './words.ts';

const nowhere = { strategic: null, proactive: null, financial: null, time: null };

function placement(order: number, side: Account, scores: Partial<SnapshotPlacement>): SnapshotPlacement {
  const by = { placedOn: '2026-03-01', memberId: null };
  return {
    id: idAt(10_000 + 2 * order + sides.indexOf(side)),
    version: 1,
    relationshipId: idAt(order),
    side,
    ...nowhere,
    ...by,
    ...scores,
  };
}

function seen(orders: readonly number[], placements: SnapshotPlacement[]) {
  const relationships = orders.map((order) => relationship(`R${order}`, ['A', 'B'], { id: idAt(order) }));
  const snapshot = snapshotOf({ organisations: ['A', 'B'].map((name) => organisation(name)), relationships, placements });
  return { visible: applyFilter(snapshot, {}, clock), accounts: accountsOf(snapshot), snapshot };
}

const score = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);
const scored = fc.record({ order: fc.nat(200), side: fc.constantFrom(...sides), strategic: score, proactive: score });
const manyScored = fc.uniqueArray(scored, { maxLength: 80, selector: ({ order, side }) => `${order} ${side}` });
const options = { x: 'strategic', y: 'proactive', size: 640 } as const;

function drawn(all: readonly { order: number; side: Account; strategic: number; proactive: number }[]) {
  const placements = all.map(({ order, side, strategic, proactive }) => placement(order, side, { strategic, proactive }));
  const { visible, accounts } = seen([...new Set(all.map(({ order }) => order))], placements);
  return axesView(visible, accounts, options);
}

describe('marks', () => {
  test('stand for every placement, nearest to their own scores, none over another and none outside', () => {
    fc.assert(
      fc.property(manyScored, (all) => {
        const { marks, plane } = drawn(all);
        expect(marks).toHaveLength(all.length);
        for (const [index, mark] of marks.entries()) {
          expect(scoresAt(plane, mark)).toEqual(mark.scores);
          expect(Math.min(mark.x, mark.y, 640 - mark.x, 640 - mark.y)).toBeGreaterThanOrEqual(mark.r - 1e-6);
          expect(marks.slice(0, index).some((other) => Math.hypot(mark.x - other.x, mark.y - other.y) < mark.r + other.r)).toBe(false);
        }
      }),
    );
  });

  test('of three hundred on one spot still do not overlap', () => {
    const { marks } = drawn(Array.from({ length: 300 }, (_, order) => ({ order, side: 'council' as const, strategic: 3, proactive: 3 })));
    const closest = Math.min(
      ...marks.flatMap((mark, index) => marks.slice(0, index).map((other) => Math.hypot(mark.x - other.x, mark.y - other.y))),
    );
    expect(closest).toBeGreaterThan(2 * (marks[0]?.r ?? 0));
  });

  test('stand the same in whatever order the placements come', () => {
    fc.assert(
      fc.property(manyScored, (all) => {
        expect(drawn([...all].reverse()).marks).toEqual(drawn(all).marks);
      }),
    );
  });
});

test('any scores are found again from the place they have', () => {
  const plane = planeOf(500);
  fc.assert(
    fc.property(score, score, (x, y) => {
      expect(scoresAt(plane, pointOf(plane, { x, y }))).toEqual({ x, y });
    }),
  );
});

test('an arrow goes from the council’s view to the partner’s, where they differ', () => {
  const placements = [
    placement(1, 'council', { strategic: 4, proactive: 2 }),
    placement(1, 'partner', { strategic: 2, proactive: 2 }),
    placement(2, 'council', { strategic: 3, proactive: 3 }),
    placement(2, 'partner', { strategic: 3, proactive: 3 }),
    placement(3, 'partner', { strategic: 5, proactive: 5 }),
  ];
  const { visible, accounts } = seen([1, 2, 3], placements);
  const { arrows, unplaced } = axesView(visible, accounts, options);
  expect(arrows.map(({ relationshipId }) => relationshipId)).toEqual([idAt(1)]);
  expect(arrows[0]?.from.x).toBeGreaterThan(arrows[0]?.to.x ?? Number.POSITIVE_INFINITY);
  expect(unplaced).toEqual({ council: [idAt(3)], partner: [] });
});

test('what stands on one of the two axes alone is unplaced', () => {
  const { visible, accounts } = seen([1], [placement(1, 'council', { strategic: 4, time: 2 })]);
  expect(axesView(visible, accounts, options).unplaced.council).toEqual([idAt(1)]);
  expect(axesView(visible, accounts, { ...options, y: 'time' }).marks).toMatchObject([{ scores: { x: 4, y: 2 } }]);
});

test('as at a day, what was placed later is not there', () => {
  const early = placement(1, 'council', { strategic: 4, placedOn: '2026-01-10' });
  const late = placement(1, 'partner', { strategic: 1, placedOn: '2026-02-10' });
  const { snapshot } = seen([1], [early, late]);
  expect(accountsOf(snapshot, '2026-01-31').get(idAt(1))).toEqual({ council: early });
  expect(accountsOf(snapshot).get(idAt(1))).toEqual({ council: early, partner: late });
  expect(placedBy(snapshot).get(idAt(1))).toBe(2);
});

test('the largest differences are said first, in words, never averaged', () => {
  const placements = [
    placement(1, 'council', { strategic: 3, financial: 1 }),
    placement(1, 'partner', { strategic: 2.5, financial: 4 }),
    placement(2, 'council', { strategic: 4, time: 3 }),
    placement(2, 'partner', { strategic: 2, time: 3 }),
  ];
  const { visible, accounts } = seen([1, 2], placements);
  expect(differencesOn(visible, accounts, axes).map(({ sentence }) => sentence)).toEqual([
    'The council sees “R1” with less money in it than the partner does: 1 against 4.',
    'The council sees “R2” as more strategic than the partner does: 4 against 2.',
    'The council sees “R1” as more strategic than the partner does: 3 against 2.5.',
  ]);
});

test('how much is placed, and by whom, is said in sentences', () => {
  const one = { strategic: 3, proactive: 3 };
  const { visible, accounts } = seen([1, 2, 3], [placement(1, 'council', one), placement(1, 'partner', one), placement(2, 'council', one)]);
  expect(describeAxes(visible, accounts, 'strategic', 'proactive')).toEqual([
    '2 of 3 relationships placed: 2 by the council, 1 by partners.',
    'Both sides placed 1, and agree on 1.',
  ]);
  expect(describeAxes(visible, accounts, 'time', 'proactive')).toEqual(['Nothing here is placed on these axes yet.']);
});

test('a placement is said in words', () => {
  const scores = { ...nowhere, strategic: 4, time: 2.5 };
  expect(describePlacement('partner', scores, ['strategic', 'time', 'financial'])).toBe(
    'The partner’s view: strategic 4 of 5, time investment 2.5 of 5',
  );
  expect(describePlacement('council', nowhere, ['time'])).toBe('The council’s view: not placed');
});

test('names stand beside marks, once each, over no mark and no other name', () => {
  fc.assert(
    fc.property(manyScored, (all) => {
      const view = drawn(all);
      const names = namesWithRoom(view, (id) => `Relationship ${id.slice(0, 8)}`, { letter: 6, line: 14 });
      expect(new Set(names.map(({ relationshipId }) => relationshipId)).size).toBe(names.length);
      const boxes = names.map(({ x, y, text, anchor }) => {
        const width = text.length * 6;
        const left = anchor === 'start' ? x : x - width;
        return { left, right: left + width, top: y - 7, bottom: y + 7 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(
          boxes
            .slice(0, index)
            .some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom),
        ).toBe(false);
        expect(view.marks.some(({ x, y, r }) => x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom)).toBe(
          false,
        );
      }
    }),
  );
});
