import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { covers } from '../values/span.ts';
import { appointmentSchema } from './appointment.ts';

test.each([
  [{ from: null, to: null }, true],
  [{ from: '2026-06-10', to: null }, true],
  [{ from: '2026-06-11', to: null }, false],
  [{ from: null, to: '2026-06-10' }, true],
  [{ from: null, to: '2026-06-09' }, false],
  [{ from: '2026-06-10', to: '2026-06-10' }, true],
])('%o covers 10 June: %s', (span, covered) => {
  expect(covers(span, '2026-06-10')).toBe(covered);
});

test('nobody leaves a post before they come to it', () => {
  const held = { id: idOf(1), workspaceId: idOf(2), version: 0, postId: idOf(3), personId: idOf(4), from: '2026-06-10', originKey: null };
  expect(appointmentSchema.safeParse({ ...held, to: '2026-06-10' }).success).toBe(true);
  expect(appointmentSchema.safeParse({ ...held, to: '2026-06-09' }).error?.issues).toMatchObject([
    { path: ['to'], message: 'The last day cannot be before the first.' },
  ]);
});
