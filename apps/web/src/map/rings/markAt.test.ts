import type { RingMark, RingsView } from '@weft/network';
import { expect, test } from 'vitest';
import { markFinder } from './markAt.ts';

const mark = (relationshipId: string, x: number, y: number, r: number): RingMark => ({
  relationshipId,
  type: 'shaping',
  level: 'place',
  x,
  y,
  r,
  freshness: 'fresh',
  hollow: false,
  quiet: false,
  primary: true,
});
const rings: RingsView = {
  size: 1000,
  centre: { x: 500, y: 500 },
  marks: [mark('near', 100, 100, 6), mark('beside', 113, 100, 6), mark('large', 300, 300, 27)],
  joins: [],
  cells: [],
  sectors: [],
  rings: [],
  unplaced: [],
};
const at = markFinder(rings);

test('a place on a mark finds it, and of two the nearer', () => {
  expect(at(101, 101)?.relationshipId).toBe('near');
  expect(at(107, 100)?.relationshipId).toBe('beside');
  expect(at(330, 300)?.relationshipId).toBe('large');
});

test('a place between marks finds none', () => {
  expect(at(100, 112)).toBeNull();
  expect(at(600, 600)).toBeNull();
});
