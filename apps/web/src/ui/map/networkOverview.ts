import type { NetworkColours } from './networkColours.ts';

/** Where a canvas is looked through at the map: what stands at the map's origin, in pixels, and the zoom. */
export interface Through {
  width: number;
  height: number;
  zoom: number;
  x: number;
  y: number;
}

export interface OverviewName {
  lines: readonly string[];
  /** The middle of its box, in pixels. */
  x: number;
  y: number;
}

export const overviewName = { font: 12, line: 14.5 };

/** Clears the canvas and has it drawn on in the map's units. */
export function begin(pen: CanvasRenderingContext2D, { zoom, x, y, width, height }: Through, pixels: number): void {
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
}

/** Paints names over what is there, each with the paper's colour around it. */
export function paintNames(pen: CanvasRenderingContext2D, pixels: number, names: readonly OverviewName[], colours: NetworkColours): void {
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.font = `500 ${overviewName.font}px ${colours.font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = colours.paper;
  pen.fillStyle = colours.ink;
  for (const { lines, x, y } of names) {
    for (const [index, line] of lines.entries()) {
      const down = y + (index - (lines.length - 1) / 2) * overviewName.line;
      pen.strokeText(line, x, down);
      pen.fillText(line, x, down);
    }
  }
}

/** Signs of relationships, written where they stand: in pixels. */
export interface OverviewSign {
  words: string;
  x: number;
  y: number;
  isDanger: boolean;
}

/** How high the signs are, in pixels. */
export const overviewSign = 13;

/** Paints signs over what is there, each with the paper's colour around it. */
export function paintSigns(pen: CanvasRenderingContext2D, pixels: number, signs: readonly OverviewSign[], colours: NetworkColours): void {
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.font = `700 ${overviewSign}px ${colours.font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = colours.paper;
  for (const { words, x, y, isDanger } of signs) {
    pen.fillStyle = isDanger ? colours.danger : colours.ink;
    pen.strokeText(words, x, y);
    pen.fillText(words, x, y);
  }
}
