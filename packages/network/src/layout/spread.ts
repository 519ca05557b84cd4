import { Crowd, roomsBetween } from './crowd.ts';
import { fraction } from './hash.ts';
import { type Point, room } from './point.ts';

export interface Body extends Point {
  id: string;
}

// A little more than a room, so that rounding to whole units leaves a room.
const wanted = 1.02;
const passes = 60;

function pushApart(a: Body, b: Body): void {
  const rooms = roomsBetween(a, b);
  const turn = 2 * Math.PI * fraction(a.id + b.id);
  // Two in one spot are sent apart in a direction of their own.
  const way =
    rooms > 1e-6 ? { x: (b.x - a.x) / rooms, y: (b.y - a.y) / rooms } : { x: Math.cos(turn) * room.across, y: Math.sin(turn) * room.down };
  const push = (wanted - rooms) / 2;
  a.x -= way.x * push;
  a.y -= way.y * push;
  b.x += way.x * push;
  b.y += way.y * push;
}

function onePass(bodies: readonly Body[]): boolean {
  const crowd = new Crowd(bodies);
  let crowded = false;
  for (const body of bodies) {
    for (const other of crowd.near(body)) {
      if (body.id > other.id || roomsBetween(body, other) >= 1) continue;
      pushApart(body, other);
      crowded = true;
    }
  }
  return crowded;
}

/**
 * Moves bodies apart, as little as may be, until none stands within a room of another. Where pushing alone does not settle it, everything
 * is drawn a little larger and pushed again, so it always ends.
 */
export function spread(bodies: readonly Body[]): void {
  for (;;) {
    for (let pass = 0; pass < passes; pass += 1) if (!onePass(bodies)) return;
    for (const body of bodies) {
      body.x *= 1.08;
      body.y *= 1.08;
    }
  }
}
