import { can } from '@weft/domain';
import { describe, expect, test } from 'vitest';
import { type ChangeLine, mayTakeBack, stillTakeable } from './takeBack.ts';

const touched = (kind: ChangeLine['touched'][number]['kind'], id: string) => ({ kind, id, made: false, removed: false });

function line(number: number, ...items: ChangeLine['touched']): ChangeLine {
  return {
    number,
    at: '2026-11-24T10:00:00.000Z',
    by: { id: 'olive', name: 'Olive' },
    byTenant: false,
    summary: '',
    reason: null,
    undoes: null,
    touched: items,
  };
}

describe('a change can still be taken back', () => {
  test('while nothing that it touched has been changed again', () => {
    const lines = [line(4, touched('relationship', 'b')), line(3, touched('relationship', 'a')), line(2, touched('relationship', 'b'))];
    expect([...stillTakeable(lines)]).toEqual([4, 3]);
  });

  test('not when a part of it has been changed again', () => {
    const lines = [line(3, touched('position', 'a')), line(2, touched('relationship', 'b'), touched('position', 'a'))];
    expect([...stillTakeable(lines)]).toEqual([3]);
  });

  test('not when it touched nothing that this member may see', () => {
    expect([...stillTakeable([line(1)])]).toEqual([]);
  });
});

describe('a member is offered to take it back', () => {
  const as = (role: 'viewer' | 'officer' | 'caseworker' | 'facilitator') => {
    const actor = { id: 'me', workspaceId: 'w', role, side: 'council' } as const;
    return (action: Parameters<typeof can>[1]) => can(actor, action, { workspaceId: 'w' });
  };

  test.each([
    ['officer', 'relationship', true],
    ['caseworker', 'relationship', false],
    ['caseworker', 'snag', true],
    ['viewer', 'organisation', false],
    ['facilitator', 'position', true],
  ] as const)('as %s of a change to a %s: %s', (role, kind, offered) => {
    expect(mayTakeBack(line(1, touched(kind, 'a')), 'me', as(role))).toBe(offered);
  });

  test('never of what a tenant said by a link', () => {
    expect(mayTakeBack({ ...line(1, touched('review', 'a')), byTenant: true }, 'me', () => true)).toBe(false);
  });

  test('whatever it touched when it is their own', () => {
    expect(mayTakeBack(line(1, touched('relationship', 'a')), 'olive', as('caseworker'))).toBe(true);
  });
});
