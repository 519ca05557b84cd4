import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCase, aDependency, aSnag, idOf } from '../../testing/records.ts';
import { aGraph, thingsOf } from '../../testing/waits.ts';
import { freedBy } from './freedBy.ts';
import type { WaitingGraph } from './graph.ts';

const [hall, field] = [idOf(1), idOf(2)];
const cases = [aCase({ id: hall }), aCase({ id: field })];
const noLease = aSnag({ id: idOf(10), caseId: hall, status: 'blocked' });
const deeds = aDependency({ id: idOf(20), caseId: hall, snagId: noLease.id });
const fieldOnHall = aDependency({ id: idOf(21), caseId: field, dependsOnCaseId: hall });

const inWords = (settled: Parameters<typeof freedBy>[0], graph: WaitingGraph) =>
  freedBy(settled, graph).map(({ step, what, id }) => `${step}: ${what} ${id === hall ? 'hall' : id === field ? 'field' : 'lease'}`);

describe('what something would free', () => {
  const graph = { cases, snags: [noLease], dependencies: [deeds, fieldOnHall] };

  test('goes on from the snag to its case, and from there to the case that waits for it', () => {
    expect(inWords({ kind: 'dependency', id: deeds.id }, graph)).toEqual(['1: snag lease', '2: closing hall', '3: closing field']);
    expect(inWords({ kind: 'snag', id: noLease.id }, graph)).toEqual(['1: closing hall', '2: closing field']);
    expect(inWords({ kind: 'case', id: hall }, graph)).toEqual(['1: closing field']);
  });

  test('stops at a case that has more to put right, which can move on all the same', () => {
    const noise = aSnag({ id: idOf(11), caseId: field });
    const more = { ...graph, snags: [noLease, noise] };
    expect(inWords({ kind: 'case', id: hall }, more)).toEqual(['1: stage field']);
  });

  test('is nothing while something else is waiting for the same', () => {
    const survey = aDependency({ id: idOf(22), caseId: hall, snagId: noLease.id });
    expect(inWords({ kind: 'dependency', id: deeds.id }, { ...graph, dependencies: [deeds, survey, fieldOnHall] })).toEqual([]);
  });

  test.each(['met', 'waived', 'failed'] as const)('does not count what is %s', (status) => {
    const survey = aDependency({ id: idOf(22), caseId: hall, snagId: noLease.id, status, reason: 'x' });
    expect(inWords({ kind: 'dependency', id: deeds.id }, { ...graph, dependencies: [deeds, survey] })).toEqual([
      '1: snag lease',
      '2: closing hall',
    ]);
  });
});

describe('of any graph', () => {
  const graphAndThing = aGraph.chain((graph) => fc.tuple(fc.constant(graph), fc.constantFrom(...thingsOf(graph))));
  const keys = (freed: ReturnType<typeof freedBy>) => freed.map(({ what, id }) => `${what} ${id}`);

  test('it ends, frees nothing twice, and leaves no step out', () => {
    fc.assert(
      fc.property(graphAndThing, ([graph, thing]) => {
        const freed = freedBy(thing, graph);
        // A case may first move on and later close; nothing else is there twice.
        expect(new Set(keys(freed)).size).toBe(freed.length);
        const steps = [...new Set(freed.map(({ step }) => step))];
        expect(steps).toEqual(steps.map((_, index) => index + 1));
      }),
    );
  });

  test('a case that also waits for something of its own that nobody settles never closes', () => {
    fc.assert(
      fc.property(graphAndThing, ([graph, thing]) => {
        const closes = freedBy(thing, graph).find(({ what }) => what === 'closing');
        if (!closes) return;
        const stubborn = aDependency({ id: idOf(9999), caseId: closes.caseId });
        const more = { ...graph, dependencies: [...graph.dependencies, stubborn] };
        expect(keys(freedBy(thing, more))).not.toContain(`closing ${closes.id}`);
      }),
    );
  });

  test('with one thing more in the way, nothing more goes on but what that thing kept', () => {
    fc.assert(
      fc.property(graphAndThing, fc.nat({ max: 5 }), ([graph, thing], at) => {
        const caseId = graph.cases[at % graph.cases.length]?.id ?? '';
        const more = { ...graph, dependencies: [...graph.dependencies, aDependency({ id: idOf(9999), caseId })] };
        const before = new Set(keys(freedBy(thing, graph)));
        expect(keys(freedBy(thing, more)).filter((key) => !before.has(key))).toEqual([]);
      }),
    );
  });

  test('it does not depend on the order of the records', () => {
    fc.assert(
      fc.property(graphAndThing, ([graph, thing]) => {
        const turned = {
          cases: [...graph.cases].reverse(),
          snags: [...graph.snags].reverse(),
          dependencies: [...graph.dependencies].reverse(),
        };
        const steps = (of: WaitingGraph) =>
          freedBy(thing, of)
            .map(({ what, id, step }) => `${step} ${what} ${id}`)
            .sort();
        expect(steps(turned)).toEqual(steps(graph));
      }),
    );
  });
});
