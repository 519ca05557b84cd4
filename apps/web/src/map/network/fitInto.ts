import type { Camera } from '../address/camera.ts';
import type { Region } from './overview/scene.ts';

/** Kept free round what is shown, in pixels, where there is room. */
export const margin = 56;

/** The camera that shows a part of the map in a room some of which is covered, as large as fits but no larger than is pleasant. In pixels. */
export function fitInto(
  { left, right, top, bottom }: Region,
  { width, height }: { width: number; height: number },
  covered: { left: number; top: number },
): Camera {
  const across = width - covered.left;
  const room = Math.min(margin, across / 8, height / 8);
  const head = Math.min(Math.max(room, covered.top), height / 3);
  const zoom = Math.min((across - 2 * room) / Math.max(right - left, 1), (height - room - head) / Math.max(bottom - top, 1), 1.4);
  return { x: (left + right) / 2 - covered.left / 2 / zoom, y: (top + bottom) / 2 - (head - room) / 2 / zoom, zoom };
}
