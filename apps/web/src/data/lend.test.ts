import { type Member, nameWithheld, type Snapshot } from '@weft/domain';
import { beforeEach, expect, test } from 'vitest';
import { lend } from './lend.ts';
import { newQueryClient } from './questions.ts';
import { createClient, type Naming, questionsOf } from './trpc.ts';

const id = '01900000-0000-7000-8000-000000000001';
const nothing = { organisations: [], posts: [], relationships: [], areas: [], placements: [] };
const held = { id, version: 1, postId: id, personId: id, name: 'Priya Nandakumar', from: null, to: null };
const snapshot: Snapshot = { workspaceId: id, change: 4, ...nothing, appointments: [held] };
const member: Member = {
  id,
  workspaceId: id,
  version: 1,
  name: 'Ada Admin',
  role: 'admin',
  side: 'council',
  postId: null,
  originKey: null,
};

let queryClient = newQueryClient();
beforeEach(() => {
  queryClient = newQueryClient();
});

function keyOf(naming: Naming) {
  const trpc = questionsOf(createClient(null), queryClient, naming);
  return {
    snapshot: trpc.network.snapshot.queryKey(),
    members: trpc.members.list.queryKey({ workspace: 'here' }),
    changes: trpc.changes.list.queryKey({}),
  };
}

test('what has names is lent without them, and nothing that the server alone can tell the names in', () => {
  const [named, unnamed] = [keyOf('named'), keyOf('unnamed')];
  queryClient.setQueryData(named.snapshot, snapshot);
  queryClient.setQueryData(named.members, [member]);
  queryClient.setQueryData(named.changes, []);
  lend(queryClient, 'unnamed');
  expect(queryClient.getQueryData<Snapshot>(unnamed.snapshot)).toEqual({ ...snapshot, appointments: [{ ...held, name: null }] });
  expect(queryClient.getQueryData<Member[]>(unnamed.members)).toEqual([{ ...member, name: nameWithheld }]);
  expect(queryClient.getQueryData(unnamed.changes)).toBeUndefined();
  expect(queryClient.getQueryState(unnamed.snapshot)?.isInvalidated).toBe(true);
  const text = JSON.stringify(
    queryClient
      .getQueryCache()
      .findAll({ queryKey: [['unnamed']] })
      .map(({ state }) => state.data),
  );
  expect(text).not.toMatch(/Priya|Ada/);
});

test('an answer with names is never put back by one without, and the newer picture wins on a wall', () => {
  const [named, unnamed] = [keyOf('named'), keyOf('unnamed')];
  queryClient.setQueryData(unnamed.snapshot, { ...snapshot, change: 2, appointments: [] }, { updatedAt: 1 });
  queryClient.setQueryData(named.snapshot, snapshot, { updatedAt: 2 });
  lend(queryClient, 'named');
  expect(queryClient.getQueryData(named.snapshot)).toBe(snapshot);
  lend(queryClient, 'unnamed');
  expect(queryClient.getQueryData<Snapshot>(unnamed.snapshot)?.change).toBe(4);
});

test('a page that was only ever on a wall goes on without names', () => {
  const [named, unnamed] = [keyOf('named'), keyOf('unnamed')];
  queryClient.setQueryData(unnamed.members, [{ ...member, name: nameWithheld }]);
  lend(queryClient, 'named');
  expect(queryClient.getQueryData(named.members)).toEqual([{ ...member, name: nameWithheld }]);
});
