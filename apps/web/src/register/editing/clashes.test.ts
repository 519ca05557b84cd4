import { describe, expect, test } from 'vitest';
import { type Apart, clashesOf, keptOf, sameValue } from './clashes.ts';

interface Named {
  name: string;
  notes: string | null;
  parties: readonly { id: string; part?: string }[];
}

const base: Named = { name: 'Forum', notes: null, parties: [{ id: 'a' }] };

describe('two versions of a record clash', () => {
  test('only where both changed a field, and differently', () => {
    const theirs: Named = { name: 'The forum', notes: 'Theirs', parties: [{ id: 'a' }] };
    expect(clashesOf(base, theirs, { name: 'Our forum', parties: [{ id: 'a' }, { id: 'b' }] })).toEqual([
      { id: 'name', field: 'name', entry: null, mine: 'Our forum', theirs: 'The forum' },
    ]);
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
  const sides = { base, theirs: { ...base, name: 'The forum' }, mine };
  expect(keptOf<Named>(sides, { name: 'theirs' })).toEqual({ notes: 'Mine' });
  expect(keptOf<Named>(sides, { name: 'mine' })).toEqual(mine);
  expect(mine.name).toBe('Our forum');
});

describe('a field that is taken apart', () => {
  interface Scored {
    scores: Record<string, number>;
  }
  const scores: Apart = { parts: ['a', 'b', 'c', 'd'], labelOf: (part) => `Question ${part}`, wordsOf: String };
  const was: Scored = { scores: { a: 1, b: 1, c: 1 } };
  const theirs: Scored = { scores: { a: 2, b: 1, c: 4, d: 5 } };
  const mine: Scored = { scores: { a: 3, b: 3 } };

  test('asks only of the entries that both changed, in their order and by their own names', () => {
    const clashes = clashesOf(was, theirs, mine, { scores });
    expect(clashes.map(({ id, entry, ...sides }) => [id, entry?.label, sides.mine, sides.theirs])).toEqual([
      ['scores.a', 'Question a', 3, 2],
      ['scores.c', 'Question c', undefined, 4],
    ]);
    expect(clashesOf(was, { scores: { ...was.scores, d: 5 } }, mine, { scores })).toEqual([]);
  });

  test('keeps what each side changed alone, and of the rest what was chosen', () => {
    const kept = (choices: Record<string, 'mine' | 'theirs'>) => keptOf({ base: was, theirs, mine }, choices, { scores });
    expect(kept({ 'scores.a': 'mine', 'scores.c': 'theirs' })).toEqual({ scores: { a: 3, b: 3, c: 4, d: 5 } });
    expect(kept({ 'scores.a': 'theirs', 'scores.c': 'mine' })).toEqual({ scores: { a: 2, b: 3, d: 5 } });
  });

  test('is not saved at all once nothing of mine is left in it', () => {
    const sides = { base: was, theirs, mine: { scores: { ...was.scores, a: 3 } } };
    expect(keptOf(sides, { 'scores.a': 'theirs' }, { scores })).toEqual({});
  });
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
