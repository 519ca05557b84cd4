import { expect, test } from 'vitest';
import type { Around } from '../around/useAround.ts';
import { unblockedWords } from './wayWords.ts';

const one = {
  flow: 'legacy_snagging',
  stage: 'resolving',
  waitingOn: 'vast' as const,
  closedOn: null,
  targetCloseDate: null,
  building: 'Hall',
  organisation: null,
  ties: [],
};
const snag = { caseId: 'hall', title: 'No lease', status: 'blocked' as const, severity: 'high' as const, due: null };
const wait = { description: '', waitingOn: 'vast' as const, requestedOn: null, neededBy: null, status: 'waiting' as const };
const around: Around = {
  cases: [
    { ...one, id: 'hall', reference: 'CAT-2026-001' },
    { ...one, id: 'field', reference: 'CAT-2026-004' },
  ],
  snags: [
    { ...snag, id: 'lease' },
    { ...snag, id: 'rent', caseId: 'field', title: 'Rent missed' },
  ],
  dependencies: [
    { ...wait, id: 'deeds', caseId: 'hall', snagId: 'lease', dependsOnCaseId: null },
    { ...wait, id: 'plan', caseId: 'field', snagId: 'rent', dependsOnCaseId: 'hall' },
  ],
};

test('what would go on is said step after step, in the words of whoever is on the page', () => {
  expect(unblockedWords({ kind: 'dependency', id: 'deeds', caseId: 'hall', snagId: 'lease' }, around)).toBe(
    'this snag can go on; then this case can close; then “Rent missed” of CAT-2026-004 can go on; then CAT-2026-004 can close',
  );
  expect(unblockedWords({ kind: 'case', id: 'hall', caseId: 'hall', snagId: null }, around)).toBe(
    '“Rent missed” of CAT-2026-004 can go on; then CAT-2026-004 can close',
  );
});

test('nothing is said of what would let nothing go on', () => {
  expect(unblockedWords({ kind: 'case', id: 'field', caseId: 'field', snagId: null }, around)).toBeNull();
});
