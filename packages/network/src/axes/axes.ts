import { type Id, type SnapshotRelationship, accounts as sides } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import { type Accounts, scoresOn } from './accounts.ts';
import { type Plane, planeOf, pointOf } from './plane.ts';
import { spreadAround } from './spread.ts';
import type { AxesOptions, AxesView, AxisArrow, AxisMark } from './view.ts';

/** A mark as large as may be, as a part of the step between two places: those on neighbouring places do not touch. */
const closest = 0.42;
/** The same as is usual. */
const usual = 0.24;
const usualLargest = 13;

type Placed = Pick<AxisMark, 'relationshipId' | 'side' | 'type' | 'scores' | 'quiet'>;

function placedOf(relationship: SnapshotRelationship, said: Accounts | undefined, { x, y }: AxesOptions): Placed[] {
  const { id: relationshipId, types, status } = relationship;
  const quiet = status !== 'active' && status !== 'unknown';
  return sides.flatMap((side) => {
    const scores = scoresOn(said?.[side], x, y);
    const [type] = types;
    return scores === null || type === undefined ? [] : [{ relationshipId, side, type, scores, quiet }];
  });
}

/** Marks of equal scores stand around their spot in the order of ids, so that the same records always stand the same. */
function spread(placed: readonly Placed[], plane: Plane, largest: number): AxisMark[] {
  const spots = groupUnder(placed, ({ scores }) => [`${scores.x} ${scores.y}`]);
  const marks = [...spots.values()].flatMap((sharing) => {
    const [first] = sharing;
    if (!first) return [];
    const inOrder = [...sharing].sort((a, b) => (a.relationshipId < b.relationshipId ? -1 : a.relationshipId > b.relationshipId ? 1 : 0));
    const size = Math.min(largest, plane.step * (largest > usualLargest ? closest : usual));
    const { points, r } = spreadAround(pointOf(plane, first.scores), inOrder.length, plane.step / 2, size);
    return inOrder.flatMap((each, index) => (points[index] ? [{ ...each, ...points[index], r }] : []));
  });
  return marks.sort((a, b) => b.scores.y - a.scores.y || a.scores.x - b.scores.x || a.y - b.y || a.x - b.x);
}

/** An arrow from one mark's rim to another's; none where the two all but touch. */
function arrow(from: AxisMark, to: AxisMark): AxisArrow[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (from.scores.x === to.scores.x && from.scores.y === to.scores.y) return [];
  const along = (distance: number) => ({ x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance });
  return [{ relationshipId: from.relationshipId, type: from.type, from: along(from.r + 1), to: along(length - to.r - 2) }];
}

function arrowsOf(marks: readonly AxisMark[]): AxisArrow[] {
  return [...groupUnder(marks, ({ relationshipId }) => [relationshipId]).values()].flatMap((own) => {
    const from = own.find(({ side }) => side === 'council');
    const to = own.find(({ side }) => side === 'partner');
    return from && to ? arrow(from, to) : [];
  });
}

/**
 * Relationships placed on two axes, as each side sees them: a mark for each side, and an arrow from the council's view to the partner's where
 * they differ. Marks never overlap: those of equal scores stand around their spot, smaller the more there are.
 */
export function axesView(visible: Visible, accounts: ReadonlyMap<Id, Accounts>, options: AxesOptions): AxesView {
  const { x, y, size, largest = usualLargest } = options;
  const plane = planeOf(size);
  const placed = visible.relationships.flatMap((relationship) => placedOf(relationship, accounts.get(relationship.id), options));
  const marks = spread(placed, plane, largest);
  const unplacedBy = (side: (typeof sides)[number]) =>
    visible.relationships.flatMap(({ id }) => (scoresOn(accounts.get(id)?.[side], x, y) === null ? [id] : []));
  return {
    size,
    x,
    y,
    plane,
    marks,
    arrows: arrowsOf(marks),
    unplaced: { council: unplacedBy('council'), partner: unplacedBy('partner') },
  };
}
