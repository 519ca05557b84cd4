import type { Id, Level, RelationshipType, Snapshot } from '@weft/domain';
import { hash } from '../layout/hash.ts';
import { slotsOf } from './slots.ts';

/** Which slot each relationship has in a cell, and how many of the first slots it takes to hold them all. */
export interface Seats {
  type: RelationshipType;
  level: Level;
  slotOf: ReadonlyMap<Id, number>;
  reach: number;
}

/**
 * The first free slot of those that a relationship wants, most wanted first: by hash among the first eight, then the first sixteen, and so on
 * while there are more. When the cell is full, the last place tried is shared.
 */
function seatOf(id: Id, level: Level, taken: ReadonlySet<number>): number {
  const start = hash(id);
  const stride = hash(`${id} stride`) | 1;
  for (let size = 8; ; size *= 2) {
    const count = Math.min(size, slotsOf(level, size).length);
    // The more of a size are tried, the larger marks stay and the more of them move when one goes; a quarter does well by both. Strides are
    // odd, so on a power of two they meet every slot, and from sixty-four on all are tried.
    const attempts = size < 64 ? size / 4 : count;
    let slot = 0;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      slot = count === size ? ((start + Math.imul(attempt, stride)) >>> 0) % size : (start + attempt) % count;
      if (!taken.has(slot)) return slot;
    }
    if (count < size) return slot;
  }
}

/**
 * Gives each relationship of a cell a slot, the oldest id first (ids sort by when they were made).
 *
 * No rule can give every set of relationships slots of their own and keep each where it is whatever comes and goes, as there are more
 * relationships in the world than slots. This one keeps the promises that matter: a new relationship moves no other; taking one away moves
 * none that is older, and of the younger only those that wanted its place, or in turn the place of one that moved: on average about one
 * of ten in a cell, or two of thirty.
 * When a cell is so full that no slot is left, places are shared.
 */
function seat(ids: readonly Id[], level: Level): Pick<Seats, 'slotOf' | 'reach'> {
  const taken = new Set<number>();
  const slotOf = new Map<Id, number>();
  for (const id of [...ids].sort()) {
    const slot = seatOf(id, level, taken);
    taken.add(slot);
    slotOf.set(id, slot);
  }
  return { slotOf, reach: 1 + Math.max(-1, ...taken) };
}

/** The cell that a type and a level make. */
export function cellKey(type: RelationshipType, level: Level): string {
  return `${type} ${level}`;
}

interface Members {
  type: RelationshipType;
  level: Level;
  ids: Id[];
}

function membersByCell(snapshot: Snapshot): Map<string, Members> {
  const cells = new Map<string, Members>();
  for (const { id, types, level } of snapshot.relationships) {
    if (level === null) continue;
    for (const type of types) {
      const key = cellKey(type, level);
      const cell = cells.get(key);
      if (cell) cell.ids.push(id);
      else cells.set(key, { type, level, ids: [id] });
    }
  }
  return cells;
}

/** The seats of each cell as they were last given out, and to whom: most changes to a place leave most cells as they were. */
const last = new Map<string, { ids: readonly Id[]; seats: Seats }>();

/** The seats of every cell that has any, over all relationships of the snapshot, so that filtering moves nothing. */
export function seatsOf(snapshot: Snapshot): Seats[] {
  return [...membersByCell(snapshot)].map(([key, { type, level, ids }]) => {
    const known = last.get(key);
    if (known && known.ids.length === ids.length && known.ids.every((id, index) => id === ids[index])) return known.seats;
    const seats = { type, level, ...seat(ids, level) };
    last.set(key, { ids, seats });
    return seats;
  });
}
