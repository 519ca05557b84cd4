import { describe, expect, test } from 'vitest';
import { readCamera, writeCamera } from './camera.ts';
import { asksNothing, filterOf, parseMapSearch, tidyMapSearch, writtenSearch } from './mapSearch.ts';

const id = '019a0000-0000-7000-8000-000000000001';

describe('the address of the map', () => {
  test('keeps what it knows and drops what it does not', () => {
    const search = parseMapSearch({ view: 'rings', types: 'shaping', selected: id, at: '1,2,0.5', sort: '-confirmed', colour: 'red' });
    expect(search).toEqual({ view: 'rings', types: ['shaping'], selected: [id], at: '1,2,0.5', sort: '-confirmed' });
  });

  test.each([{ view: 'globe' }, { selected: 'nobody' }, { at: 'here' }, { at: '1,2,0' }, { sort: 'colour' }, null, 'text', 7])(
    'says nothing for %j',
    (search) => {
      expect(parseMapSearch(search)).toEqual({});
    },
  );

  test('leaves out the order that stands by itself, and keeps the view that was asked for', () => {
    expect(tidyMapSearch({ sort: 'name', selected: [], levels: [] })).toEqual({});
    expect(tidyMapSearch({ view: 'network' })).toEqual({ view: 'network' });
    expect(asksNothing({})).toBe(true);
    expect(asksNothing({ projector: 'on' })).toBe(true);
    expect(asksNothing({ view: 'network' })).toBe(false);
  });

  test('gives the filter without view, selection, camera and order', () => {
    expect(filterOf({ view: 'table', selected: [id], at: '1,2,3', sort: '-name', types: ['delivery'] })).toEqual({ types: ['delivery'] });
  });
});

test('a list of one is written as that one, and read back the same', () => {
  const search = parseMapSearch({ selected: [id], types: ['shaping', 'delivery'], levels: ['place'] });
  expect(writtenSearch(search)).toEqual({ selected: id, types: ['shaping', 'delivery'], levels: 'place' });
  expect(parseMapSearch(writtenSearch(search))).toEqual(search);
});

test('a camera is written and read back', () => {
  expect(writeCamera({ x: -12.4, y: 300.6, zoom: 0.51239 })).toBe('-12,301,0.512');
  expect(readCamera('-12,301,0.512')).toEqual({ x: -12, y: 301, zoom: 0.512 });
  expect(readCamera(undefined)).toBeNull();
});
