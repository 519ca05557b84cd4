import { describe, expect, test } from 'vitest';
import { clashesOf, keptOf, sameValue } from './clashes.ts';

interface Named {
  name: string;
  notes: string | null;
  parties: readonly { id: string; part?: string }[];
}

const base: Named = { name: 'Forum', notes: null, parties: [{ id: 'a' }] };

describe('two versions of a record clash', () => {
  test('only where both changed a field, and differently', () => {
    const theirs: Named = { name: 'The forum', notes: 'Theirs', parties: [{ id: 'a' }] };
    expect(clashesOf(base, theirs, { name: 'Our forum', parties: [{ id: 'a' }, { id: 'b' }] })).toEqual(['name']);
  });

  test('not where both say the same, whatever the order of the fields within', () => {
    const theirs: Named = { ...base, parties: [{ id: 'a', part: 'chair' }] };
    expect(clashesOf(base, theirs, { parties: [{ part: 'chair', id: 'a' }] })).toEqual([]);
  });

  test('not where I changed nothing that they did', () => {
    expect(clashesOf(base, { ...base, name: 'The forum' }, { notes: 'Mine' })).toEqual([]);
  });
});

test('what I give up is not saved, and the rest of mine is', () => {
  const mine = { name: 'Our forum', notes: 'Mine' };
  expect(keptOf<Named>(mine, { name: 'theirs' })).toEqual({ notes: 'Mine' });
  expect(keptOf<Named>(mine, { name: 'mine' })).toEqual(mine);
  expect(mine.name).toBe('Our forum');
});

test.each([
  [[1, 2], [2, 1], false],
  [{ a: null }, {}, false],
  [[], {}, false],
  [{ a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }, true],
  [null, undefined, false],
])('%j and %j are the same value: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});
