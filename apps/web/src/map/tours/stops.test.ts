import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DraftStop, movedStops } from './stops.ts';

const stops = (count: number): DraftStop[] => Array.from({ length: count }, (_, at) => ({ id: `stop-${at}`, viewId: 'v', line: '' }));
const order = (list: readonly DraftStop[]) => list.map((stop) => stop.id.slice(5)).join('');

test('a stop goes before or after another', () => {
  expect(order(movedStops(stops(4), new Set(['stop-3']), 'stop-0', 'before'))).toBe('3012');
  expect(order(movedStops(stops(4), new Set(['stop-0']), 'stop-2', 'after'))).toBe('1203');
});

test('moving loses no stop and makes none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.nat(7)),
      fc.nat(7),
      fc.constantFrom('before', 'after'),
      (count, some, to, where) => {
        const moved = movedStops(stops(count), new Set(some.map((at) => `stop-${at}`)), `stop-${to % count}`, where);
        expect(moved.map((stop) => stop.id).sort()).toEqual(stops(count).map((stop) => stop.id));
      },
    ),
  );
});
