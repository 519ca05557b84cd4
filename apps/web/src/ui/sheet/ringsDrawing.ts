import type { RingMark, RingsView } from '@weft/network';
import { levelLabels, typeLabels } from '@weft/network';
import type { Marking } from '../map/marking.ts';
import { type Drawing, wordsAt } from './drawing.ts';
import { type Ink, tint, typeInk } from './ink.ts';
import { escaped, svg } from './svg.ts';

/** What the rings on paper are drawn from. */
export interface RingsOnPaper {
  /** The rings at a size. */
  ringsOf: (size: number) => RingsView;
  nameOf: (relationshipId: string) => string;
  /** What is said of a relationship besides what it is; null when nothing is of any. */
  markingOf: (relationshipId: string) => Marking | null;
}

/** The rings on paper, drawn as large as the room allows. */
export function ringsDrawing({ ringsOf, nameOf, markingOf }: RingsOnPaper): Drawing {
  return (room, ink) => {
    const size = Math.min(room.width, room.height);
    const rings = ringsOf(size);
    const left = room.x + (room.width - size) / 2;
    const top = room.y + (room.height - size) / 2;
    return svg(
      'g',
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)})` },
      ...rings.cells.map((cell) => cellOf(cell, ink)),
      ...rings.rings.map((ring) => ringName(ring, size, ink)),
      ...rings.sectors.map((sector) => sectorName(sector, ink)),
      ...rings.joins.map(({ path }) =>
        svg('path', { d: path, fill: 'none', stroke: ink.faint, 'stroke-width': 1.25, 'stroke-opacity': 0.45 }),
      ),
      ...rings.marks.map((mark) => markOf(mark, nameOf(mark.relationshipId), ink, markingOf(mark.relationshipId))),
      middle(rings, ink),
    );
  };
}

function cellOf({ type, level, path, empty, labelPoint }: RingsView['cells'][number], ink: Ink): string {
  const { fill, line } = typeInk(ink, type);
  const look = empty
    ? { fill: 'none', stroke: line, 'stroke-dasharray': '4 5' }
    : { fill: tint(fill, 0.13), stroke: tint(fill, 0.34), 'stroke-width': 1 };
  const cell = svg('path', { d: path, ...look, 'data-cell': `${type}-${level}` });
  if (!empty) return cell;
  return cell + wordsAt(labelPoint.x, labelPoint.y + 4, 'none', { fill: ink.muted, anchor: 'middle' });
}

function ringName({ level, labelPath }: RingsView['rings'][number], size: number, ink: Ink): string {
  const id = `ring-${level}`;
  const along = svg('textPath', { href: `#${id}`, startOffset: '50%' }, escaped(levelLabels[level]));
  return (
    svg('path', { id, d: labelPath, fill: 'none' }) +
    svg('text', { 'text-anchor': 'middle', 'font-size': Math.min(14, 0.0165 * size), 'letter-spacing': '0.08em', fill: ink.muted }, along)
  );
}

function sectorName({ type, labelPoint: { x, y }, anchor, count }: RingsView['sectors'][number], ink: Ink): string {
  return wordsAt(x, y, `${typeLabels[type]} ${count.toLocaleString('en-GB')}`, {
    size: 17,
    weight: 620,
    fill: typeInk(ink, type).line,
    anchor,
  });
}

function markOf(
  { relationshipId, type, x, y, r, hollow, quiet, freshness }: RingMark,
  name: string,
  ink: Ink,
  marking: Marking | null,
): string {
  const { fill, onFill, line, letter } = typeInk(ink, type);
  const isDisputed = freshness === 'disputed';
  const isDashed = marking?.isDashed ?? false;
  const isHollow = hollow || isDashed;
  const stroke = isDisputed || marking?.isDanger ? ink.danger : line;
  const width = Math.min(isDisputed ? 3 : isDashed ? 2.25 : quiet ? 1.25 : hollow ? 2.25 : 1, r * 0.45);
  const dots = isDashed ? '3 2.5' : undefined;
  const dot = {
    cx: x,
    cy: y,
    r,
    'stroke-dasharray': dots,
    fill: isHollow ? ink.surface : quiet ? tint(fill, 0.4) : fill,
    stroke,
    'stroke-width': width,
  };
  const letters =
    r < 6.25
      ? ''
      : wordsAt(x, y + r * 0.34, letter, {
          size: Math.max(9, r * 0.95),
          weight: 700,
          fill: isHollow || quiet ? line : onFill,
          anchor: 'middle',
        });
  const record = { 'data-record': relationshipId, opacity: marking?.isAside ? 0.35 : undefined };
  return svg(
    'g',
    record,
    svg('title', {}, escaped(name)),
    svg('circle', dot),
    letters,
    marking === null ? '' : signsAt(x, y, r, marking.signs, ink),
  );
}

/** Beside the mark, up on its right. */
function signsAt(x: number, y: number, r: number, signs: string, ink: Ink): string {
  const size = Math.max(12, 1.1 * r);
  return wordsAt(x + 0.75 * r + 0.25 * size, y - 0.75 * r + 0.25 * size, signs, { size, weight: 700, fill: ink.ink, rim: ink.paper });
}

function middle({ centre: { x, y }, size, rings, unplaced }: RingsView, ink: Ink): string {
  const shown = unplaced.length + rings.reduce((sum, { count }) => sum + count, 0);
  return (
    svg('circle', { cx: x, cy: y, r: 0.045 * size, fill: ink.ink }) +
    wordsAt(x, y + 0.011 * size, shown.toLocaleString('en-GB'), { size: 0.03 * size, weight: 620, fill: ink.paper, anchor: 'middle' })
  );
}
