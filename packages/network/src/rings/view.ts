import type { Freshness, Id, Level, RelationshipType } from '@weft/domain';
import type { Point } from '../layout/point.ts';
import type { SizeBy } from './size.ts';

export interface RingCell {
  type: RelationshipType;
  level: Level;
  /** SVG path data of its outline. */
  path: string;
  /** Its middle: where to say that it is empty. */
  labelPoint: Point;
  /** Without what is lost, which is drawn all the same. */
  count: number;
  /** Whether nothing visible is in it. */
  empty: boolean;
  relationshipIds: readonly Id[];
}

/** A relationship in one of its sectors. */
export interface RingMark extends Point {
  relationshipId: Id;
  /** The type of the sector. */
  type: RelationshipType;
  level: Level;
  r: number;
  freshness: Freshness;
  /** Stale: not confirmed within the review period. */
  hollow: boolean;
  /** Not under way: proposed, planned, paused or completed. */
  quiet: boolean;
  /** Whether this is the sector of its primary type. */
  primary: boolean;
}

/** A line from the mark of a relationship's primary type to one of its others. */
export interface RingJoin {
  relationshipId: Id;
  from: RelationshipType;
  to: RelationshipType;
  path: string;
}

export interface RingSector {
  type: RelationshipType;
  /** Where its name goes, outside the rings. */
  labelPoint: Point;
  anchor: 'start' | 'middle' | 'end';
  /** How many relationships are in it, each once. */
  count: number;
}

export interface RingBand {
  level: Level;
  /** Where its name goes, just outside the ring at the top; anchor it in the middle. */
  labelPoint: Point;
  /** An arc through the label point, from left to right, for text that follows the ring. */
  labelPath: string;
  inner: number;
  outer: number;
  count: number;
}

/** The rings view as plain geometry on a square of side `size`, ready for SVG or canvas. */
export interface RingsView {
  size: number;
  centre: Point;
  /** Sector by sector, from the inside out. */
  cells: readonly RingCell[];
  marks: readonly RingMark[];
  joins: readonly RingJoin[];
  sectors: readonly RingSector[];
  rings: readonly RingBand[];
  /** Visible relationships without a level. */
  unplaced: readonly Id[];
}

export interface RingsOptions {
  /** Side of the square; 1000 when missing. */
  size?: number;
  by?: SizeBy | undefined;
  /** How many sides have placed each relationship on the axes; none, when missing. */
  placements?: ReadonlyMap<Id, number>;
}
