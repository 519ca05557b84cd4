import type { Id, Snapshot } from '@weft/domain';
import {
  applyFilter,
  buildNetwork,
  type Clock,
  emptyFilter,
  type Network,
  type Point,
  type Positions,
  placeNear,
  positionsOf,
  settleAmong,
  withTieless,
} from '@weft/network';

/** Every organisation and every hub of a snapshot, whatever the filter. */
export function wholeNetwork(snapshot: Snapshot, clock: Clock): Network {
  // Most often just this is what is seen, and built for that already.
  return withTieless(buildNetwork(applyFilter(snapshot, emptyFilter, clock)), snapshot.organisations);
}

/**
 * Where everything stands on this screen. Saved places come first, then moves that are on their way to the server, then what was worked out
 * here for nodes without a place: those keep theirs from one snapshot to the next, so nothing moves that nobody moved.
 */
export class Places {
  /** Worked out here, for as long as the page is open. */
  readonly #here = new Map<Id, Point>();

  /** Takes a layout made for a workspace in which nothing has a place. */
  adopt(positions: Positions): void {
    for (const [id, point] of positions) this.#here.set(id, point);
  }

  /** Null while nothing has a place at all: then a layout is needed first. */
  of(whole: Network, moving: Positions): Positions | null {
    const saved = positionsOf(whole);
    if (saved.size === 0 && this.#here.size === 0 && whole.nodes.length > 0) return null;
    const known = new Map<Id, Point>();
    for (const { id } of whole.nodes) {
      const place = moving.get(id) ?? saved.get(id) ?? this.#here.get(id);
      if (place) known.set(id, place);
    }
    const missing = whole.nodes.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    for (const [id, point] of placeNear(whole, known, missing)) {
      this.#here.set(id, point);
      known.set(id, point);
    }
    return known;
  }
}

/**
 * A layout among what happened while it was made: who was moved meanwhile, or is new, stays where put, and the others keep clear of them.
 * @param before at the places that the layout began from.
 */
export function keptPlaces(before: Network, now: Network, laidOut: Positions): Positions {
  const [was, is] = [positionsOf(before), positionsOf(now)];
  const put = new Map([...is].filter(([id, { x, y }]) => was.get(id)?.x !== x || was.get(id)?.y !== y));
  if (put.size === 0) return laidOut;
  const standing = new Map([...is].filter(([id]) => put.has(id) || !laidOut.has(id)));
  return settleAmong(new Map([...laidOut].filter(([id]) => !put.has(id))), standing);
}

/**
 * What to save when some nodes are moved: those that do not stand there already, and with them every node whose place is only known here. Otherwise the next to look would
 * see the moved ones where they were put and all others somewhere else.
 */
export function placesToSave(whole: Network, shown: Positions, moved: Positions): { id: Id; x: number; y: number }[] {
  const saved = positionsOf(whole);
  return whole.nodes.flatMap(({ id }) => {
    const [point, before] = [moved.get(id) ?? (saved.has(id) ? undefined : shown.get(id)), saved.get(id)];
    if (!point) return [];
    const place = { id, x: Math.round(point.x), y: Math.round(point.y) };
    return place.x === before?.x && place.y === before.y ? [] : [place];
  });
}
