import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { addDays } from '../values/day.ts';
import { handedOver } from './handOver.ts';
import { type Holder, holderSchema } from './relationship.ts';

const [council, leaver, successor, third] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const lastDay = '2026-11-30';
const over = { from: leaver, to: { postId: successor, organisationId: council }, lastDay };

function held(postId: string, more: Partial<Holder> = {}): Holder {
  return { side: 'council', organisationId: council, postId, description: null, role: 'lead', from: null, to: null, ...more };
}

describe('handing over', () => {
  test('ends what was held with the last day, and the other holds from the day after in the same role', () => {
    expect(handedOver({ holders: [held(leaver, { from: '2020-01-01', role: 'deputy' })] }, over)).toEqual([
      held(leaver, { from: '2020-01-01', role: 'deputy', to: lastDay }),
      held(successor, { role: 'deputy', from: '2026-12-01' }),
    ]);
  });

  test('makes a deputy the lead, who is deputy until then', () => {
    expect(handedOver({ holders: [held(leaver), held(successor, { role: 'deputy' })] }, over)).toEqual([
      held(leaver, { to: lastDay }),
      held(successor, { role: 'deputy', to: lastDay }),
      held(successor, { from: '2026-12-01' }),
    ]);
  });

  test('says nothing twice of one who leads there already', () => {
    expect(handedOver({ holders: [held(leaver), held(successor)] }, over)).toEqual([held(leaver, { to: lastDay }), held(successor)]);
  });

  test('passes on what was still to begin as it was to begin', () => {
    expect(handedOver({ holders: [held(leaver, { from: '2027-04-01', to: '2028-03-31' })] }, over)).toEqual([
      held(successor, { from: '2027-04-01', to: '2028-03-31' }),
    ]);
  });

  test('leaves other posts, other sides and what is over alone', () => {
    const others = [held(third), held(leaver, { to: '2024-01-01' }), held(third, { side: 'partner' })];
    expect(handedOver({ holders: [...others, held(leaver)] }, over).slice(0, 3)).toEqual(others);
  });

  test('is refused to oneself, and of what is not held', () => {
    expect(() => handedOver({ holders: [held(leaver)] }, { ...over, to: { postId: leaver, organisationId: council } })).toThrow(
      'somebody else',
    );
    expect(() => handedOver({ holders: [held(leaver, { to: lastDay })] }, over)).toThrow('does not hold');
  });
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(lastDay, days));
const holders = fc.array(
  fc
    .record({
      post: fc.constantFrom(leaver, successor, third),
      side: fc.constantFrom('council' as const, 'partner' as const),
      role: fc.constantFrom('lead' as const, 'deputy' as const),
      from: fc.option(day),
      to: fc.option(day),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to)
    .map(({ post, ...more }) => held(post, more)),
  { maxLength: 6 },
);

function on(entries: readonly Holder[], when: string, what: (holder: Holder) => string): string[] {
  const covering = entries.filter(({ from, to }) => (from === null || from <= when) && (to === null || when <= to));
  return [...new Set(covering.map(what))].sort();
}

test('whatever was held, the past stays, the leaver is gone and no side is left with fewer hands than before', () => {
  fc.assert(
    fc.property(
      holders.filter((all) => all.some(({ postId, to }) => postId === leaver && (to === null || to > lastDay))),
      day,
      (before, when) => {
        const after = handedOver({ holders: before }, over);
        expect(after.every((each) => holderSchema.safeParse(each).success)).toBe(true);
        if (when <= lastDay) {
          const who = ({ postId, side, role }: Holder) => `${postId} ${side} ${role}`;
          expect(on(after, when, who)).toEqual(on(before, when, who));
        } else {
          expect(on(after, when, ({ postId }) => String(postId))).not.toContain(leaver);
          expect(on(after, when, ({ side }) => side)).toEqual(on(before, when, ({ side }) => side));
        }
      },
    ),
  );
});
