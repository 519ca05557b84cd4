import { expect, test } from 'vitest';
import { reordered } from './reordered.ts';

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const after = (...ids: string[]) =>
  reordered(list, ids)
    .map(({ id }) => id)
    .join('');

test('what is named takes its new order; what is not named stays where it is', () => {
  expect(after('d', 'c', 'b', 'a')).toBe('dcba');
  expect(after('c', 'a')).toBe('cbad');
  expect(after()).toBe('abcd');
});

test('what has gone meanwhile is passed over, and nothing is lost', () => {
  expect(after('d', 'gone', 'a')).toBe('dbca');
});
