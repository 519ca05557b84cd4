import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../testing/records.ts';
import { chainOf, type WaitedFor } from './chain.ts';

function wait(caseId: number, description: string, dependsOn: number | null = null): WaitedFor {
  return { caseId: idOf(caseId), description, waitingOn: 'council_legal', dependsOnCaseId: dependsOn === null ? null : idOf(dependsOn) };
}

function byCase(waits: readonly WaitedFor[]): Map<string, WaitedFor[]> {
  const map = new Map<string, WaitedFor[]>();
  for (const each of waits) map.set(each.caseId, [...(map.get(each.caseId) ?? []), each]);
  return map;
}

const said = (start: number, waits: readonly WaitedFor[]) =>
  chainOf(idOf(start), byCase(waits)).map(({ depth, description }) => [depth, description]);

test('a chain goes from a case through each case that it waits for, to the end', () => {
  const waits = [
    wait(1, 'The consent', 2),
    wait(1, 'The deeds'),
    wait(2, 'The survey', 3),
    wait(3, 'The funder'),
    wait(4, 'Another matter'),
  ];
  expect(said(1, waits)).toEqual([
    [0, 'The consent'],
    [1, 'The survey'],
    [2, 'The funder'],
    [0, 'The deeds'],
  ]);
  expect(said(5, waits)).toEqual([]);
});

test('cases that wait for each other end the chain rather than going round', () => {
  const waits = [wait(1, 'First', 2), wait(2, 'Second', 1)];
  expect(said(1, waits)).toEqual([
    [0, 'First'],
    [1, 'Second'],
  ]);
});

test('whatever waits for whatever, nothing is said twice', () => {
  const some = fc.integer({ min: 1, max: 6 });
  const waits = fc.array(fc.tuple(some, fc.option(some, { nil: null })), { maxLength: 20 });
  fc.assert(
    fc.property(waits, (pairs) => {
      const links = chainOf(idOf(1), byCase(pairs.map(([from, to], index) => wait(from, String(index), to))));
      expect(new Set(links.map((link) => link.description)).size).toBe(links.length);
    }),
  );
});
