import type { Account, Axis, Id, RelationshipType } from '@weft/domain';
import type { Point } from '../layout/point.ts';
import type { Plane } from './plane.ts';

/** A relationship where one side sees it. */
export interface AxisMark extends Point {
  relationshipId: Id;
  side: Account;
  /** Its primary type. */
  type: RelationshipType;
  r: number;
  scores: { x: number; y: number };
  /** Not under way: proposed, planned, paused or completed. */
  quiet: boolean;
}

/** From where the council sees a relationship to where its partner does, rim to rim. */
export interface AxisArrow {
  relationshipId: Id;
  type: RelationshipType;
  from: Point;
  to: Point;
}

/** The axes view as plain geometry on a square of side `size`. */
export interface AxesView {
  size: number;
  x: Axis;
  y: Axis;
  plane: Plane;
  /** From the top left, row by row. */
  marks: readonly AxisMark[];
  arrows: readonly AxisArrow[];
  /** Visible relationships that each side has not placed on both axes. */
  unplaced: Readonly<Record<Account, readonly Id[]>>;
}

export interface AxesOptions {
  x: Axis;
  y: Axis;
  size: number;
  /** No mark is larger than this, however large the picture; 13 when missing. */
  largest?: number;
}
