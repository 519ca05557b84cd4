import type { AxesView, AxisArrow, AxisMark, AxisName } from '@weft/network';
import { pointOf } from '@weft/network';
import { type Drawing, wordsAt } from './drawing.ts';
import { type Ink, tint, typeInk } from './ink.ts';
import { escaped, svg } from './svg.ts';

/** What the axes on paper are drawn from. */
export interface AxesOnPaper {
  viewOf: (size: number) => AxesView;
  namesOf: (view: AxesView) => readonly AxisName[];
  nameOf: (relationshipId: string) => string;
  /** What stands at the four ends. */
  ends: { top: string; bottom: string; left: string; right: string };
}

/** What the names of the ends take on each side of the square. */
const margin = 28;
const scores = [1, 2, 3, 4, 5];

/** Two axes on paper, as large a square as the room allows. */
export function axesDrawing({ viewOf, namesOf, nameOf, ends }: AxesOnPaper): Drawing {
  return (room, ink) => {
    const size = Math.min(room.width, room.height) - 2 * margin;
    const view = viewOf(size);
    const left = room.x + (room.width - size) / 2;
    const top = room.y + (room.height - size) / 2;
    return svg(
      'g',
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)})` },
      svg('rect', { width: size, height: size, rx: 8, fill: ink.surface, stroke: tint(ink.edge, 0.5) }),
      ...scores.map((score) => lines(view, score, ink)),
      ...endNames(size, ends, ink),
      ...view.arrows.map((arrow) => arrowOf(arrow, ink)),
      ...view.marks.map((mark) => markOf(mark, nameOf(mark.relationshipId), ink)),
      ...namesOf(view).map(({ x, y, text, anchor }) => wordsAt(x, y + 4, text, { size: 11, fill: ink.ink, anchor, rim: ink.surface })),
    );
  };
}

function lines({ plane, size }: AxesView, score: number, ink: Ink): string {
  const { x, y } = pointOf(plane, { x: score, y: score });
  const line = (d: string) => svg('path', { d, stroke: tint(ink.edge, score === 3 ? 0.7 : 0.3), 'stroke-width': 1 });
  const number = (across: number, down: number) => wordsAt(across, down, String(score), { size: 11, fill: ink.muted, anchor: 'middle' });
  return line(`M${x} ${plane.top}v${plane.side}`) + line(`M${plane.left} ${y}h${plane.side}`) + number(x, size - 7) + number(10, y + 4);
}

function endNames(size: number, { top, bottom, left, right }: AxesOnPaper['ends'], ink: Ink): string[] {
  const look = { size: 13, weight: 620, fill: ink.muted, anchor: 'middle' as const };
  const upright = (x: number, turn: number, words: string) =>
    svg('g', { transform: `translate(${x} ${size / 2}) rotate(${turn})` }, wordsAt(0, 4, words, look));
  return [
    wordsAt(size / 2, -10, top, look),
    wordsAt(size / 2, size + 20, bottom, look),
    upright(-14, -90, left),
    upright(size + 14, 90, right),
  ];
}

const head = 7;

function arrowOf({ from, to }: AxisArrow, ink: Ink): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) => `${to.x - head * Math.cos(angle + turn)} ${to.y - head * Math.sin(angle + turn)}`;
  return (
    svg('path', { d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: ink.muted, 'stroke-width': 1.25 }) +
    svg('path', { d: `M${to.x} ${to.y}L${corner(0.42)}L${corner(-0.42)}Z`, fill: ink.muted })
  );
}

function markOf({ relationshipId, side, type, x, y, r, quiet }: AxisMark, name: string, ink: Ink): string {
  const { fill, onFill, line, letter } = typeInk(ink, type);
  const look = { fill: quiet ? tint(fill, 0.4) : fill, stroke: line, 'stroke-width': 1 };
  const half = r * 0.9;
  const shape =
    side === 'partner'
      ? svg('circle', { cx: x, cy: y, r, ...look })
      : svg('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: half * 0.3, ...look });
  const letters =
    r < 5 ? '' : wordsAt(x, y + r * 0.34, letter, { size: Math.max(8, r), weight: 700, fill: quiet ? line : onFill, anchor: 'middle' });
  return svg('g', { 'data-record': relationshipId }, svg('title', {}, escaped(name)), shape, letters);
}
