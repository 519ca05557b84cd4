import * as fc from 'fast-check';
import type { WaitingGraph, WaitingThing } from '../cases/waits/graph.ts';
import { aCase, aDependency, aSnag, idOf } from './records.ts';

const day = fc.option(fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`));

/** Up to five cases with snags and waits among them, settled and not, circles and all. */
export const aGraph: fc.Arbitrary<WaitingGraph> = fc
  .record({
    closed: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    targets: fc.array(day, { minLength: 5, maxLength: 5 }),
    snags: fc.array(fc.record({ of: fc.nat(), due: day, status: fc.constantFrom('open', 'blocked', 'resolved') }), { maxLength: 6 }),
    waits: fc.array(fc.record({ of: fc.nat(), snag: fc.option(fc.nat()), on: fc.option(fc.nat()), neededBy: day, isMet: fc.boolean() }), {
      maxLength: 8,
    }),
  })
  .map(({ closed, targets, snags, waits }) => {
    const caseAt = (at: number) => idOf(1 + (at % closed.length));
    const made = snags.map(({ of, due, status }, at) => aSnag({ id: idOf(100 + at), caseId: caseAt(of), due, status }));
    return {
      cases: closed.map((isClosed, at) =>
        aCase({ id: caseAt(at), closedOn: isClosed && at > 0 ? '2026-05-01' : null, targetCloseDate: targets[at] ?? null }),
      ),
      snags: made,
      dependencies: waits.map(({ of, snag, on, neededBy, isMet }, at) => {
        const blocked = snag === null || made.length === 0 ? undefined : made[snag % made.length];
        const caseId = blocked?.caseId ?? caseAt(of);
        const other = on === null ? null : caseAt(on);
        return aDependency({
          id: idOf(200 + at),
          caseId,
          snagId: blocked?.id ?? null,
          dependsOnCaseId: other === caseId ? null : other,
          neededBy,
          status: isMet ? 'met' : 'waiting',
        });
      }),
    };
  });

/** Everything in a graph. */
export function thingsOf({ cases, snags, dependencies }: WaitingGraph): WaitingThing[] {
  return [
    ...cases.map(({ id }) => ({ kind: 'case' as const, id })),
    ...snags.map(({ id }) => ({ kind: 'snag' as const, id })),
    ...dependencies.map(({ id }) => ({ kind: 'dependency' as const, id })),
  ];
}
