import { expect, test } from 'vitest';
import type { Requirement, Transition } from '../reference/flow.ts';
import { leavesNothingOpen } from './leftOpen.ts';

const noSnagOpen: Requirement = { id: 'noSnagOpen', label: 'Every snag is put right', kind: 'rule', field: 'noSnagOpen' };
const reason: Requirement = { id: 'reason', label: 'Why', kind: 'reason' };
const way = (from: string, to: string, ...requires: Requirement[]): Transition => ({ from, to, requires });

const stages = [
  { id: 'resolving', label: 'Resolving', side: false, final: false },
  { id: 'verification', label: 'Verification', side: false, final: false },
  { id: 'closed', label: 'Closed', side: false, final: true },
  { id: 'withdrawn', label: 'Withdrawn', side: true, final: true },
];
const transitions = [
  way('resolving', 'verification', noSnagOpen),
  way('verification', 'closed', reason, noSnagOpen),
  way('*', 'withdrawn', reason),
];

test('only an end that asks for it leaves nothing to put right', () => {
  const ends = stages.map(({ id }) => leavesNothingOpen({ stages, transitions }, id));
  expect(ends).toEqual([false, false, true, false]);
});

test('where two ways lead to one end, the one that was taken decides; without it, both have to ask', () => {
  const shorter = { stages, transitions: [...transitions, way('resolving', 'closed', reason)] };
  expect(leavesNothingOpen(shorter, 'closed', 'verification')).toBe(true);
  expect(leavesNothingOpen(shorter, 'closed', 'resolving')).toBe(false);
  expect(leavesNothingOpen(shorter, 'closed')).toBe(false);
});

test('an end that nothing leads to asks nothing', () => {
  expect(leavesNothingOpen({ stages, transitions: [] }, 'closed', 'verification')).toBe(false);
});
