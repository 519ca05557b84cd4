/** The sizes of paper that a map is taken away on, in millimetres, the longer side first. */
const sides = { a4: [297, 210], a3: [420, 297], a2: [594, 420], a1: [841, 594] } as const;

export type PaperSize = keyof typeof sides;
export const paperSizes: readonly PaperSize[] = ['a4', 'a3', 'a2', 'a1'];
export type Orientation = 'landscape' | 'portrait';

/** A sheet of paper. `unit` is how many times larger than on A4 words and marks are, since larger sheets are read from further off. */
export interface Paper {
  size: PaperSize;
  orientation: Orientation;
  /** In millimetres. */
  width: number;
  height: number;
  unit: number;
}

export function paperOf(size: PaperSize, orientation: Orientation): Paper {
  const [long, short] = sides[size];
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  return { size, orientation, width, height, unit: Math.sqrt(long / sides.a4[0]) };
}

/** Pixels of a screen in a millimetre of paper, as CSS has it. */
export const pixelsPerMillimetre = 96 / 25.4;
