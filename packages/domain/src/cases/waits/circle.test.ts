import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidError } from '../../errors/errors.ts';
import { aDependency, idOf } from '../../testing/records.ts';
import { circleOf, refuseCircle } from './circle.ts';

/** One case waits for another: `on(1, 4)` is case 1 waiting for case 4. */
const on = (from: number, to: number, status: 'waiting' | 'waived' = 'waiting') =>
  aDependency({ id: idOf(from * 100 + to), caseId: idOf(from), dependsOnCaseId: idOf(to), status, reason: 'Because.' });
const named = (id: string) => `CAT-2026-${String(Number.parseInt(id.slice(-12), 16)).padStart(3, '0')}`;

test('two cases that would wait for each other are refused with the circle in words', () => {
  const refuse = () => refuseCircle(on(1, 4), [on(4, 1)], named);
  expect(refuse).toThrow(InvalidError);
  expect(refuse).toThrow('These would wait for one another and never end: CAT-2026-001 → CAT-2026-004 → CAT-2026-001.');
});

test('a longer circle is found by its shortest way round', () => {
  const others = [on(2, 3), on(3, 4), on(4, 1), on(3, 1)];
  expect(circleOf(on(1, 2), others)?.map(named)).toEqual(['CAT-2026-001', 'CAT-2026-002', 'CAT-2026-003', 'CAT-2026-001']);
});

test.each([
  ['nobody waits back', on(1, 2), [on(2, 3)]],
  ['what would close the circle is waived', on(1, 2), [on(2, 1, 'waived')]],
  ['it no longer waits itself', on(1, 2, 'waived'), [on(2, 1)]],
  ['it waits for no other case', aDependency({ caseId: idOf(1) }), [on(2, 1)]],
  ['the only way back is itself, as it stood before', on(1, 2), [on(1, 2)]],
  ['two cases wait for the same one', on(1, 3), [on(2, 3), on(1, 2)]],
])('there is no circle when %s', (_, link, others) => {
  expect(circleOf(link, others)).toBeNull();
});

test('what was only ever added when it was not refused has no circle, and what is refused has one', () => {
  const links = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 30 });
  fc.assert(
    fc.property(links, (pairs) => {
      const kept: ReturnType<typeof on>[] = [];
      for (const [from, to] of pairs.filter(([one, other]) => one !== other)) {
        const link = on(from, to);
        const circle = circleOf(link, kept);
        if (circle === null) kept.push(link);
        else {
          expect(circle.at(0)).toBe(circle.at(-1));
          const steps = circle.slice(1).map((id, index) => `${circle[index]} ${id}`);
          const known = new Set([link, ...kept].map((each) => `${each.caseId} ${each.dependsOnCaseId}`));
          expect(steps.filter((step) => !known.has(step))).toEqual([]);
        }
      }
      for (const link of kept) expect(circleOf(link, kept)).toBeNull();
    }),
  );
});
