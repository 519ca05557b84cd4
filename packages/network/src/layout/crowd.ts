import { type Point, room } from './point.ts';

/**
 * Points that can be asked quickly who stands near a place. Distances are in rooms: one room is as near as two nodes may stand, across,
 * down or slantwise.
 */
export class Crowd<T extends Point> {
  readonly #cells = new Map<number, T[]>();

  constructor(points: Iterable<T> = []) {
    for (const point of points) this.add(point);
  }

  add(point: T): void {
    const key = cellAt(Math.floor(point.x / room.across), Math.floor(point.y / room.down));
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Those that stand within one room of the place, itself aside. */
  near(place: Point): T[] {
    const column = Math.floor(place.x / room.across);
    const row = Math.floor(place.y / room.down);
    const found: T[] = [];
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1)
        for (const other of this.#cells.get(cellAt(x, y)) ?? []) if (other !== place && roomsBetween(place, other) < 1) found.push(other);
    return found;
  }
}

/** No map is this many rooms across or down. */
const mostRooms = 10_000_000;

function cellAt(column: number, row: number): number {
  return column * mostRooms + row;
}

/** The distance between two places in rooms. */
export function roomsBetween(a: Point, b: Point): number {
  const [across, down] = [(a.x - b.x) / room.across, (a.y - b.y) / room.down];
  // Asked so often that the care which Math.hypot takes of numbers too large or too small to square would be felt.
  return Math.sqrt(across * across + down * down);
}
