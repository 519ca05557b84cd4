import { wallText } from '../theme/wallText.ts';

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
  /** How wide hubs are, in the map's units. */
  hub: number;
}

/** A hub's width in pixels at a zoom of 1, and how high its letter is as a part of that. */
export const hubSize = 25;
export const letterOfHub = 0.58;

/** Letters under nodes, in pixels, and the room a line of them takes. */
export const labelSize = { font: 12, line: 14.5 };

/** How much larger the name of what is selected is, and how much wider letters are when they are bold, or strong as the council's are. */
export const selectedLabel = 1.08;
export const boldLabel = 1.07;
export const strongLabel = 1.035;

/**
 * Words stay the size they are read at, however far out one zooms; nodes and lines shrink more slowly than the map does. Closer in,
 * everything grows, but less than the distances between, so that there is room for names.
 */
export function scaleAt(zoom: number): NetworkScale {
  const near = zoom > 1;
  const line = (near ? zoom ** 0.4 : Math.max(0.4, zoom ** 0.3)) / zoom;
  const node = (near ? zoom ** 0.6 : Math.max(0.2, zoom ** 0.5)) / zoom;
  return { text: (near ? zoom ** 0.3 : 1) / zoom, node, line, letter: 10 * line, hub: hubSize * node };
}

/** What is drawn for a wall is larger: its words, and the hubs that bear a letter, so that it is as high as they are. */
export function onWall({ text, node, line }: NetworkScale, lines: number): NetworkScale {
  const larger = wallText(lines) / labelSize.font;
  const letter = labelSize.font * text * larger;
  return {
    text: text * larger,
    node: node * Math.sqrt(larger) * 1.1,
    line: line * larger,
    letter,
    hub: Math.max(node * Math.sqrt(larger) * 1.1 * hubSize, letter / letterOfHub),
  };
}

const smallest = 15;
const largest = 42;

/** A node's width in pixels at a zoom of 1, for a weight from 0 to 1. */
export function nodeSize(weight: number): number {
  return smallest + (largest - smallest) * weight;
}
