import { relationshipTypes } from '@weft/domain';
import type { Point, RingCell, RingsView } from '@weft/network';

/** Below this side of the picture there is no room for names: letters stand for them. */
export const roomForNames = 520;

/** The angle of the middle of a cell's sector, in radians clockwise from the top. */
export function sectorAngle({ type }: Pick<RingCell, 'type'>): number {
  return (2 * Math.PI * relationshipTypes.indexOf(type)) / relationshipTypes.length;
}

/** A place on the picture by its angle and its distance from the middle. */
export function placeAt({ centre }: RingsView, angle: number, radius: number): Point {
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

/** Where a cell's ring starts and ends. */
export function bandOf(rings: RingsView, cell: Pick<RingCell, 'level'>): { inner: number; outer: number } {
  return rings.rings.find(({ level }) => level === cell.level) ?? { inner: 0, outer: 0 };
}

/** The middle of a cell. Sectors narrow inwards, so the widest part lies a little further out than half way. */
export function middleOf(rings: RingsView, cell: Pick<RingCell, 'type' | 'level'>): Point {
  const { inner, outer } = bandOf(rings, cell);
  return placeAt(rings, sectorAngle(cell), inner + 0.55 * (outer - inner));
}
