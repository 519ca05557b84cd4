import { type Drawing, type Room, wordsAt } from './drawing.ts';
import type { Ink } from './ink.ts';
import { type Legend, legendHeight, legendOf } from './legend.ts';
import { type Paper, pixelsPerMillimetre } from './paper.ts';
import { svg } from './svg.ts';

/** A sheet to take away: what it shows, how that is to be read, and as at when. */
export interface SheetContent {
  title: string;
  /** Where the title stands elsewhere already, it is only heard. */
  isTitled?: boolean;
  /** What is left out and what day it shows, in words; a line each. */
  lines: readonly string[];
  legend: Legend;
  drawing: Drawing;
  /** In small print at the foot: where it comes from. */
  source: string;
}

const edge = 32;
const titleSize = 20;
const lineHeight = 16;
const foot = 26;

/** The room that a view has on a sheet, between its title and its legend. */
export function roomOf({ lines, legend }: Pick<SheetContent, 'lines' | 'legend'>, paper: Paper, ink: Ink): Room {
  const { width, height } = sidesOf(paper);
  const head = edge + titleSize + lines.length * lineHeight + 10;
  const across = width - 2 * edge;
  return { x: edge, y: head, width: across, height: height - head - legendHeight(legend, across, ink) - foot - edge / 2 };
}

/** The sides of a sheet in pixels of the screen that it would be. */
function sidesOf({ width, height, unit }: Paper): { width: number; height: number } {
  return { width: (width * pixelsPerMillimetre) / unit, height: (height * pixelsPerMillimetre) / unit };
}

/** A whole sheet as an SVG file: true vector, its words as text. */
export function sheetSvg({ title, isTitled = true, lines, legend, drawing, source }: SheetContent, paper: Paper, ink: Ink): string {
  const { width, height } = sidesOf(paper);
  const room = roomOf({ lines, legend }, paper, ink);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${paper.width}mm`,
      height: `${paper.height}mm`,
      viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
      'font-family': ink.font,
      role: 'img',
      'aria-label': title,
    },
    svg('rect', { width: '100%', height: '100%', fill: ink.paper }),
    isTitled ? wordsAt(edge, edge + titleSize * 0.8, title, { size: titleSize, weight: 620, fill: ink.ink }) : '',
    ...lines.map((line, at) => wordsAt(edge, edge + titleSize + lineHeight * (at + 0.9), line, { fill: ink.muted })),
    drawing(room, ink),
    legendOf(legend, { ...room, y: room.y + room.height + 8 }, ink),
    wordsAt(width - edge, height - edge / 2, source, { size: 9, fill: ink.muted, anchor: 'end' }),
  );
}
