import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOrganisation, idOf } from '../testing/records.ts';
import { type Change, type ChangeItem, inverse } from './change.ts';
import { isRecordKind, recordKinds } from './records.ts';

function change(items: readonly ChangeItem[], number = 7): Change {
  return {
    workspaceId: idOf(1),
    memberId: idOf(9),
    summary: 'Renamed some',
    reason: null,
    undoes: null,
    number,
    at: '2026-06-01T10:00:00Z',
    items,
  };
}

function item(id: string, before: string | null, after: string | null): ChangeItem {
  const named = (name: string | null) => (name === null ? null : anOrganisation({ id, name, version: 3 }));
  return { kind: 'organisation', id, before: named(before), after: named(after) };
}

type Table = ReadonlyMap<string, string>;

/** What a table of names looks like after a change. */
function applied(table: Table, items: readonly ChangeItem[]): Table {
  const next = new Map(table);
  for (const { kind, id, after } of items) {
    if (kind !== 'organisation') continue;
    if (after === null) next.delete(id);
    else next.set(id, after.name);
  }
  return next;
}

describe('the inverse of a change', () => {
  test('puts back what was there, last first, and says what it takes back', () => {
    const made = item(idOf(1), null, 'Made');
    const renamed = item(idOf(2), 'Old', 'New');
    const removed = item(idOf(3), 'Gone', null);
    const back = inverse(change([made, renamed, removed]));
    expect(back).toMatchObject({ workspaceId: idOf(1), undoes: 7 });
    expect(back.items).toMatchObject([
      { id: idOf(3), before: null, after: { name: 'Gone' } },
      { id: idOf(2), before: { name: 'New', version: 7 }, after: { name: 'Old' } },
      { id: idOf(1), before: { name: 'Made', version: 7 }, after: null },
    ]);
  });

  test('takes any change back, and taken back itself does it again', () => {
    const names = fc.option(fc.constantFrom('North', 'South', 'East'));
    const starts = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('North', 'South'));
    const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), names), { maxLength: 10 });
    fc.assert(
      fc.property(starts, edits, (start, wanted) => {
        const table: Table = new Map(Object.entries(start).map(([index, name]) => [idOf(Number(index)), name]));
        const { items, after } = wanted.reduce<{ items: ChangeItem[]; after: Table }>(
          (sofar, [index, name]) => {
            const next = item(idOf(index), sofar.after.get(idOf(index)) ?? null, name);
            return { items: [...sofar.items, next], after: applied(sofar.after, [next]) };
          },
          { items: [], after: table },
        );
        const back = inverse(change(items));
        expect(applied(after, back.items)).toEqual(table);
        expect(applied(table, inverse({ ...change(back.items), number: 8 }).items)).toEqual(after);
      }),
    );
  });
});

test.each([
  ['area', 'workspace'],
  ['organisation', 'source'],
  ['post', 'organisation'],
  ['appointment', 'person'],
  ['case', 'tenancy'],
  ['dependency', 'snag'],
  ['caseEvent', 'case'],
  ['action', 'case'],
  ['acceptance', 'relationship'],
  ['assessment', 'relationship'],
  ['complianceRecord', 'document'],
  ['review', 'tenancy'],
  ['reviewAnswer', 'review'],
  ['snag', 'review'],
  ['savedView', 'member'],
  ['tour', 'savedView'],
] as const)('%s comes after %s, which it can point to', (kind, target) => {
  expect(recordKinds.indexOf(kind)).toBeGreaterThan(recordKinds.indexOf(target));
});

test('only the kinds there are go by that name', () => {
  expect([isRecordKind('caseEvent'), isRecordKind('toString'), isRecordKind('castle')]).toEqual([true, false, false]);
});
