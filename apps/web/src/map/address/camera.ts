/** Where the network is looked at from: the place in the middle of the window, in the map's units, and the zoom. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

const written = /^(-?\d{1,7}),(-?\d{1,7}),(\d{1,2}(?:\.\d{1,3})?)$/;

/** A camera as it stands in an address: `x,y,zoom`. */
export function writeCamera({ x, y, zoom }: Camera): string {
  return `${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(3))}`;
}

/** The camera that an address speaks of; null when it speaks of none. */
export function readCamera(text: string | undefined): Camera | null {
  const [, x, y, zoom] = written.exec(text ?? '') ?? [];
  return Number(zoom) > 0 ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : null;
}
