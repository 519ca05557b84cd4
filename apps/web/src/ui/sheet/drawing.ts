import type { Ink } from './ink.ts';
import { escaped, svg } from './svg.ts';

/** The part of a sheet that a view is drawn in, in pixels of a screen that the sheet would be. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a view into its room, as SVG. What stands for a record carries its id as `data-record`. */
export type Drawing = (room: Room, ink: Ink) => string;

interface WordsLook {
  size?: number;
  weight?: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  /** The colour of a rim that keeps words apart from what is under them. */
  rim?: string;
}

/** A line of words on its base line. */
export function wordsAt(x: number, y: number, words: string, { size = 12, weight = 400, fill, anchor = 'start', rim }: WordsLook): string {
  const outline = rim === undefined ? {} : { stroke: rim, 'stroke-width': size / 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return svg('text', { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor, ...outline }, escaped(words));
}

/** Words cut off so that they fit a width. */
export function fitted(words: string, width: number, size: number, ink: Ink): string {
  if (ink.widthOf(words) * size <= width) return words;
  const signs = [...words];
  while (signs.length > 0 && ink.widthOf(`${signs.join('')}…`) * size > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A type's mark: its letter on its colour, hollow when that is what it says. */
export function typeBox(x: number, y: number, type: string, ink: Ink, side = 14): string {
  const { fill, onFill, letter } = typeOf(ink, type);
  return svg(
    'g',
    {},
    svg('rect', { x, y, width: side, height: side, rx: side / 5, fill }),
    wordsAt(x + side / 2, y + side * 0.75, letter, { size: side * 0.7, weight: 700, fill: onFill, anchor: 'middle' }),
  );
}

function typeOf(ink: Ink, type: string) {
  return ink.types.find(({ id }) => id === type) ?? { fill: ink.faint, onFill: ink.paper, letter: '?' };
}
