import type { Scene } from './scene.ts';

/** What a large map is seen as: groups from far off, then organisations, then organisations with their names. */
export type Level = 'groups' | 'organisations' | 'names';

/** How many organisations can be told apart on one screen, and how many can be read. */
const mostTold = 900;
const mostRead = 220;
/** Below these zooms nodes stand too close to be told apart, or to be named. */
const least = { organisations: 0.24, names: 0.5 };

/** The zoom at which about so many nodes are in sight. */
function zoomFor({ nodes, box }: Scene, many: number, { width, height }: { width: number; height: number }): number {
  const area = Math.max(1, box.right - box.left) * Math.max(1, box.bottom - box.top);
  return Math.sqrt((nodes.length * width * height) / (many * area));
}

/** How much to show at a zoom: by how close nodes stand and how many fit on the screen, so it never changes while one only moves about. */
export function levelAt(zoom: number, scene: Scene, room: { width: number; height: number }): Level {
  if (zoom >= Math.max(least.names, zoomFor(scene, mostRead, room))) return 'names';
  return zoom >= Math.max(least.organisations, Math.min(zoomFor(scene, mostTold, room), least.names)) ? 'organisations' : 'groups';
}
