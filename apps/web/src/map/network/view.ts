import type { Id } from '@weft/domain';
import { boxAround, type Positions } from '@weft/network';
import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Camera } from '../address/camera.ts';
import { fitInto, margin } from './fitInto.ts';
import { motionTime } from './motion.ts';
import type { Region } from './overview/scene.ts';
import { sightOf } from './overview/sight.ts';

const readingZoom = 0.9;

/** What of the drawing a record is: its node, or the lines of a relationship without a hub. */
export function drawnOf(cy: Core, ids: readonly Id[]): CollectionReturnValue {
  const wanted = new Set(ids);
  return cy.elements().filter((element) => wanted.has(element.id()) || wanted.has(String(element.data('relationshipId'))));
}

/** How much of the drawing's left is covered by the legend, in pixels, where there is room beside it. */
function coveredLeft(container: Element | null): number {
  const stage = container?.getBoundingClientRect();
  const cover = document.querySelector('[data-covers-map="side"]')?.getBoundingClientRect();
  if (!stage || !cover || cover.height < stage.height / 3 || cover.width > stage.width / 3) return 0;
  return cover.right - stage.left;
}

/** How much of the drawing's top is covered by what the filter asks for, in pixels. */
function coveredTop(container: Element | null): number {
  const stage = container?.getBoundingClientRect();
  const cover = document.querySelector('[data-covers-map="top"]')?.getBoundingClientRect();
  return stage && cover ? Math.max(0, cover.bottom - stage.top) : 0;
}

/** Shows all of it, as large as fits beside the legend but no larger than is pleasant. */
export function fit(cy: Core, duration: number): void {
  const sight = sightOf(cy);
  const region = sight ? sight.boxOf(null) : regionOf(cy.elements());
  if (region) showRegion(cy, region, duration);
}

/** The same of what is on its way to other places. */
export function fitTo(cy: Core, places: Positions, duration: number): void {
  const box = sightOf(cy)?.boxOf(null) ?? boxAround(cy.nodes().map((node) => places.get(node.id()) ?? node.position()));
  if (box) showRegion(cy, box, duration);
}

/** Shows a part of it in the same way. */
export function showRegion(cy: Core, region: Region, duration: number): void {
  const room = { width: cy.width(), height: cy.height() };
  if (room.width > 0 && room.height > 0) look(cy, fitted(region, room, cy.container()), duration);
}

/** The camera that shows a part of the map, as large as fits into a room beside the legend but no larger than is pleasant. */
export function fitted(region: Region, { width, height }: { width: number; height: number }, container: Element | null): Camera {
  return fitInto(region, { width, height }, { left: coveredLeft(container), top: coveredTop(container) });
}

function regionOf(elements: CollectionReturnValue): Region | null {
  if (elements.empty()) return null;
  const { x1, x2, y1, y2 } = elements.boundingBox({ includeLabels: false, includeOverlays: false });
  return { left: x1, right: x2, top: y1, bottom: y2 };
}

/** Looks at a place, in one go or gliding there. */
export function look(cy: Core, { x, y, zoom }: Camera, duration: number): void {
  const pan = { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  cy.stop();
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration, easing: 'ease-out' });
}

/** Where the drawing is looked at from now. */
export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
}

/** How much of the drawing's foot is covered by the panel, in pixels: on a narrow screen it lies over the map. */
function coveredFoot(cy: Core): number {
  const stage = cy.container()?.getBoundingClientRect();
  const panel = cy.container()?.closest('main')?.querySelector('aside')?.getBoundingClientRect();
  if (!stage || !panel || panel.left >= stage.right) return 0;
  return Math.max(0, stage.bottom - panel.top);
}

/** Moves no more than is needed for records to be in sight and large enough to read; not at all when they are. */
export function bringIntoSight(cy: Core, ids: readonly Id[], duration: number): void {
  const sight = sightOf(cy);
  const region = sight ? sight.boxOf(sight.partOf(ids).nodes) : regionOf(drawnOf(cy, ids));
  if (!region || cy.width() === 0 || cy.height() === 0) return;
  const foot = coveredFoot(cy);
  const seen = { across: cy.width(), down: cy.height() - foot };
  // Names stand beside nodes as often as under them.
  const room = { across: Math.min(2 * margin, seen.across / 6), down: Math.min(margin, seen.down / 6) };
  const { left: x1, top: y1, right: x2, bottom: y2 } = region;
  const [left, top] = [x1 * cy.zoom() + cy.pan().x, y1 * cy.zoom() + cy.pan().y];
  const [right, bottom] = [x2 * cy.zoom() + cy.pan().x, y2 * cy.zoom() + cy.pan().y];
  const isInSight = left >= room.across && right <= seen.across - room.across && top >= room.down && bottom <= seen.down - room.down;
  if (isInSight && cy.zoom() >= 0.25) return;
  const fits = Math.min((seen.across - 2 * room.across) / Math.max(x2 - x1, 1), (seen.down - 2 * room.down) / Math.max(y2 - y1, 1));
  const zoom = Math.min(cy.zoom() < 0.25 ? readingZoom : cy.zoom(), fits);
  look(cy, { x: (x1 + x2) / 2, y: (y1 + y2) / 2 + foot / 2 / zoom, zoom }, duration);
}

/** Zooms about the middle of what is seen. */
export function zoomBy(cy: Core, factor: number): void {
  const now = cameraOf(cy);
  look(cy, { ...now, zoom: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), now.zoom * factor)) }, motionTime());
}
