import { expect, test } from 'vitest';
import { roleSchema } from '../members/member.ts';
import { idOf } from '../testing/records.ts';
import { type Action, type Actor, accessTable, can, refuseUnlessCan } from './can.ts';

const here = idOf(1);
const review = idOf(5);
const tenant: Actor = { id: review, workspaceId: here, side: 'partner', role: 'tenant', reviewId: review };
const actions = Object.keys(accessTable).filter((name): name is Action => Object.hasOwn(accessTable, name));

test('a link lets its tenant answer its own review, and do nothing else at all', () => {
  const allowed = (subject: { workspaceId: string; reviewId?: string }) => actions.filter((action) => can(tenant, action, subject));
  expect(allowed({ workspaceId: here, reviewId: review })).toEqual(['review.answer']);
  expect(allowed({ workspaceId: here })).toEqual([]);
  expect(allowed({ workspaceId: here, reviewId: idOf(6) })).toEqual([]);
  expect(allowed({ workspaceId: idOf(2), reviewId: review })).toEqual([]);
  expect(() => refuseUnlessCan(tenant, 'review.answer', { workspaceId: here, reviewId: idOf(6) })).toThrow('for one annual review');
});

test('no member answers for a tenant, whatever the role and side', () => {
  for (const role of roleSchema.options) {
    for (const side of ['council', 'partner'] as const) {
      const member: Actor = { id: idOf(9), workspaceId: here, role, side };
      expect(can(member, 'review.answer', { workspaceId: here, reviewId: review })).toBe(false);
      expect(() => refuseUnlessCan(member, 'review.answer', { workspaceId: here, reviewId: review })).toThrow('the tenant’s own part');
    }
  }
});
