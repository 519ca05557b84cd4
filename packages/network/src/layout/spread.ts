import { roomsBetween } from './crowd.ts';
import { fraction } from './hash.ts';
import { type Point, room } from './point.ts';

export interface Body extends Point {
  id: string;
}

/** Nearer than this, in rooms, rounding to whole units might not leave a room. */
const near = 1.014;
/** How far apart two are pushed that stand too near: a little further, so that it comes to an end. */
const wanted = 1.05;
const passes = 12;
const growth = 1.03;
/** How far from the middle bodies are in the mean when all have a room and none to spare, in rooms, by the square root of how many there are. */
const least = 0.4;

/** The way from one to the other, a room long. Two in one spot are sent apart in a direction of their own. */
function wayFrom(a: Body, b: Body, rooms: number): Point {
  if (rooms > 1e-6) return { x: (b.x - a.x) / rooms, y: (b.y - a.y) / rooms };
  const turn = 2 * Math.PI * fraction(a.id + b.id);
  return { x: Math.cos(turn) * room.across, y: Math.sin(turn) * room.down };
}

function pushApart(a: Body, b: Body, rooms: number): void {
  const way = wayFrom(a, b, rooms);
  const push = (wanted - rooms) / 2;
  a.x -= way.x * push;
  a.y -= way.y * push;
  b.x += way.x * push;
  b.y += way.y * push;
}

/** More squares down than any layout has. */
const column = 2 ** 20;
/** The squares of which each pair of squares that touch has one: itself, and four of the eight around it. */
const onwards = [0, 1, column - 1, column, column + 1];

/** Pushes every two apart that stand too near. Answers whether any did. */
function onePass(bodies: readonly Body[]): boolean {
  const squares = new Map<number, Body[]>();
  for (const body of bodies) {
    const key = Math.floor(body.x / room.across / near) * column + Math.floor(body.y / room.down / near);
    const here = squares.get(key);
    if (here) here.push(body);
    else squares.set(key, [body]);
  }
  let crowded = false;
  for (const [key, here] of squares) {
    for (const on of onwards) {
      const there = on === 0 ? here : squares.get(key + on);
      if (!there) continue;
      for (let at = 0; at < here.length; at += 1) {
        for (let other = on === 0 ? at + 1 : 0; other < there.length; other += 1) {
          const a = here[at];
          const b = there[other];
          const rooms = a && b ? roomsBetween(a, b) : near;
          if (!a || !b || rooms >= near) continue;
          pushApart(a, b, rooms);
          crowded = true;
        }
      }
    }
  }
  return crowded;
}

function grow(bodies: readonly Body[], by: number): void {
  for (const body of bodies) {
    body.x *= by;
    body.y *= by;
  }
}

/**
 * Moves bodies apart, as little as may be, until none stands within a room of another. What is drawn far too small for that is drawn larger
 * first, which keeps its shape; where pushing alone does not settle it, everything is drawn a little larger and pushed again, so it always ends.
 * @param bodies around the middle.
 */
export function spread(bodies: readonly Body[]): void {
  const mean = bodies.reduce((sum, { x, y }) => sum + (x / room.across) ** 2 + (y / room.down) ** 2, 0) / bodies.length;
  const enough = least * Math.sqrt(bodies.length);
  if (mean > 0 && Math.sqrt(mean) < enough) grow(bodies, enough / Math.sqrt(mean));
  for (;;) {
    for (let pass = 0; pass < passes; pass += 1) if (!onePass(bodies)) return;
    grow(bodies, growth);
  }
}
