import { expect, test } from 'vitest';
import { isNarrowed, parseFindingsSearch } from './findingsSearch.ts';

test('an address keeps what is known, in its order, and drops the rest', () => {
  const id = '0198c0de-0000-7000-8000-000000000001';
  expect(parseFindingsSearch({ q: 1920, kind: 'stale,gap,nonsense', of: id, mine: 'yes', accepted: true, other: 1 })).toEqual({
    q: '1920',
    kind: 'gap,stale',
    of: id,
    accepted: true,
  });
  expect(parseFindingsSearch('nonsense')).toEqual({});
});

test('looking at accepted ones too leaves nothing out', () => {
  expect(isNarrowed({ accepted: true })).toBe(false);
  expect(isNarrowed({ mine: true })).toBe(true);
});
