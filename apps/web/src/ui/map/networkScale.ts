/** How much is drawn: all of it, or, of a large map from far off, only what makes groups stand out. */
export type Detail = 'full' | 'far';

const large = 700;

/** Whether a map of so many elements is a large one, to be drawn with an eye to speed. */
export function isLarge(elements: number): boolean {
  return elements > large;
}

export function detailAt(zoom: number, elements: number): Detail {
  return isLarge(elements) && zoom < 0.42 ? 'far' : 'full';
}

/** How many of the map's units make a pixel's worth of words, nodes and lines at some zoom. */
export interface NetworkScale {
  text: number;
  node: number;
  line: number;
  /** How high the letters on lines are, in the map's units. */
  letter: number;
}

/** Letters under nodes, in pixels, and the room a line of them takes. */
export const labelSize = { font: 12, line: 14.5 };

/**
 * Words stay the size they are read at, however far out one zooms; nodes and lines shrink more slowly than the map does. Closer in,
 * everything grows, but less than the distances between, so that there is room for names.
 */
export function scaleAt(zoom: number): NetworkScale {
  const near = zoom > 1;
  const line = (near ? zoom ** 0.4 : Math.max(0.4, zoom ** 0.3)) / zoom;
  return {
    text: (near ? zoom ** 0.3 : 1) / zoom,
    node: (near ? zoom ** 0.6 : Math.max(0.2, zoom ** 0.5)) / zoom,
    line,
    letter: 10 * line,
  };
}

/** What is drawn for a wall is larger by so much: words 24 px high at 1080 lines, and in proportion at others. */
export function onWall({ text, node, line }: NetworkScale, lines: number): NetworkScale {
  const larger = Math.max(20, (lines * 24) / 1080) / labelSize.font;
  return { text: text * larger, node: node * Math.sqrt(larger) * 1.1, line: line * larger, letter: labelSize.font * text * larger };
}

const smallest = 15;
const largest = 42;

/** A node's width in pixels at a zoom of 1, for a weight from 0 to 1. */
export function nodeSize(weight: number): number {
  return smallest + (largest - smallest) * weight;
}

export const hubSize = 25;
