import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCase, aDependency, aSnag, idOf } from '../../testing/records.ts';
import { aGraph } from '../../testing/waits.ts';
import { type InTheWay, inTheWayOf, keyOf } from './graph.ts';
import { outlookOf } from './outlook.ts';

const [hall, field] = [idOf(1), idOf(2)];

test('a case is kept by its open snags and its waits, these by what they wait for, and so on through other cases', () => {
  const noLease = aSnag({ id: idOf(10), caseId: hall });
  const deeds = aDependency({ id: idOf(20), caseId: hall, snagId: noLease.id, dependsOnCaseId: field });
  const cabinet = aDependency({ id: idOf(21), caseId: field });
  const settled = [aSnag({ id: idOf(11), caseId: hall, status: 'verified' })];
  const met = [aDependency({ id: idOf(22), caseId: hall, status: 'met' })];
  const cases = [aCase({ id: hall }), aCase({ id: field })];
  const thing = (kind: InTheWay['kind'], id: string, ...below: InTheWay[]) => ({ kind, id, below });
  expect(inTheWayOf(hall, { cases, snags: [noLease, ...settled], dependencies: [deeds, cabinet, ...met] })).toEqual([
    thing('snag', noLease.id, thing('dependency', deeds.id, thing('case', field, thing('dependency', cabinet.id)))),
  ]);
});

const all = (things: readonly InTheWay[]): InTheWay[] => things.flatMap((thing) => [thing, ...all(thing.below)]);

test('the way to closure of any graph is a way down its tree', () => {
  fc.assert(
    fc.property(aGraph, (graph) => {
      let below = inTheWayOf(idOf(1), graph);
      const known = new Set(all(below).map(keyOf));
      for (const link of outlookOf(idOf(1), graph, '2026-06-10').chain) {
        expect(known.has(keyOf(link))).toBe(true);
        const here = below.find((thing) => keyOf(thing) === keyOf(link));
        expect(here).toBeDefined();
        below = here?.below ?? [];
      }
    }),
  );
});
