import type { RelationshipTypeId } from '../relationshipTypes.ts';
import { wallText } from '../theme/wallText.ts';
import type { Marking } from './marking.ts';
import type { NetworkColours } from './networkColours.ts';

/** A mark on the rings, in pixels. */
export interface PaintedMark {
  type: RelationshipTypeId;
  /** Marks of one group are sized alike: their letters show all together or not at all. */
  level: string;
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  quiet: boolean;
  freshness: string;
  /** Left out while there is nothing to say of any besides what it is. */
  marking?: Marking | undefined;
}

export interface PaintedRings {
  size: number;
  marks: readonly PaintedMark[];
  /** Path data. */
  joins: readonly { path: string }[];
}

/** The smallest mark with room for its letter. Where one of a cell has none, the sector alone says the type of them all. */
const roomForLetter = 6.25;
/** On a wall, the height of a letter for a mark's radius: as much as a round one has room for. */
export const letterOfMark = 1.2;

/** How high the letter of a mark is, in pixels; null where it has no room for one that can be read, on a wall from the back of the room. */
export function letterIn(r: number, isOnWall: boolean): number | null {
  if (!isOnWall) return r < roomForLetter ? null : Math.max(9, r * 0.95);
  return r * letterOfMark < wallText(window.innerHeight) - 0.01 ? null : r * letterOfMark;
}
/** Marks smaller than this are specks: whether they are round cannot be seen, and squares take a third of the time. */
const speck = 1.8;
/** From so many on, lines that join would hide what they join: they show for what is pointed at or selected. */
export const mostJoins = 300;

/** The side of a picture whose lines are as broad as usual: those of a larger one are broader. */
const usualSide = 1040;

/** Marks that look alike, by how they look, of one cell. */
type Looks = PaintedMark[][];

const isGhost = ({ marking }: PaintedMark) => marking?.isDashed ?? false;
const isAside = ({ marking }: PaintedMark) => marking?.isAside ?? false;
/** In the colour of danger: whether it is so is in doubt, or it would be lost. */
const isInDanger = ({ freshness, marking }: PaintedMark) => freshness === 'disputed' || (marking?.isDanger ?? false);

const lookOf = (mark: PaintedMark) =>
  Number(mark.hollow) +
  2 * Number(mark.quiet) +
  4 * Number(mark.freshness === 'disputed') +
  8 * Number(isGhost(mark)) +
  16 * Number(isAside(mark)) +
  32 * Number(isInDanger(mark));

/** The marks of each cell, those that look alike together. */
function cellsOf(marks: readonly PaintedMark[]): Looks[] {
  const cells = new Map<string, Looks>();
  for (const mark of marks) {
    const key = mark.type + mark.level;
    let looks = cells.get(key);
    if (!looks) {
      looks = Array.from({ length: 64 }, () => []);
      cells.set(key, looks);
    }
    looks[lookOf(mark)]?.push(mark);
  }
  return [...cells.values()];
}

function broadOf({ size }: PaintedRings): number {
  return Math.max(1, size / usualSide);
}

function paintJoins(pen: CanvasRenderingContext2D, rings: PaintedRings, colours: NetworkColours): void {
  const { joins } = rings;
  if (joins.length > mostJoins) return;
  pen.strokeStyle = colours.faint;
  pen.lineWidth = 1.25 * broadOf(rings);
  pen.globalAlpha = 0.45;
  for (const { path } of joins) pen.stroke(new Path2D(path));
  pen.globalAlpha = 1;
}

function paintSpecks(pen: CanvasRenderingContext2D, alike: readonly PaintedMark[], line: string, isFaint: boolean): void {
  pen.beginPath();
  for (const { x, y, r } of alike) pen.rect(x - r, y - r, 2 * r, 2 * r);
  pen.fillStyle = line;
  pen.globalAlpha = isFaint ? 0.55 : 1;
  pen.fill();
  pen.globalAlpha = 1;
}

/** Marks that look alike, in one stroke of the pen: that is what keeps thousands quick. */
function paintMarks(pen: CanvasRenderingContext2D, alike: readonly PaintedMark[], colours: NetworkColours, broad: number): void {
  const [first] = alike;
  const type = colours.types.find(({ id }) => id === first?.type);
  if (!first || !type) return;
  const isDisputed = first.freshness === 'disputed';
  const edge = isInDanger(first) ? colours.danger : type.line;
  if (first.r < speck) {
    paintSpecks(pen, alike, edge, first.hollow || first.quiet);
    return;
  }
  pen.beginPath();
  for (const { x, y, r } of alike) {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
  }
  const ghost = isGhost(first);
  const strength = isAside(first) ? 0.35 : 1;
  pen.fillStyle = first.hollow || ghost ? colours.surface : type.fill;
  pen.globalAlpha = (first.quiet ? 0.4 : 1) * strength;
  pen.fill();
  pen.globalAlpha = strength;
  pen.setLineDash(ghost ? [3 * broad, 2.5 * broad] : []);
  pen.strokeStyle = edge;
  pen.lineWidth = Math.min(broad * (isDisputed ? 3 : first.quiet ? 1.25 : first.hollow || ghost ? 2.25 : 1), first.r * 0.45);
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function paintLetters(pen: CanvasRenderingContext2D, cell: readonly PaintedMark[], colours: NetworkColours): void {
  const isOnWall = document.documentElement.hasAttribute('data-projector');
  const type = colours.types.find(({ id }) => id === cell[0]?.type);
  if (!type || cell.some(({ r }) => letterIn(r, isOnWall) === null)) return;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const mark of cell) {
    const { x, y, r, hollow, quiet } = mark;
    pen.globalAlpha = isAside(mark) ? 0.5 : 1;
    pen.font = `700 ${letterIn(r, isOnWall)}px ${colours.font}`;
    pen.fillStyle = hollow || quiet || isGhost(mark) ? type.line : type.onFill;
    // Capitals stand a little high on their middle line.
    pen.fillText(type.letter, x, y + r * 0.06);
  }
  pen.globalAlpha = 1;
}

/** Paints joins, marks and letters of the rings on a canvas of their size. */
export function paintRings(canvas: HTMLCanvasElement, rings: PaintedRings, colours: NetworkColours): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(rings.size * ratio);
  canvas.height = canvas.width;
  pen.scale(ratio, ratio);
  paintJoins(pen, rings, colours);
  for (const looks of cellsOf(rings.marks)) {
    for (const alike of looks) paintMarks(pen, alike, colours, broadOf(rings));
    paintLetters(pen, looks.flat(), colours);
  }
}
