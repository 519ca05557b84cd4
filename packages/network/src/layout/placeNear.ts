import type { Id } from '@weft/domain';
import { neighbours } from '../build/neighbours.ts';
import type { Network } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { spotsAround } from './around.ts';
import { Crowd } from './crowd.ts';
import { boxAround, middleOf, type Point, type Positions, room, wholePoint } from './point.ts';
import { Queue } from './queue.ts';

/**
 * Places for those of the nodes that have none: in the middle of their placed neighbours or as near it as there is room, and for nodes
 * with no placed neighbour in a column beside everything. Nodes next to placed ones go first, so that a chain of new nodes grows outwards.
 * Those tied to nobody at all come last: many of them make a block rather than a column.
 * Nothing that has a place moves, and the answer holds the new places alone. Ids that the network does not have are passed over.
 */
export function placeNear(network: Network, positions: Positions, ids: Iterable<Id>): Map<Id, Point> {
  const known = new Set(network.nodes.map(({ id }) => id));
  const waiting = new Set([...ids].filter((id) => known.has(id) && !positions.has(id)).sort());
  const added = new Map<Id, Point>();
  if (waiting.size === 0) return added;
  const crowd = new Crowd(positions.values());
  // Around one that very many stand beside, what is near is full: the next begins where the last ended.
  const full = new Map<string, number>();
  const stand = (id: Id, spot: Point) => {
    added.set(id, spot);
    crowd.add(spot);
    waiting.delete(id);
  };
  const put = (id: Id, middle: Point) => {
    const at = `${middle.x} ${middle.y}`;
    for (const { spot, ring } of spotsAround(middle, id, Math.max(0, (full.get(at) ?? 0) - 1))) {
      if (crowd.near(spot).length > 0) continue;
      stand(id, spot);
      full.set(at, ring);
      return;
    }
  };
  const { edgesOf } = structureOf(network);
  const alone = [...waiting].filter((id) => edgesOf(id).length === 0);
  for (const id of alone) waiting.delete(id);
  const near = new Map([...waiting].map((id) => [id, [...neighbours(network, id).nodes]]));
  const placedNear = (id: Id) => (near.get(id) ?? []).flatMap((other) => positions.get(other) ?? added.get(other) ?? []);
  const box = boxAround(positions.values());
  let beside = box ? { x: box.right + 2 * room.across, y: box.top } : { x: 0, y: 0 };
  const down = 1.05 * room.down;
  const next = () => {
    const spot = beside;
    beside = { x: beside.x, y: beside.y + down };
    return spot;
  };
  const queue = new Queue();
  for (const id of waiting) queue.put(id, placedNear(id).length);
  while (waiting.size > 0) {
    const id = queue.take();
    const points = placedNear(id);
    put(id, points.length > 0 ? middleOf(points) : next());
    for (const other of near.get(id) ?? []) if (waiting.has(other)) queue.raise(other);
  }
  const top = beside.y;
  const inColumn = Math.max(leastInColumn, Math.ceil(Math.sqrt(alone.length)));
  alone.forEach((id, at) => {
    if (at > 0 && at % inColumn === 0) beside = { x: beside.x + 1.05 * room.across, y: top };
    // Nearly always free, and of a long list nearly everybody is alone.
    const spot = wholePoint(next());
    if (crowd.near(spot).length === 0) stand(id, spot);
    else put(id, spot);
  });
  return added;
}

/** Fewer than this stand in one column. */
const leastInColumn = 40;
