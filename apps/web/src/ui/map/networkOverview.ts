import type { RelationshipTypeId } from '../relationshipTypes.ts';
import type { NetworkColours } from './networkColours.ts';
import { hubSize, nodeSize, scaleAt } from './networkScale.ts';

/** Where a canvas is looked through at the map: what stands at the map's origin, in pixels, and the zoom. */
export interface Through {
  width: number;
  height: number;
  zoom: number;
  x: number;
  y: number;
}

/** Groups as discs, and how many relationships run between them; places and sizes in the map's units. */
export interface OverviewGroups {
  discs: readonly { label: string; count: number; kind: string; x: number; y: number; radius: number }[];
  links: readonly { source: number; target: number; count: number }[];
}

export interface OverviewNode {
  x: number;
  y: number;
  look: 'council' | 'partner' | 'other' | RelationshipTypeId;
  /** From 0 to 1. */
  weight: number;
}

/** Lines by their type: four numbers each, from and to. */
export type OverviewLines = ReadonlyMap<RelationshipTypeId, readonly number[]>;

export interface OverviewName {
  lines: readonly string[];
  /** The middle of its box, in pixels. */
  x: number;
  y: number;
}

export const overviewName = { font: 12, line: 14.5 };

function begin(pen: CanvasRenderingContext2D, { zoom, x, y, width, height }: Through, pixels: number): void {
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
}

/** The least width of a disc, in pixels, that has room for its count. */
const leastCounted = 14;

/** Paints groups: each with how many it holds, thicker lines where more runs between them. */
export function paintGroups(
  pen: CanvasRenderingContext2D,
  through: Through,
  pixels: number,
  { discs, links }: OverviewGroups,
  colours: NetworkColours,
): void {
  begin(pen, through, pixels);
  const { zoom } = through;
  const most = Math.max(1, ...links.map(({ count }) => count));
  pen.strokeStyle = colours.faint;
  for (const { source, target, count } of links) {
    const [from, to] = [discs[source], discs[target]];
    if (!from || !to) continue;
    pen.globalAlpha = 0.07 + 0.3 * (count / most);
    pen.lineWidth = (0.75 + 4 * (count / most)) / zoom;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  for (const { x, y, radius, kind } of discs) {
    pen.beginPath();
    if (kind === 'part') pen.roundRect(x - 0.89 * radius, y - 0.89 * radius, 1.78 * radius, 1.78 * radius, 0.3 * radius);
    else pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fillStyle = kind === 'part' ? colours.ink : colours.surface;
    pen.fill();
    pen.strokeStyle = kind === 'part' ? colours.ink : colours.edge;
    pen.lineWidth = 1.5 / zoom;
    pen.setLineDash(kind === 'sector' ? [5 / zoom, 3 / zoom] : []);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const { x, y, radius, kind, count } of discs) {
    const wide = 2 * radius * zoom;
    if (wide < leastCounted) continue;
    pen.fillStyle = kind === 'part' ? colours.paper : colours.ink;
    pen.font = `700 ${Math.min(30, Math.max(10, wide / 3.4))}px ${colours.font}`;
    pen.fillText(String(count), x * zoom + through.x, y * zoom + through.y);
  }
}

/** Paints lines and nodes, without the letters and patterns that only show near in. Half a shape has the same place and size there. */
export function paintOrganisations(
  pen: CanvasRenderingContext2D,
  through: Through,
  pixels: number,
  { nodes, lines }: { nodes: readonly OverviewNode[]; lines: OverviewLines },
  colours: NetworkColours,
): void {
  begin(pen, through, pixels);
  const scale = scaleAt(through.zoom);
  pen.lineWidth = 1.1 * scale.line;
  pen.globalAlpha = 0.32;
  for (const { id, line } of colours.types) {
    const ends = lines.get(id) ?? [];
    if (ends.length === 0) continue;
    pen.strokeStyle = line;
    pen.beginPath();
    for (let at = 0; at < ends.length; at += 4) {
      pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
      pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
    }
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.paper;
  pen.lineWidth = 1.5 * scale.node;
  for (const look of new Set(nodes.map((node) => node.look))) {
    pen.fillStyle = fillOf(look, colours);
    pen.beginPath();
    for (const node of nodes) if (node.look === look) outline(pen, node, scale.node);
    if (look === 'other') {
      pen.strokeStyle = colours.edge;
      pen.stroke();
      pen.strokeStyle = colours.paper;
    } else pen.stroke();
    pen.fill();
  }
}

function fillOf(look: OverviewNode['look'], colours: NetworkColours): string {
  if (look === 'council') return colours.ink;
  if (look === 'partner') return colours.faint;
  if (look === 'other') return colours.surface;
  return colours.types.find(({ id }) => id === look)?.line ?? colours.faint;
}

function outline(pen: CanvasRenderingContext2D, { x, y, look, weight }: OverviewNode, scale: number): void {
  const half = (nodeSize(weight) * scale) / 2;
  if (look === 'council') pen.rect(x - half, y - half, 2 * half, 2 * half);
  else if (look === 'partner' || look === 'other') {
    pen.moveTo(x + half, y);
    pen.arc(x, y, half, 0, 2 * Math.PI);
  } else {
    const out = (hubSize * scale) / 3;
    pen.moveTo(x, y - out);
    pen.lineTo(x + out, y);
    pen.lineTo(x, y + out);
    pen.lineTo(x - out, y);
    pen.closePath();
  }
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
