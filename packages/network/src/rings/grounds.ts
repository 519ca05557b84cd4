import type { Id, RelationshipType, Snapshot } from '@weft/domain';
import type { Point } from '../layout/point.ts';
import { memo } from '../memo/memo.ts';
import { wholeOf } from '../time/whole.ts';
import { inSector } from './geometry.ts';
import { seatsOf } from './seats.ts';
import { slotsOf } from './slots.ts';

/** No mark is larger, however empty its cell. */
const largest = 17;
/** Left free around each mark. */
const air = 1;

/** How large marks of a cell may be that is as full as this. */
function roomIn(most: number): number {
  return Math.min(largest, most - Math.min(air, most / 6));
}

/** Where a relationship stands in one of its sectors, on the picture as it is usually sized, and how large its mark may be there. */
export interface Ground extends Point {
  type: RelationshipType;
  room: number;
}

function lay(snapshot: Snapshot): ReadonlyMap<Id, readonly Ground[]> {
  const grounds = new Map<Id, Ground[]>();
  for (const { type, level, slotOf, reach } of seatsOf(snapshot)) {
    const slots = slotsOf(level, reach);
    const room = roomIn(slots[Math.min(reach, slots.length) - 1]?.most ?? 0);
    for (const [id, at] of slotOf) {
      const slot = slots[at];
      if (!slot) continue;
      const ground = { type, room, ...inSector(slot, type) };
      const others = grounds.get(id);
      if (others) others.push(ground);
      else grounds.set(id, [ground]);
    }
  }
  return grounds;
}

const laid = memo(lay);

/** The places of every relationship that has a level, whatever the filter and the day. Laid once for each snapshot object. */
export function groundsOf(snapshot: Snapshot): ReadonlyMap<Id, readonly Ground[]> {
  return laid(wholeOf(snapshot));
}
