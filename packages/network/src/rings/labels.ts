import { type Level, type RelationshipType, relationshipTypes } from '@weft/domain';
import { bands, pathOf, polar, side } from './geometry.ts';
import type { RingBand, RingSector } from './view.ts';

// A circle in a square leaves the corners free: names of the sectors at the sides stand there, where they have room.
const sectorLabels: readonly { degrees: number; radius: number; anchor: RingSector['anchor'] }[] = [
  { degrees: 0, radius: 464, anchor: 'middle' },
  { degrees: 48, radius: 450, anchor: 'start' },
  { degrees: 144, radius: 458, anchor: 'start' },
  { degrees: 216, radius: 458, anchor: 'end' },
  { degrees: 312, radius: 450, anchor: 'end' },
];

/** Where the name of a sector goes. */
export function sectorLabel(type: RelationshipType): Pick<RingSector, 'labelPoint' | 'anchor'> {
  const { degrees, radius, anchor } = sectorLabels[relationshipTypes.indexOf(type)] ?? { degrees: 0, radius: side / 2, anchor: 'middle' };
  return { labelPoint: polar((degrees * Math.PI) / 180, radius), anchor };
}

/** Where the name of a ring goes: in the gap outside it. */
export function ringLabel(level: Level, scale: number): Pick<RingBand, 'labelPoint' | 'labelPath'> {
  const radius = bands[level].outer + 6;
  // Wide enough for the longest name, at the size that is read from the back of a hall.
  const turn = Math.PI / 3.5;
  const labelPath = pathOf(scale, 'M', polar(-turn, radius), 'A', radius, radius, '0 0 1', polar(turn, radius));
  return { labelPoint: polar(0, radius), labelPath };
}
