import { type Drawing, fitted, typeBox, wordsAt } from './drawing.ts';
import { type Ink, tint } from './ink.ts';
import { svg } from './svg.ts';

export interface SheetColumn {
  label: string;
  /** Its share of the width, beside the others. */
  share: number;
  align?: 'start' | 'end';
}

export interface SheetCell {
  words: string;
  /** Types whose marks stand before the words. */
  types?: readonly string[];
  /** How strongly the cell is tinted, from 0 to 1. */
  heat?: number;
}

export interface SheetRow {
  /** The record that it is about. */
  id?: string;
  cells: readonly SheetCell[];
}

const rowHeight = 20;
const size = 11;
const pad = 6;
const markWidth = 17;

/** How many rows fit under the headings. */
export function rowsIn(height: number): number {
  return Math.max(1, Math.floor(height / rowHeight) - 1);
}

/** Rows under headings. What is too long for its cell is cut off, and said in full to whoever points at it. */
export function tabularDrawing(columns: readonly SheetColumn[], rows: readonly SheetRow[]): Drawing {
  return (room, ink) => {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    let left = room.x;
    const places = columns.map((column) => {
      const width = (room.width * column.share) / shares;
      const place = { ...column, x: left, width };
      left += width;
      return place;
    });
    const head = places.map(({ label, x, width, align }) =>
      cellWords(fitted(label, width - 2 * pad, size, ink), x, room.y, width, align, ink, 620),
    );
    const rule = svg('path', { d: `M${room.x} ${room.y + rowHeight}h${room.width}`, stroke: ink.edge, 'stroke-width': 1 });
    const body = rows.map((row, at) => {
      const y = room.y + rowHeight * (at + 1);
      const cells = places.map((place, column) => cellOf(row.cells[column] ?? { words: '' }, place, y, ink));
      const line = svg('path', { d: `M${room.x} ${y + rowHeight}h${room.width}`, stroke: tint(ink.edge, 0.35), 'stroke-width': 0.75 });
      return svg('g', { 'data-record': row.id }, ...cells, line);
    });
    return [...head, rule, ...body].join('');
  };
}

interface Place extends SheetColumn {
  x: number;
  width: number;
}

function cellOf({ words, types = [], heat }: SheetCell, { x, width, align }: Place, y: number, ink: Ink): string {
  const ground =
    heat === undefined
      ? ''
      : svg('rect', { x: x + 1, y: y + 1, width: width - 2, height: rowHeight - 2, rx: 2, fill: tint(ink.ink, 0.04 + 0.3 * heat) });
  const marks = types.map((type, at) => typeBox(x + pad + at * markWidth, y + 3, type, ink)).join('');
  const indent = types.length * markWidth;
  return ground + marks + cellWords(fitted(words, width - 2 * pad - indent, size, ink), x + indent, y, width - indent, align, ink, 400);
}

function cellWords(words: string, x: number, y: number, width: number, align: SheetColumn['align'], ink: Ink, weight: number): string {
  const look = { size, weight, fill: ink.ink } as const;
  if (align === 'end') return wordsAt(x + width - pad, y + rowHeight * 0.68, words, { ...look, anchor: 'end' });
  return wordsAt(x + pad, y + rowHeight * 0.68, words, look);
}
