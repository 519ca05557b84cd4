import { axisEnds, onAxis } from '@weft/domain';
import type { Point } from '../layout/point.ts';

/** How many places there are along an axis. */
const places = (axisEnds.high - axisEnds.low) / axisEnds.step;

/** The part of the picture that the axes span, in its own units; `step` is from one place to the next. */
export interface Plane {
  left: number;
  top: number;
  side: number;
  step: number;
}

/** The plane on a square picture: half a step of room all round, so that what stands at an end does not stick out. */
export function planeOf(size: number): Plane {
  const step = size / (places + 1);
  return { left: step / 2, top: step / 2, side: step * places, step };
}

/** Where on the picture two scores are: `x` across, `y` upwards. */
export function pointOf({ left, top, side, step }: Plane, scores: { x: number; y: number }): Point {
  const along = (score: number) => ((score - axisEnds.low) / axisEnds.step) * step;
  return { x: left + along(scores.x), y: top + side - along(scores.y) };
}

/** The scores that are nearest to a place on the picture. */
export function scoresAt({ left, top, side, step }: Plane, { x, y }: Point): { x: number; y: number } {
  const score = (distance: number) => onAxis(axisEnds.low + (distance / step) * axisEnds.step);
  return { x: score(x - left), y: score(top + side - y) };
}
