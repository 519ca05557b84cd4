import { expect, test } from 'vitest';
import { addressesOf } from '../../register/addresses.ts';
import type { ListedAction } from '../useActions.ts';
import { parseActionsSearch } from './actionsSearch.ts';
import { ownersOf, rowsOf, shownRows, sortedRows } from './rows.ts';

const [head, clerk] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
const names: Readonly<Record<string, string>> = { [head]: 'Head of parks, Council', [clerk]: 'Clerk, Council', r: 'Harvest agreement' };

function listed(title: string, dueGroup: ListedAction['dueGroup'], said: Partial<ListedAction['action']> = {}): ListedAction {
  const action = {
    id: title,
    workspaceId: 'w',
    version: 1,
    title,
    why: null,
    origin: null,
    gapType: null,
    gapLevel: null,
    directorateId: null,
    relationshipId: null,
    organisationId: null,
    caseId: null,
    consideration: null,
    ownerPostId: null,
    due: null,
    status: 'open' as const,
    outcome: null,
    createdOn: '2026-11-01',
    closedOn: null,
    originKey: null,
    ...said,
  };
  return { action, dueGroup, caseReference: null };
}

const rows = rowsOf(
  [
    listed('Late', 'overdue', { ownerPostId: head, due: '2026-11-01', origin: 'gap', gapType: 'shaping', gapLevel: 'system' }),
    listed('Soon', 'this_week', { ownerPostId: clerk, due: '2026-11-26', origin: 'relationship', relationshipId: 'r', status: 'doing' }),
    listed('Some day', 'later'),
    listed('Over', 'closed', { status: 'done', outcome: 'Met the forum', closedOn: '2026-11-20' }),
  ],
  (id) => names[id] ?? null,
  addressesOf('millbrook'),
);
const titles = (search: object, mine: string | null = null) =>
  shownRows(rows, parseActionsSearch(search), mine).map(({ listed: { action } }) => action.title);

test('each part of the address narrows by itself, and all of them together', () => {
  expect(titles({})).toHaveLength(4);
  expect(titles({ due: 'overdue,closed' })).toEqual(['Late', 'Over']);
  expect(titles({ status: 'doing' })).toEqual(['Soon']);
  expect(titles({ owner: clerk })).toEqual(['Soon']);
  expect(titles({ owner: 'mine' }, head)).toEqual(['Late']);
  expect(titles({ owner: 'mine' })).toEqual([]);
  expect(titles({ owner: 'nobody' })).toEqual(['Some day', 'Over']);
  expect(titles({ from: 'gap' })).toEqual(['Late']);
  expect(titles({ from: 'nothing', due: 'closed' })).toEqual(['Over']);
});

test('words are looked for in what, why, who, where it came from and what came of it', () => {
  expect(titles({ q: 'harvest' })).toEqual(['Soon']);
  expect(titles({ q: 'head parks' })).toEqual(['Late']);
  expect(titles({ q: 'shaping' })).toEqual(['Late']);
  expect(titles({ q: 'forum' })).toEqual(['Over']);
});

test('a gap is named in words and leads to its cell', () => {
  expect(rows[0]?.about).toEqual({
    kind: 'Gap',
    name: 'Shaping at system level',
    href: '/millbrook/map?view=rings&cell=shaping-system',
  });
  expect(ownersOf(rows).map(({ label }) => label)).toEqual(['Clerk, Council', 'Head of parks, Council']);
});

test('rows are sorted by any heading; those with nothing to sort by come last, whichever way', () => {
  const sorted = (search: object) => sortedRows(rows, parseActionsSearch(search)).map(({ listed: { action } }) => action.title);
  expect(sorted({})).toEqual(['Late', 'Soon', 'Some day', 'Over']);
  expect(sorted({ down: true })).toEqual(['Over', 'Some day', 'Soon', 'Late']);
  expect(sorted({ sort: 'owner' }).slice(0, 2)).toEqual(['Soon', 'Late']);
  expect(sorted({ sort: 'owner', down: true }).slice(0, 2)).toEqual(['Late', 'Soon']);
});

test('an address typed by hand never fails: what is not known is passed over', () => {
  expect(parseActionsSearch({ due: 'made_up,later', status: 'asleep', owner: 7, q: 7, add: 'yes', open: 'nothing' })).toEqual({
    due: 'later',
    q: '7',
  });
  expect(parseActionsSearch('nothing')).toEqual({});
});
