import type { AxisMark } from '@weft/network';
import { expect, test } from 'vitest';
import { markTowards } from './walk.ts';

function mark(x: number, y: number): AxisMark {
  return { relationshipId: `${x} ${y}`, side: 'council', type: 'ongoing', r: 5, scores: { x: 3, y: 3 }, quiet: false, x, y };
}

const [middle, near, far, above] = [mark(100, 100), mark(140, 105), mark(150, 190), mark(95, 20)];
const marks = [middle, near, far, above];

test('an arrow goes to the nearest mark that way, what lies straight ahead before what lies aside', () => {
  expect(markTowards(marks, middle, 'right')).toBe(near);
  expect(markTowards(marks, middle, 'up')).toBe(above);
  expect(markTowards(marks, middle, 'down')).toBe(near);
  expect(markTowards(marks, near, 'down')).toBe(far);
});

test('it stays where there is nothing further that way', () => {
  expect(markTowards(marks, far, 'right')).toBeNull();
  expect(markTowards([middle], middle, 'left')).toBeNull();
});
