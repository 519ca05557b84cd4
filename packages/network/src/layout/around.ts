import { fraction } from './hash.ts';
import { type Point, room, wholePoint } from './point.ts';

/** Places to try around a middle, nearest first: rings a little more than half a room apart, each begun in a direction by the id. */
export function* around(middle: Point, id: string): Generator<Point> {
  for (const { spot } of spotsAround(middle, id)) yield spot;
}

/** The same, each with its ring, the middle being ring 0. @param from the ring to begin with. */
export function* spotsAround(middle: Point, id: string, from = 0): Generator<{ spot: Point; ring: number }> {
  if (from === 0) yield { spot: wholePoint(middle), ring: 0 };
  const start = 2 * Math.PI * fraction(id);
  for (let ring = Math.max(1, from); ; ring += 1) {
    const spots = 6 * ring + 6;
    const out = 0.55 * ring + 0.5;
    for (let spot = 0; spot < spots; spot += 1) {
      const turn = start + (2 * Math.PI * spot) / spots;
      const [x, y] = [middle.x + Math.cos(turn) * out * room.across, middle.y + Math.sin(turn) * out * room.down];
      yield { spot: wholePoint({ x, y }), ring };
    }
  }
}
