import { type Level, type RelationshipType, relationshipTypes } from '@weft/domain';
import type { Point } from '../layout/point.ts';

/** The picture is drawn on a square of this side, around its middle, and scaled from there. */
export const side = 1000;
const middle = side / 2;

/** Where each ring starts and ends. Between rings is room for the name of the one inside. */
export const bands: Readonly<Record<Level, { inner: number; outer: number }>> = {
  neighbourhood: { inner: 52, outer: 172 },
  place: { inner: 194, outer: 318 },
  system: { inner: 340, outer: 430 },
};

/** Half of what a sector spans, in radians. */
export const halfSector = Math.PI / relationshipTypes.length;

/** Half of the channel between two sectors: the same width from the inside to the outside. */
const halfChannel = 5;

/** The middle of a type's sector, in radians clockwise from the top. */
export function sectorAngle(type: RelationshipType): number {
  return 2 * halfSector * relationshipTypes.indexOf(type);
}

/** A place by its angle clockwise from the top and its distance from the middle. */
export function polar(angle: number, radius: number): Point {
  return { x: middle + radius * Math.sin(angle), y: middle - radius * Math.cos(angle) };
}

/** The angle clockwise from the top and the distance from the middle of a place. */
export function toPolar({ x, y }: Point): { angle: number; radius: number } {
  return { angle: Math.atan2(x - middle, middle - y), radius: Math.hypot(x - middle, y - middle) };
}

/** A place within a sector, given as if the sector stood at the top: across from its middle line, and up from the middle of the picture. */
export interface SectorPlace {
  across: number;
  up: number;
}

/** Where a place within a sector is on the picture. */
export function inSector({ across, up }: SectorPlace, type: RelationshipType): Point {
  return polar(sectorAngle(type) + Math.atan2(across, up), Math.hypot(across, up));
}

/** How far a place is from the nearest edge of its ring within its sector; negative outside. */
export function edgeDistance({ across, up }: SectorPlace, level: Level): number {
  const { inner, outer } = bands[level];
  const radius = Math.hypot(across, up);
  const toSide = radius * Math.sin(halfSector - Math.abs(Math.atan2(across, up))) - halfChannel;
  return Math.min(radius - inner, outer - radius, toSide);
}

/** Writes SVG path data, numbers to a tenth, for a picture `scale` times the usual size. */
export function pathOf(scale: number, ...parts: readonly (string | number | Point)[]): string {
  const number = (value: number) => String(Math.round(value * scale * 10) / 10 + 0);
  const written = parts.map((part) => {
    if (typeof part === 'string') return part;
    return typeof part === 'number' ? number(part) : `${number(part.x)} ${number(part.y)}`;
  });
  return written.join(' ');
}

/** The outline of a cell. */
export function cellPath(type: RelationshipType, level: Level, scale: number): string {
  const { inner, outer } = bands[level];
  const corner = (sign: 1 | -1, radius: number) => polar(sectorAngle(type) + sign * (halfSector - Math.asin(halfChannel / radius)), radius);
  const far = pathOf(scale, 'M', corner(-1, outer), 'A', outer, outer, '0 0 1', corner(1, outer));
  return `${far} ${pathOf(scale, 'L', corner(1, inner), 'A', inner, inner, '0 0 0', corner(-1, inner))} Z`;
}
