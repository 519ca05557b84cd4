import type { Id } from '@weft/domain';
import { within } from '../build/neighbours.ts';
import type { Network } from '../build/network.ts';
import { airOf, airOption, type Chosen, type Layout } from './choices.ts';
import { layoutNetwork, type OnProgress } from './layout.ts';
import { boxAround, type Point, type Positions, room, wholePoint } from './point.ts';
import { spacedOut, type Turned } from './ring.ts';

/** A little more than a room, so that rounding to whole units leaves one. */
const apart = 1.03 * room.across;

/** Nodes by how many steps they are from the middle: organisations on whole circles, hubs half way to the next. */
function stepsFrom(network: Network, middle: Id): Map<number, Id[]> {
  const hubs = new Set(network.nodes.filter(({ kind }) => kind === 'hub').map(({ id }) => id));
  const circles = new Map<number, Id[]>([[0, [middle]]]);
  const seen = new Set([middle]);
  for (let step = 1; ; step += 1) {
    const fresh = [...within(network, middle, step).nodes].filter((id) => !seen.has(id)).sort();
    if (fresh.length === 0) return circles;
    for (const id of fresh) {
      seen.add(id);
      const circle = hubs.has(id) ? step - 0.5 : step;
      circles.set(circle, [...(circles.get(circle) ?? []), id]);
    }
  }
}

/** How far apart circles have to be for each to hold its own, each the same step further out. */
function stepFor(circles: ReadonlyMap<number, readonly Id[]>, least: number): number {
  let step = least;
  for (const [out, { length }] of circles) {
    if (out > 0 && length > 1) step = Math.max(step, apart / (2 * Math.sin(Math.PI / length)) / out);
    if (!Number.isInteger(out)) step = Math.max(step, 2 * apart);
  }
  return Math.ceil(step);
}

function run(network: Network, chosen: Chosen, onProgress?: OnProgress): Map<Id, Point> {
  const middle = network.nodes.find(({ id }) => id === chosen.middle)?.id ?? mostTied(network);
  if (middle === null) return new Map();
  const circles = stepsFrom(network, middle);
  const joined = new Set([...circles.values()].flat());
  // The forces say in which direction each stands; how far out is by steps alone.
  const part = (inPart: (id: Id) => boolean): Network => ({
    nodes: network.nodes.filter(({ id }) => inPart(id)),
    edges: network.edges.filter(({ source }) => inPart(source)),
  });
  const forced = layoutNetwork(
    part((id) => joined.has(id)),
    { onProgress },
  );
  const step = stepFor(circles, airOf(chosen, { little: 1.4, usual: 2, much: 3 }) * room.across);
  const places = new Map<Id, Point>([[middle, { x: 0, y: 0 }]]);
  for (const [out, ids] of circles) {
    if (out === 0) continue;
    const radius = out * step;
    for (const { id, turn } of spacedOut(
      ids.map((id) => turnedOf(id, forced, middle)),
      2 * Math.asin(Math.min(1, apart / 2 / radius)),
    ))
      places.set(id, wholePoint({ x: Math.cos(turn) * radius, y: Math.sin(turn) * radius }));
  }
  return withRest(places, layoutNetwork(part((id) => !joined.has(id))));
}

function mostTied({ nodes }: Network): Id | null {
  const [first] = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}

function turnedOf(id: Id, forced: Positions, middle: Id): Turned {
  const [from, to] = [forced.get(middle) ?? { x: 0, y: 0 }, forced.get(id) ?? { x: 0, y: 0 }];
  return { id, turn: Math.atan2(to.y - from.y, to.x - from.x) };
}

/** Whoever cannot be reached stands beside the circles. */
function withRest(places: Map<Id, Point>, rest: Positions): Map<Id, Point> {
  const [box, beside] = [boxAround(places.values()), boxAround(rest.values())];
  const across = (box?.right ?? 0) + 2 * room.across - (beside?.left ?? 0);
  for (const [id, { x, y }] of rest) places.set(id, wholePoint({ x: x + across, y }));
  return places;
}

/** One organisation in the middle, and everybody on circles around it by how many steps away they are. */
export const circles: Layout = {
  id: 'circles',
  label: 'Circles around one',
  hint: 'The one you choose in the middle; one step away on the first circle, two on the second, and so on.',
  options: [airOption],
  needs: 'middle',
  run,
};
