import { describe, expect, test } from 'vitest';
import { ForbiddenError } from '../errors/errors.ts';
import { type Role, roleSchema } from '../members/member.ts';
import { idOf } from '../testing/records.ts';
import { type Action, type Actor, accessTable, can, refuseUnlessCan } from './can.ts';

const here = idOf(1);
const elsewhere = idOf(2);

function actor(role: Role, side: 'council' | 'partner' = 'council'): Actor {
  return { id: idOf(9), workspaceId: here, role, side };
}

/** Who may do what, written out a second time: yes or no for viewer, officer, caseworker, facilitator and admin. */
const expected: Record<Action, string> = {
  'workspace.read': 'yes yes yes yes yes',
  'names.read': 'no yes yes no yes',
  'contacts.read': 'no yes yes no yes',
  'organisation.write': 'no yes yes no yes',
  'person.write': 'no yes yes no yes',
  'relationship.write': 'no yes no no yes',
  'relationship.confirm': 'no yes yes no yes',
  'position.write': 'no yes no yes yes',
  'placement.write': 'no yes yes yes yes',
  'assessment.write': 'no yes yes yes yes',
  'view.write': 'no yes yes yes yes',
  'tenancy.write': 'no yes yes no yes',
  'review.write': 'no yes yes no yes',
  'review.respond': 'no yes yes no yes',
  'review.answer': 'no no no no no',
  'case.write': 'no no yes no yes',
  'board.write': 'no no yes no yes',
  'case.log': 'no yes yes no yes',
  'document.write': 'no yes yes no yes',
  'compliance.write': 'no yes yes no yes',
  'action.write': 'no yes yes yes yes',
  'finding.accept': 'no yes yes no yes',
  'calendar.write': 'yes yes yes yes yes',
  'flow.write': 'no no no no yes',
  'termList.write': 'no no no no yes',
  'reviewForm.write': 'no no no no yes',
  'complianceCheck.write': 'no no no no yes',
  'member.write': 'no no no no yes',
  'workspace.write': 'no no no no yes',
  'file.hold': 'no yes yes no yes',
  'workspace.import': 'no yes no no yes',
  'workspace.export': 'no yes yes no yes',
};

const roles: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const actions = Object.keys(accessTable).filter((name): name is Action => Object.hasOwn(accessTable, name));
const matrix = actions.flatMap((action) =>
  roles.map((role, index) => [role, action, expected[action].split(' ')[index] === 'yes'] as const),
);

test('the matrix has every role and every action', () => {
  expect([...roles].sort()).toEqual([...roleSchema.options].sort());
  expect(actions.sort()).toEqual(Object.keys(expected).sort());
});

describe.each(['council', 'partner'] as const)('a member on the side %s', (side) => {
  test.each(matrix)('as %s, %s: %s', (role, action, allowed) => {
    expect(can(actor(role, side), action, { workspaceId: here })).toBe(allowed);
  });
});

test('nobody reaches into another workspace, not even an admin', () => {
  const reached = matrix.filter(([role, action]) => can(actor(role), action, { workspaceId: elsewhere }));
  expect(reached).toEqual([]);
});

test('a note for one side is refused to the other, whatever the role', () => {
  const reached = matrix.filter(([role, action]) => can(actor(role, 'council'), action, { workspaceId: here, audience: 'partner' }));
  expect(reached).toEqual([]);
  expect(can(actor('admin', 'partner'), 'workspace.read', { workspaceId: here, audience: 'council' })).toBe(false);
});

test('a note for one’s own side, or for both, goes by the role', () => {
  for (const audience of ['council', 'shared'] as const) {
    const differing = matrix.filter(([role, action, allowed]) => can(actor(role), action, { workspaceId: here, audience }) !== allowed);
    expect(differing).toEqual([]);
  }
});

test('only a side itself gives its account, whatever the role', () => {
  const account = 'partner';
  expect(matrix.filter(([role, action]) => can(actor(role, 'council'), action, { workspaceId: here, account }))).toEqual([]);
  const differing = matrix.filter(
    ([role, action, allowed]) => can(actor(role, 'partner'), action, { workspaceId: here, account }) !== allowed,
  );
  expect(differing).toEqual([]);
  expect(() =>
    refuseUnlessCan(actor('admin', 'council'), 'placement.write', {
      workspaceId: here,
      account,
    }),
  ).toThrow('theirs to change');
});

test('whoever asked for names to be hidden gets none, and can do the rest as before', () => {
  for (const [role, action, allowed] of matrix) {
    const needsNames = ['names.read', 'contacts.read', 'workspace.export'].includes(action);
    expect(can({ ...actor(role), namesHidden: true }, action, { workspaceId: here }), action).toBe(allowed && !needsNames);
  }
  const asked = () => refuseUnlessCan({ ...actor('admin'), namesHidden: true }, 'workspace.export', { workspaceId: here });
  expect(asked).toThrow('Names are hidden here. Switch them on first.');
});

test('a refusal says in words what the role lacks and which roles have it', () => {
  const refused = () => refuseUnlessCan(actor('viewer'), 'relationship.write', { workspaceId: here });
  expect(refused).toThrow(ForbiddenError);
  expect(refused).toThrow('You cannot do this here: “Add, edit and remove relationships” is for officer or admin.');
  expect(() => refuseUnlessCan(actor('officer'), 'relationship.write', { workspaceId: here })).not.toThrow();
});
