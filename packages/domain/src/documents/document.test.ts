import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { documentSchema, mostBytes, sizeWords } from './document.ts';

const photograph = {
  id: idOf(1),
  workspaceId: idOf(2),
  version: 1,
  title: 'Roof from the east',
  fileName: 'roof.jpg',
  mediaType: 'image/jpeg',
  bytes: 4_200_000,
  hash: 'a'.repeat(64),
  previewHash: null,
  audience: 'shared',
  datedOn: null,
  addedAt: '2026-11-24T09:30:00Z',
  memberId: null,
  postId: null,
  caseId: idOf(3),
  snagId: null,
  tenancyId: null,
  assetId: null,
  provenance: [],
  originKey: null,
};
const fits = (fields: object) => documentSchema.safeParse({ ...photograph, ...fields }).success;

test('a document belongs to exactly one thing', () => {
  expect(fits({})).toBe(true);
  expect(fits({ caseId: null, snagId: idOf(4) })).toBe(true);
  expect(fits({ caseId: null, organisationId: idOf(4) })).toBe(true);
  expect(fits({ caseId: null, relationshipId: idOf(4) })).toBe(true);
  expect(fits({ snagId: idOf(4) })).toBe(false);
  expect(fits({ organisationId: idOf(4) })).toBe(false);
  expect(fits({ caseId: null })).toBe(false);
});

test.each([
  { bytes: 0 },
  { bytes: mostBytes + 1 },
  { mediaType: 'text/html' },
  { mediaType: 'image/svg+xml' },
  { hash: '../../etc/passwd' },
])('a document with %j is refused', (fields) => {
  expect(fits(fields)).toBe(false);
});

test.each([
  [1, '1 byte'],
  [3, '3 bytes'],
  [812_345, '812 kB'],
  [4_200_000, '4.2 MB'],
  [25_000_000, '25 MB'],
])('%d is said as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
