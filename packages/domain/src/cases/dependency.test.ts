import { describe, expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import { aDependency, aSnag, idOf } from '../testing/records.ts';
import { dependencySchema, isBlocked, refuseBlockedWithoutDependency } from './dependency.ts';

describe('a blocked snag', () => {
  const blocked = aSnag({ status: 'blocked' });

  test('needs something of its own that is waiting', () => {
    expect(() => refuseBlockedWithoutDependency(blocked, [aDependency({ snagId: blocked.id })])).not.toThrow();
  });

  test.each([
    ['nothing', []],
    ['something that was met', [aDependency({ snagId: blocked.id, status: 'met' })]],
    ['something of another snag', [aDependency({ snagId: idOf(999) })]],
    ['something of the case', [aDependency()]],
  ])('is refused with %s', (_, dependencies) => {
    expect(() => refuseBlockedWithoutDependency(blocked, dependencies)).toThrow(InvalidError);
    expect(() => refuseBlockedWithoutDependency(blocked, dependencies)).toThrow(/Record what it waits for first\.$/);
  });
});

test.each(['open', 'in_progress', 'resolved', 'withdrawn'] as const)('a snag that is %s needs nothing to wait for', (status) => {
  expect(() => refuseBlockedWithoutDependency(aSnag({ status }), [])).not.toThrow();
});

test('a case is blocked while anything of it is waiting', () => {
  expect(isBlocked([])).toBe(false);
  expect(isBlocked([{ status: 'met' }, { status: 'waived' }, { status: 'failed' }])).toBe(false);
  expect(isBlocked([{ status: 'met' }, { status: 'waiting' }])).toBe(true);
});

test.each(['waived', 'failed'] as const)('what is %s says why', (status) => {
  expect(dependencySchema.safeParse({ ...aDependency(), status }).error?.issues[0]).toMatchObject({
    path: ['reason'],
    message: 'Say why it was waived or cannot be met.',
  });
  expect(dependencySchema.safeParse({ ...aDependency(), status, reason: 'No longer needed.' }).success).toBe(true);
});

test('a case does not wait on itself', () => {
  const own = dependencySchema.safeParse({ ...aDependency(), dependsOnCaseId: aDependency().caseId });
  expect(own.error?.issues[0]?.message).toBe('A case cannot wait on itself.');
});
