import { expect, test } from 'vitest';
import { isFiltered, parseBoardSearch } from './boardSearch.ts';

test('an address keeps what it says and drops what means nothing', () => {
  expect(parseBoardSearch({ flow: 'new_transfer', waitingOn: 'council', over: 90, q: ' hall ' })).toEqual({
    flow: 'new_transfer',
    waitingOn: 'council',
    over: 90,
    q: 'hall',
  });
  expect(parseBoardSearch({ flow: '<script>', waitingOn: 'the mayor', over: 7, q: ['x'], other: 1 })).toEqual({});
});

test.each([null, 'cases', 3, undefined, []])('anything else, such as %j, is no address at all', (search) => {
  expect(parseBoardSearch(search)).toEqual({});
});

test('the flow alone leaves nothing out', () => {
  expect(isFiltered({ flow: 'new_transfer', q: '' })).toBe(false);
  expect(isFiltered({ waitingOn: 'nobody' })).toBe(true);
  expect(isFiltered({ over: 30 })).toBe(true);
});
