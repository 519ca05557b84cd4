import { fraction } from './hash.ts';
import { type Point, room, wholePoint } from './point.ts';

/** Places to try around a middle, nearest first: rings a little more than half a room apart, each begun in a direction by the id. */
export function* around(middle: Point, id: string): Generator<Point> {
  yield wholePoint(middle);
  const start = 2 * Math.PI * fraction(id);
  for (let ring = 1; ; ring += 1) {
    const spots = 6 * ring + 6;
    const out = 0.55 * ring + 0.5;
    for (let spot = 0; spot < spots; spot += 1) {
      const turn = start + (2 * Math.PI * spot) / spots;
      yield wholePoint({ x: middle.x + Math.cos(turn) * out * room.across, y: middle.y + Math.sin(turn) * out * room.down });
    }
  }
}
