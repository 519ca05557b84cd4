import { expect, test } from 'vitest';
import { isFiltered, parseBoardSearch, unfiltered } from './boardSearch.ts';

const post = '019a0000-0000-7000-8000-000000000001';

test('an address keeps what it says and drops what means nothing', () => {
  const whole = {
    flow: 'new_transfer',
    columns: 'person',
    lanes: 'area',
    closed: true,
    waitingOn: 'council',
    over: 90,
    person: post,
    area: 'E05000001',
    type: 'consent',
    severity: 'high',
    urgency: 'overdue',
    blocked: true,
  };
  expect(parseBoardSearch({ ...whole, q: ' hall ' })).toEqual({ ...whole, q: 'hall' });
  const broken = { flow: '<script>', columns: 'colour', waitingOn: 'the mayor', over: 7, person: 'me', blocked: 'no', q: ['x'], other: 1 };
  expect(parseBoardSearch(broken)).toEqual({});
});

test.each([null, 'cases', 3, undefined, []])('anything else, such as %j, is no address at all', (search) => {
  expect(parseBoardSearch(search)).toEqual({});
});

test('the flow and how it is arranged leave nothing out; each filter does, until all are cleared', () => {
  expect(isFiltered({ flow: 'new_transfer', columns: 'move', lanes: 'person', closed: true, q: '' })).toBe(false);
  expect(isFiltered({ waitingOn: 'nobody' })).toBe(true);
  expect(isFiltered({ over: 30 })).toBe(true);
  expect(isFiltered({ blocked: true, ...unfiltered })).toBe(false);
});
