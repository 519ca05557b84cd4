import { expect, test } from 'vitest';
import { reference } from '../testing/samples.ts';
import { sidesOf } from './sides.ts';

const sideOf = sidesOf(
  [
    { id: 'council', kind: 'council' },
    { id: 'policy', kind: 'strategy-or-policy', parent: 'council' },
    { id: 'forum', kind: 'forum', parent: 'policy' },
    { id: 'partnership', kind: 'partnership' },
    { id: 'charity', kind: 'charity', parent: 'partnership' },
    { id: 'castle', kind: 'castle' },
    { id: 'hen', kind: 'group', parent: 'egg' },
    { id: 'egg', kind: 'group', parent: 'hen' },
    { id: 'orphan', kind: 'charity', parent: 'nowhere' },
  ],
  reference.organisationKinds,
);

test('what belongs to one side stands there, at any depth', () => {
  expect([sideOf('council'), sideOf('policy'), sideOf('forum')]).toEqual(['council', 'council', 'council']);
});

test('what belongs to neither side stands where its kind usually does', () => {
  expect([sideOf('partnership'), sideOf('charity'), sideOf('orphan')]).toEqual(['other', 'partner', 'partner']);
});

test('an unknown kind and a loop are on no side', () => {
  expect([sideOf('castle'), sideOf('hen')]).toEqual(['other', 'other']);
});
