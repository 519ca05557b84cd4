import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCase, aDependency, aSnag, idOf } from '../../testing/records.ts';
import { aGraph } from '../../testing/waits.ts';
import type { Day } from '../../values/day.ts';
import { isOpenSnag } from '../snag.ts';
import type { WaitingGraph } from './graph.ts';
import { type Outlook, outlookOf } from './outlook.ts';

const today = '2026-06-10';
const [hall, field] = [idOf(1), idOf(2)];
const noLease = aSnag({ id: idOf(10), caseId: hall, due: '2026-06-20' });
const roof = aSnag({ id: idOf(11), caseId: hall, due: '2026-06-01' });
const deeds = aDependency({ id: idOf(20), caseId: hall, snagId: noLease.id, neededBy: '2026-06-15' });
const onField = aDependency({ id: idOf(21), caseId: hall, dependsOnCaseId: field, neededBy: '2026-05-21' });
const cabinet = aDependency({ id: idOf(22), caseId: field, neededBy: '2026-09-30' });
const cases = [aCase({ id: hall }), aCase({ id: field })];
const ids = ({ chain }: Outlook) => chain.map(({ id }) => id);

describe('the way to closure', () => {
  test('goes to what has the latest day, and on to what that waits for', () => {
    const outlook = outlookOf(hall, { cases, snags: [noLease, roof], dependencies: [deeds] }, today);
    expect(ids(outlook)).toEqual([noLease.id, deeds.id]);
    expect(outlook).toMatchObject({ notBefore: '2026-06-20', undated: 0, mostOverdue: { id: roof.id, overdue: 9 } });
  });

  test('goes through another case to what that one waits for', () => {
    const outlook = outlookOf(hall, { cases, snags: [noLease], dependencies: [deeds, onField, cabinet] }, today);
    expect(ids(outlook)).toEqual([onField.id, field, cabinet.id]);
    expect(outlook).toMatchObject({ notBefore: '2026-09-30', mostOverdue: { id: onField.id, overdue: 20 } });
  });

  test('follows what is most overdue when nothing is still to come', () => {
    const late = aDependency({ id: idOf(23), caseId: hall, neededBy: '2026-04-01' });
    const outlook = outlookOf(hall, { cases: cases.slice(0, 1), snags: [roof], dependencies: [late] }, today);
    expect(outlook).toMatchObject({ notBefore: today, chain: [{ id: late.id, overdue: 70 }] });
  });

  test('counts what has no day, so that nobody takes the day for a promise', () => {
    const outlook = outlookOf(hall, { cases, snags: [aSnag({ caseId: hall })], dependencies: [aDependency({ caseId: hall })] }, today);
    expect(outlook).toMatchObject({ notBefore: today, undated: 2, mostOverdue: null });
  });

  test('is empty when nothing is in the way', () => {
    const settled = aSnag({ caseId: hall, status: 'verified' });
    const met = aDependency({ caseId: hall, status: 'met' });
    expect(outlookOf(hall, { cases, snags: [settled], dependencies: [met] }, today)).toEqual({
      notBefore: today,
      chain: [],
      mostOverdue: null,
      undated: 0,
    });
  });
});

/** Every day in the way of a case, found the plain way: by walking everywhere. */
function daysInTheWay(caseId: string, graph: WaitingGraph, walked = new Set<string>()): (Day | null)[] {
  const subject = graph.cases.find(({ id, closedOn }) => id === caseId && closedOn === null);
  if (!subject || walked.has(caseId)) return [];
  walked.add(caseId);
  const snags = graph.snags.filter((snag) => snag.caseId === caseId && isOpenSnag(snag));
  const waits = graph.dependencies.filter(
    (wait) => wait.caseId === caseId && wait.status === 'waiting' && (wait.snagId === null || snags.some(({ id }) => id === wait.snagId)),
  );
  return [
    walked.size === 1 ? null : subject.targetCloseDate,
    ...snags.map(({ due }) => due),
    ...waits.flatMap(({ neededBy, dependsOnCaseId }) => [
      neededBy,
      ...(dependsOnCaseId === null ? [] : daysInTheWay(dependsOnCaseId, graph, walked)),
    ]),
  ];
}

describe('of any graph', () => {
  test('the day is the latest of all that is in the way, and never before today', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const days = daysInTheWay(idOf(1), graph).flatMap((day) => day ?? []);
        expect(outlookOf(idOf(1), graph, today).notBefore).toBe([today, ...days].sort().at(-1));
      }),
    );
  });

  test('the chain goes through the thing with that day, and no link is in it twice', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { chain, notBefore } = outlookOf(idOf(1), graph, today);
        if (notBefore > today) expect(chain.map(({ day }) => day)).toContain(notBefore);
        expect(new Set(chain.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(chain.length);
      }),
    );
  });

  test('each link waits for the next', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { chain } = outlookOf(idOf(1), graph, today);
        const wait = (id: string) => graph.dependencies.find((each) => each.id === id);
        const snag = (id: string) => graph.snags.find((each) => each.id === id);
        let above: { kind: string; id: string } = { kind: 'case', id: idOf(1) };
        for (const link of chain) {
          if (link.kind === 'case') expect(wait(above.id)?.dependsOnCaseId).toBe(link.id);
          if (link.kind === 'snag') expect(snag(link.id)?.caseId).toBe(above.id);
          if (link.kind === 'dependency') expect(wait(link.id)?.[above.kind === 'snag' ? 'snagId' : 'caseId']).toBe(above.id);
          above = link;
        }
      }),
    );
  });
});
