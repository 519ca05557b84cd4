import type { Snapshot, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { expect, test } from 'vitest';
import { findOnMap } from './findOnMap.ts';

const organisation = (id: string, name: string, ...otherNames: string[]): SnapshotOrganisation => ({
  id,
  name,
  otherNames,
  identifiers: [],
  formerParents: [],
  tags: [],
  version: 1,
  x: null,
  y: null,
  kind: 'charity',
  side: 'partner',
  parentId: null,
  areaId: null,
});
const relationship = (id: string, name: string, ...parties: string[]): SnapshotRelationship => ({
  id,
  name,
  parties: parties.map((organisationId) => ({ organisationId, part: null })),
  types: ['shaping'],
  version: 1,
  x: null,
  y: null,
  level: null,
  areaIds: [],
  holders: [],
  brokerIds: [],
  status: 'active',
  formality: null,
  from: null,
  to: null,
  confirmedOn: null,
  disputed: false,
  tags: [],
});
const snapshot: Snapshot = {
  workspaceId: 'w',
  change: 1,
  organisations: [organisation('a', 'Fenton Park Trust'), organisation('b', 'Aspire', 'Fenton Youth'), organisation('c', 'Fenton Parks')],
  posts: [],
  appointments: [],
  relationships: [relationship('r', 'Fenton forum', 'a', 'b'), relationship('s', 'Grants', 'c', 'b')],
  areas: [],
  placements: [],
};
const found = (words: string) => findOnMap(snapshot, { charity: 'Charity' }, words).map(({ id }) => id);

test('finds organisations and relationships by part of a name, and says nothing of the others', () => {
  expect(found('fenton').sort()).toEqual(['a', 'b', 'c', 'r']);
  expect(found('gra')).toEqual(['s']);
  expect(found('zebra')).toEqual([]);
});

test('finds an organisation by another name, and says which', () => {
  expect(findOnMap(snapshot, { charity: 'Charity' }, 'fenton youth')[0]).toEqual({
    id: 'b',
    label: 'Aspire',
    description: 'also called Fenton Youth · Charity',
  });
});

test('finds an organisation by its number in a register, and says which', () => {
  const numbered = { ...organisation('d', 'Hope House'), identifiers: [{ scheme: 'GB-CHC', value: 'GB-CHC-1099999' }] };
  const there = { ...snapshot, organisations: [...snapshot.organisations, numbered] };
  expect(findOnMap(there, { charity: 'Charity' }, '1099999')).toEqual([
    { id: 'd', label: 'Hope House', description: 'GB-CHC-1099999 · Charity' },
  ]);
});

test('finds what was meant when a letter is wrong', () => {
  expect(found('fentn park')).toEqual(['a', 'c']);
});
