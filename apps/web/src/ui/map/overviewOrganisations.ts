import type { RelationshipTypeId } from '../relationshipTypes.ts';
import type { LeftAs } from './marking.ts';
import type { NetworkColours } from './networkColours.ts';
import { begin, type Through } from './networkOverview.ts';
import { hubSize, type NetworkScale, nodeSize, scaleAt } from './networkScale.ts';

export interface OverviewNode {
  x: number;
  y: number;
  look: 'council' | 'partner' | 'other' | RelationshipTypeId;
  /** From 0 to 1. */
  weight: number;
  /** What it would be left as, or that it steps back; null when it is as ever. */
  state: LeftAs | 'aside' | null;
}

/** How a line is drawn: as ever, stepping back, there no longer, in danger of that, new, or otherwise with a sign. */
export type LineLook = 'usual' | 'aside' | 'dashed' | 'danger' | 'broad' | 'marked';

/** Lines that look alike: four numbers each, from and to. */
export interface OverviewLines {
  type: RelationshipTypeId;
  look: LineLook;
  ends: number[];
}

const strengths: Readonly<Record<LineLook, number>> = { usual: 0.32, aside: 0.1, dashed: 0.9, danger: 0.95, broad: 1, marked: 0.9 };
const widths: Readonly<Record<LineLook, number>> = { usual: 1.1, aside: 1.1, dashed: 1.6, danger: 1.8, broad: 3, marked: 1.8 };
/** What steps back is under what stands out. */
const order: readonly LineLook[] = ['aside', 'usual', 'marked', 'broad', 'dashed', 'danger'];

/** Paints lines and nodes, without the letters and patterns that only show near in. Half a shape has the same place and size there. */
export function paintOrganisations(
  pen: CanvasRenderingContext2D,
  through: Through,
  pixels: number,
  { nodes, lines }: { nodes: readonly OverviewNode[]; lines: readonly OverviewLines[] },
  colours: NetworkColours,
): void {
  begin(pen, through, pixels);
  const scale = scaleAt(through.zoom);
  for (const look of order) for (const alike of lines) if (alike.look === look) paintLines(pen, alike, scale, colours);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  const usual = nodes.filter(({ state }) => state === null || state === 'alone');
  pen.globalAlpha = 0.3;
  paintNodes(
    pen,
    nodes.filter(({ state }) => state === 'aside'),
    scale,
    colours,
  );
  pen.globalAlpha = 1;
  paintNodes(pen, usual, scale, colours);
  paintLeft(pen, nodes, scale, colours);
}

function paintLines(
  pen: CanvasRenderingContext2D,
  { type, look, ends }: OverviewLines,
  { line }: NetworkScale,
  colours: NetworkColours,
): void {
  pen.strokeStyle = look === 'danger' ? colours.danger : (colours.types.find(({ id }) => id === type)?.line ?? colours.faint);
  pen.globalAlpha = strengths[look];
  pen.lineWidth = widths[look] * line;
  pen.setLineDash(look === 'dashed' || look === 'danger' ? [4 * line, 5 * line] : []);
  pen.beginPath();
  for (let at = 0; at < ends.length; at += 4) {
    pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
    pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
  }
  pen.stroke();
}

function paintNodes(
  pen: CanvasRenderingContext2D,
  nodes: readonly OverviewNode[],
  { node: scale }: NetworkScale,
  colours: NetworkColours,
): void {
  pen.lineWidth = 1.5 * scale;
  for (const look of new Set(nodes.map((node) => node.look))) {
    pen.fillStyle = fillOf(look, colours);
    pen.strokeStyle = look === 'other' ? colours.edge : colours.paper;
    pen.beginPath();
    for (const node of nodes) if (node.look === look) outline(pen, node, scale);
    pen.stroke();
    pen.fill();
  }
}

/** A dashed ring round who would be left alone, a dashed outline of who would be gone. */
function paintLeft(
  pen: CanvasRenderingContext2D,
  nodes: readonly OverviewNode[],
  { node: scale }: NetworkScale,
  colours: NetworkColours,
): void {
  pen.strokeStyle = colours.danger;
  pen.fillStyle = colours.surface;
  pen.lineWidth = 2.5 * scale;
  pen.setLineDash([4 * scale, 3 * scale]);
  for (const node of nodes) {
    if (node.state !== 'alone' && node.state !== 'gone') continue;
    pen.beginPath();
    if (node.state === 'gone') outline(pen, node, scale);
    else pen.arc(node.x, node.y, (nodeSize(node.weight) / 2 + 5) * scale, 0, 2 * Math.PI);
    if (node.state === 'gone') pen.fill();
    pen.stroke();
  }
  pen.setLineDash([]);
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
