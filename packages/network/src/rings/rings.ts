import { type Freshness, type Id, levels, type RelationshipType, relationshipTypes, type SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import type { Point } from '../layout/point.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import { isLost } from '../time/turn.ts';
import { bands, cellPath, pathOf, polar, sectorAngle, side, toPolar } from './geometry.ts';
import { type Ground, groundsOf } from './grounds.ts';
import { ringLabel, sectorLabel } from './labels.ts';
import { cellKey } from './seats.ts';
import { sizeOf } from './size.ts';
import type { RingCell, RingJoin, RingMark, RingsOptions, RingsView } from './view.ts';

const none: ReadonlyMap<Id, number> = new Map();

interface MarkLook {
  freshness: Freshness;
  /** As a part of the largest in its cell. */
  size: number;
  /** Of the picture. */
  scale: number;
}

/** The marks of a relationship; none without a level. */
function marksOf(relationship: SnapshotRelationship, grounds: readonly Ground[], { freshness, size, scale }: MarkLook): RingMark[] {
  const { id: relationshipId, level, types, status } = relationship;
  if (level === null) return [];
  const hollow = freshness === 'stale';
  const quiet = status !== 'active' && status !== 'unknown';
  return grounds.map(({ type, x, y, room }) => ({
    relationshipId,
    type,
    level,
    x: x * scale,
    y: y * scale,
    r: room * size * scale,
    freshness,
    hollow,
    quiet,
    primary: type === types[0],
  }));
}

/** A line that bows towards the middle, the more so the further apart its ends are. */
function joinPath(a: Ground, b: Ground, scale: number): string {
  const from = toPolar(a);
  const turn = ((toPolar(b).angle - from.angle + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const radius = (from.radius + toPolar(b).radius) / 2;
  const bend = polar(from.angle + turn / 2, radius * (0.45 + 0.5 * Math.cos(turn / 2)));
  return pathOf(scale, 'M', a, 'Q', bend, b);
}

function joinsOf({ id: relationshipId, types }: SnapshotRelationship, grounds: readonly Ground[], scale: number): RingJoin[] {
  const primary = grounds.find(({ type }) => type === types[0]);
  if (!primary) return [];
  return grounds
    .filter((ground) => ground !== primary)
    .map((ground) => ({ relationshipId, from: primary.type, to: ground.type, path: joinPath(primary, ground, scale) }));
}

function cellsOf(visible: Visible, marks: readonly RingMark[], scale: number): RingCell[] {
  const inCell = groupUnder(marks, ({ type, level }) => [cellKey(type, level)]);
  return relationshipTypes.flatMap((type) =>
    levels.map((level) => {
      const relationshipIds = (inCell.get(cellKey(type, level)) ?? []).map((mark) => mark.relationshipId);
      const { inner, outer } = bands[level];
      const labelPoint = scaled(polar(sectorAngle(type), (inner + outer) / 2), scale);
      const count = relationshipIds.filter((id) => !isLost(visible, id)).length;
      return { type, level, path: cellPath(type, level, scale), labelPoint, count, empty: relationshipIds.length === 0, relationshipIds };
    }),
  );
}

function scaled({ x, y }: Point, scale: number): Point {
  return { x: x * scale, y: y * scale };
}

/**
 * The rings: levels from the inside out, types clockwise from the top, each relationship a mark in the cell of its level for each of its
 * types. Places depend on the whole snapshot, so no filter moves a mark; what may move one is said at `seat`. Marks never overlap or leave
 * their cell while it has slots (a few hundred), and get smaller as it fills.
 */
export function ringsView(visible: Visible, { size = side, by = 'parties', placements = none }: RingsOptions = {}): RingsView {
  const scale = size / side;
  const facts = { today: visible.today, placements };
  const grounds = groundsOf(visible.snapshot);
  const marks: RingMark[] = [];
  const joins: RingJoin[] = [];
  for (const relationship of visible.relationships) {
    const freshness = visible.freshness.get(relationship.id) ?? 'stale';
    const own = grounds.get(relationship.id) ?? [];
    marks.push(
      ...marksOf(relationship, own, {
        freshness,
        size: sizeOf(relationship, by, facts),
        scale,
      }),
    );
    if (own.length > 1) joins.push(...joinsOf(relationship, own, scale));
  }
  const cells = cellsOf(visible, marks, scale);
  const there = visible.relationships.filter(({ id }) => !isLost(visible, id));
  const sector = (type: RelationshipType) => {
    const { labelPoint, anchor } = sectorLabel(type);
    // A relationship has one level, so that it stands in a sector once.
    const count = cells.reduce((sum, cell) => sum + (cell.type === type ? cell.count : 0), 0);
    return { type, labelPoint: scaled(labelPoint, scale), anchor, count };
  };
  return {
    size,
    centre: { x: size / 2, y: size / 2 },
    cells,
    marks,
    joins,
    sectors: relationshipTypes.map(sector),
    rings: levels.map((level) => {
      const { labelPoint, labelPath } = ringLabel(level, scale);
      const { inner, outer } = bands[level];
      const count = there.reduce((sum, each) => sum + (each.level === level && each.types.length > 0 ? 1 : 0), 0);
      return { level, labelPoint: scaled(labelPoint, scale), labelPath, inner: inner * scale, outer: outer * scale, count };
    }),
    unplaced: there.filter(({ level }) => level === null).map(({ id }) => id),
  };
}
