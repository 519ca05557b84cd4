import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import type { Point } from '../layout/point.ts';
import { type Stops, stopsOf } from './stops.ts';

/** Where the arrow keys point, with y growing downwards as on a screen. */
export const directions = { up: { x: 0, y: -1 }, right: { x: 1, y: 0 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 } } as const;
export type Direction = keyof typeof directions;

const opposite: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };
/** The arrow that turns clockwise from the way one came. */
const clockwise: Readonly<Record<Direction, Direction>> = { up: 'right', right: 'down', down: 'left', left: 'up' };

/** Where a walk has got to: the organisation or relationship it is at, where it came from and by which arrow. */
export interface Stop {
  at: Id;
  from: Id | null;
  by: Direction | null;
}

/** A walk that begins at a record. */
export function stopAt(at: Id): Stop {
  return { at, from: null, by: null };
}

interface Step {
  id: Id;
  /** Between the arrow and the way there, in radians. */
  angle: number;
  distance: number;
}

/** What lies at the very same place counts as lying to the right. */
function stepTo(from: Point, id: Id, to: Point, direction: Direction): Step {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const way = distance === 0 ? directions.right : { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
  const { x, y } = directions[direction];
  return { id, distance, angle: Math.acos(Math.min(1, Math.max(-1, way.x * x + way.y * y))) };
}

function least(steps: readonly Step[], cost: (step: Step) => number): Id | null {
  const [first] = [...steps].sort((a, b) => cost(a) - cost(b) || a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}

/** Straight on: along a tie, not the one that was come by; otherwise, at the end of a branch, to the nearest that way. */
function onwards(network: Network, stops: Stops, { at, from, by }: Stop, direction: Direction): Id | null {
  const here = stops.placeOf(at);
  if (!here) return null;
  const steps = (ids: Iterable<Id>) =>
    [...ids].flatMap((id) => {
      const place = id === at || id === from ? null : stops.placeOf(id);
      return place ? [stepTo(here, id, place, direction)] : [];
    });
  const tied = steps(stops.tied(at));
  const byAngle = ({ angle }: Step) => Math.round(angle * 1e6);
  const along = least(
    tied.filter(({ angle }) => angle <= Math.PI / 3),
    byAngle,
  );
  // Whoever keeps pressing the same arrow wants to go on, whichever way the tie turns.
  const further = along ?? (direction === by ? least(tied, byAngle) : null);
  if (further !== null) return further;
  const apart = steps(network.nodes.map(({ id }) => id)).filter(({ angle, distance }) => angle <= Math.PI / 4 && distance > 0);
  return least(apart, ({ angle, distance }) => distance / Math.cos(angle));
}

/** All that something is tied to, clockwise. */
function roundOf(network: Network, id: Id): Id[] {
  const stops = stopsOf(network);
  const middle = stops.placeOf(id);
  const angle = (other: Id) => {
    const place = stops.placeOf(other);
    return middle && place ? Math.atan2(place.y - middle.y, place.x - middle.x) : 0;
  };
  const turns = stops.tied(id).map((other) => ({ other, angle: angle(other) }));
  return turns.sort((a, b) => a.angle - b.angle || (a.other < b.other ? -1 : 1)).map(({ other }) => other);
}

/**
 * What the stop is one of, when there is going round: the relationships of the organisation that was come from, or all who take part in
 * the relationship that was. Empty when there is nothing else to turn to.
 */
export function roundAt(network: Network, { at, from }: Stop): Id[] {
  if (from === null) return [];
  const stops = stopsOf(network);
  const round = roundOf(network, from);
  // Whoever crosses a tie of two has no other end to turn to.
  const fewest = stops.isRelationship(from) ? 3 : 2;
  return round.length >= fewest && round.includes(at) ? round : [];
}

/**
 * One press of an arrow key. From an organisation it lands on one of its relationships, from a relationship on one who takes part: the one
 * whose direction is nearest the arrow's, within 60 degrees. The same arrow again goes on, which crosses a tie; the opposite arrow goes back
 * to where the walk came from; the other two go round: to the next relationship of that organisation, or the next to take part. Where no tie
 * leads on, the nearest organisation or hub that way is next, so that walks do not end at the end of a branch. Null when there is nothing, or
 * nothing has a place. With this every record of a component is reached from every other; the opposite arrow undoes every step.
 */
export function walk(network: Network, stop: Stop, direction: Direction): Stop | null {
  const stops = stopsOf(network);
  const { at, from, by } = stop;
  if (!stops.has(at)) return null;
  if (from === null || by === null || !stops.has(from)) return going(at, onwards(network, stops, stopAt(at), direction), direction);
  if (direction === opposite[by]) return { at: from, from: at, by: direction };
  const round = direction === by ? [] : roundAt(network, stop);
  if (round.length === 0) return going(at, onwards(network, stops, stop, direction), direction);
  const turn = direction === clockwise[by] ? 1 : -1;
  const next = round.at((round.indexOf(at) + turn) % round.length);
  return next === undefined ? null : { at: next, from, by };
}

function going(from: Id, at: Id | null, by: Direction): Stop | null {
  return at === null ? null : { at, from, by };
}
