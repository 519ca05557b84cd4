import { expect, test } from 'vitest';
import { daysInStage } from './ageing.ts';

test('days are counted from the day it came into its stage, and no more once it is closed', () => {
  expect(daysInStage({ stageSince: '2026-11-01', closedOn: null }, '2026-11-24')).toBe(23);
  expect(daysInStage({ stageSince: '2026-11-24', closedOn: null }, '2026-11-24')).toBe(0);
  expect(daysInStage({ stageSince: '2026-11-01', closedOn: '2026-11-02' }, '2026-11-24')).toBeNull();
});
