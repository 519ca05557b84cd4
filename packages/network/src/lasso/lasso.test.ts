import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter } from '../filter/apply.ts';
import { clock, idOf, organisation, snapshotOf } from '../testing/snapshots.ts';
import { isInside, lassoed } from './lasso.ts';

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
const line = fc.array(point, { maxLength: 12 });
const square = [
  { x: -20, y: -20 },
  { x: 20, y: -20 },
  { x: 20, y: 20 },
  { x: -20, y: 20 },
];

test('inside a square is what lies between its sides', () => {
  fc.assert(
    fc.property(point, ({ x, y }) => {
      fc.pre(Math.abs(x) !== 20 && Math.abs(y) !== 20);
      expect(isInside(square, { x, y })).toBe(Math.abs(x) < 20 && Math.abs(y) < 20);
    }),
  );
});

test('it does not matter where a line begins, or whether it goes round twice', () => {
  fc.assert(
    fc.property(line, fc.nat(11), point, (drawn, begin, at) => {
      const [first, rest] = [drawn.slice(0, begin), drawn.slice(begin)];
      expect(isInside([...rest, ...first], at)).toBe(isInside(drawn, at));
      expect(isInside([...drawn, ...drawn], at)).toBe(isInside(drawn, at));
    }),
  );
});

test('nor which way it goes, for what is not on the line itself', () => {
  const clear = point.map(({ x, y }) => ({ x: x + 0.5, y: y + Math.SQRT1_2 }));
  fc.assert(
    fc.property(line, clear, (drawn, at) => {
      expect(isInside(drawn.toReversed(), at)).toBe(isInside(drawn, at));
    }),
  );
});

test('nothing is inside a line of fewer than three points, or outside its box', () => {
  fc.assert(
    fc.property(line, point, (drawn, at) => {
      expect(isInside(drawn.slice(0, 2), at)).toBe(false);
      expect(isInside(drawn, { x: at.x + 101, y: at.y })).toBe(false);
    }),
  );
});

test('both loops of an eight count', () => {
  const eight = [
    { x: -20, y: -10 },
    { x: 20, y: 10 },
    { x: 20, y: -10 },
    { x: -20, y: 10 },
  ];
  expect(isInside(eight, { x: -15, y: 0 })).toBe(true);
  expect(isInside(eight, { x: 15, y: 0 })).toBe(true);
  expect(isInside(eight, { x: 0, y: 8 })).toBe(false);
});

test('a lasso takes the nodes inside it, and none without a place', () => {
  const snapshot = snapshotOf({
    organisations: [organisation('In', { x: 5, y: -5 }), organisation('Out', { x: 30, y: 0 }), organisation('Nowhere')],
  });
  const network = buildNetwork(applyFilter(snapshot, { tieless: true }, clock));
  expect(lassoed(network, square)).toEqual([idOf('In')]);
  expect(lassoed(network, [])).toEqual([]);
});
