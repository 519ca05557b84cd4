import { expect, test } from 'vitest';
import { isOpenSnag, snagStatusSchema, worstSeverity } from './snag.ts';

test('a snag is open until it is resolved, verified, accepted or withdrawn', () => {
  expect(snagStatusSchema.options.filter((status) => isOpenSnag({ status }))).toEqual(['open', 'in_progress', 'blocked']);
});

test('the worst severity is that of the open snags', () => {
  expect(worstSeverity([])).toBeNull();
  expect(worstSeverity([{ severity: 'critical', status: 'resolved' }])).toBeNull();
  expect(
    worstSeverity([
      { severity: 'low', status: 'open' },
      { severity: 'high', status: 'blocked' },
      { severity: 'critical', status: 'withdrawn' },
    ]),
  ).toBe('high');
});
