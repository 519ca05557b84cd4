import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { around } from './around.ts';
import type { Chosen, Layout } from './choices.ts';
import { Crowd } from './crowd.ts';
import type { OnProgress } from './layout.ts';
import { boxAround, type Point, type Positions, positionsOf } from './point.ts';

/** The part of a network that some nodes make: they, the hubs that join nobody else, and the lines between. */
function partOf(network: Network, ids: Iterable<Id>): Network {
  const asked = new Set(ids);
  const elsewhere = new Set(network.edges.filter(({ source }) => !asked.has(source)).map(({ target }) => target));
  const nodes = network.nodes.filter(({ id, kind }) => asked.has(id) || (kind === 'hub' && !elsewhere.has(id)));
  const inPart = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: network.edges.filter(({ source, target }) => inPart.has(source) && inPart.has(target)) };
}

function boxMiddle(positions: Positions): Point {
  const box = boxAround(positions.values());
  return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : { x: 0, y: 0 };
}

/**
 * Places for some as near as may be to where they are wanted, from the middle outwards, each a room away from all that stand already.
 */
export function settleAmong(wanted: Positions, standing: Positions): Map<Id, Point> {
  const crowd = new Crowd(standing.values());
  const middle = boxMiddle(wanted);
  const outOf = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  const settled = new Map<Id, Point>();
  for (const [id, place] of [...wanted].sort(([a, one], [b, other]) => outOf(one) - outOf(other) || (a < b ? -1 : 1))) {
    for (const spot of around(place, id)) {
      if (crowd.near(spot).length > 0) continue;
      settled.set(id, spot);
      crowd.add(spot);
      break;
    }
  }
  return settled;
}

/**
 * Lays out some nodes alone, around where they were: all others stay where they stand and are kept clear of. Whoever is in the middle of
 * the layout stays where it is.
 * @param network at its places.
 */
export function arrangePart(layout: Layout, network: Network, ids: Iterable<Id>, chosen: Chosen, onProgress?: OnProgress): Map<Id, Point> {
  const part = partOf(network, ids);
  const places = layout.run(part, chosen, onProgress);
  const before = positionsOf(part);
  const anchor = layout.needs === 'middle' ? chosen.middle : null;
  const from = (anchor && places.get(anchor)) || boxMiddle(places);
  const to = (anchor && before.get(anchor)) || boxMiddle(before);
  const standing = positionsOf(network);
  for (const id of places.keys()) standing.delete(id);
  return settleAmong(new Map([...places].map(([id, { x, y }]) => [id, { x: x - from.x + to.x, y: y - from.y + to.y }])), standing);
}
