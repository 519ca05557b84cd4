import type { Level } from '@weft/domain';
import { bands, edgeDistance, halfSector, type SectorPlace } from './geometry.ts';

/** A place for a mark, and the radius up to which marks at this place and all before it neither touch one another nor leave the cell. */
export interface Slot extends SectorPlace {
  most: number;
}

const grain = 3;
/** Below this radius there is nothing to see. */
const least = 1.5;

/** Every place of a cell on a fine grid, nearest the sector's middle line first, so that of places with equal room it is the one taken. */
function placesOf(level: Level): SectorPlace[] {
  const { inner, outer } = bands[level];
  const reach = Math.ceil((outer * Math.sin(halfSector)) / grain);
  const places: SectorPlace[] = [];
  for (let column = 0; column <= reach; column += 1) {
    for (const sign of column === 0 ? [1] : [1, -1]) {
      for (let row = Math.floor((inner * Math.cos(halfSector)) / grain); row * grain <= outer; row += 1) {
        const place = { across: sign * column * grain, up: row * grain };
        if (edgeDistance(place, level) > least) places.push(place);
      }
    }
  }
  return places;
}

class SlotList {
  readonly #across: Float64Array;
  readonly #up: Float64Array;
  /** The radius of the largest circle that would fit at each place now. */
  readonly #fits: Float64Array;
  readonly #slots: Slot[] = [];

  constructor(level: Level) {
    const places = placesOf(level);
    this.#across = Float64Array.from(places, ({ across }) => across);
    this.#up = Float64Array.from(places, ({ up }) => up);
    this.#fits = Float64Array.from(places, (place) => edgeDistance(place, level));
  }

  /** Each next slot is the middle of the largest circle that still fits, so that every beginning of the list is evenly spread. */
  #grow(): boolean {
    const fits = this.#fits;
    let best = 0;
    for (let at = 1; at < fits.length; at += 1) if ((fits[at] ?? 0) > (fits[best] ?? 0)) best = at;
    const most = fits[best] ?? 0;
    if (most < least) return false;
    const slot = { across: this.#across[best] ?? 0, up: this.#up[best] ?? 0, most: Math.min(most, this.#slots.at(-1)?.most ?? most) };
    this.#slots.push(slot);
    this.#take(slot);
    return true;
  }

  #take(slot: Slot): void {
    const fits = this.#fits;
    for (let at = 0; at < fits.length; at += 1) {
      const right = (this.#across[at] ?? 0) - slot.across;
      const above = (this.#up[at] ?? 0) - slot.up;
      // Not Math.hypot, which is many times slower; this runs for every slot and place.
      const half = Math.sqrt(right * right + above * above) / 2;
      if (half < (fits[at] ?? 0)) fits[at] = half;
    }
  }

  first(wanted: number): readonly Slot[] {
    while (this.#slots.length < wanted && this.#grow());
    return this.#slots;
  }
}

const lists = new Map<Level, SlotList>();

/**
 * The slots of a ring's cells, at least as many as wanted where the cell has room for so many. The list is the same for every sector and
 * every run, and only ever grows at its end.
 */
export function slotsOf(level: Level, wanted: number): readonly Slot[] {
  const list = lists.get(level) ?? new SlotList(level);
  lists.set(level, list);
  return list.first(wanted);
}
