import { expect, test } from 'vitest';
import { kindWords } from './logWords.ts';

test('a move says from which stage to which, and anything else what it is', () => {
  const called = (stage: string) => stage.toUpperCase();
  expect(kindWords({ kind: 'stage_change', fromStage: 'first', toStage: 'last' }, called)).toBe('Moved: FIRST → LAST');
  expect(kindWords({ kind: 'call', fromStage: null, toStage: null }, called)).toBe('Call');
});
