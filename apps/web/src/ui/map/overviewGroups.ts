import type { NetworkColours } from './networkColours.ts';
import { begin, type Through } from './networkOverview.ts';

/** Groups as discs, and how many relationships run between them; places and sizes in the map's units. */
export interface OverviewGroups {
  discs: readonly OverviewDisc[];
  links: readonly { source: number; target: number; count: number }[];
  /** What there is to say of some of them; null while there is nothing. */
  marks: OverviewGroupMarks | null;
}

interface OverviewDisc {
  label: string;
  count: number;
  kind: string;
  x: number;
  y: number;
  radius: number;
}

export interface OverviewGroupMarks {
  /** Relationships with signs between two groups. */
  links: readonly { source: number; target: number; count: number; isDashed: boolean; isDanger: boolean }[];
  /** Somebody in this group would be left alone, by its place in the list; likewise where everybody would be gone. */
  alone: ReadonlySet<number>;
  gone: ReadonlySet<number>;
  /** Groups that have nothing to do with it. */
  aside: ReadonlySet<number>;
}

/** The least width of a disc, in pixels, that has room for its count. */
const leastCounted = 14;
/** How far beside the others lines stand that are dashed, in pixels. */
const beside = 3;

/** Paints groups: each with how many it holds, thicker lines where more runs between them. */
export function paintGroups(
  pen: CanvasRenderingContext2D,
  through: Through,
  pixels: number,
  groups: OverviewGroups,
  colours: NetworkColours,
): void {
  begin(pen, through, pixels);
  const { zoom } = through;
  paintLinks(pen, zoom, groups, colours);
  for (const [at, disc] of groups.discs.entries()) {
    const isGone = groups.marks?.gone.has(at) ?? false;
    paintDisc(pen, disc, zoom, isGone, colours);
    if (groups.marks?.aside.has(at)) paintVeil(pen, disc, zoom, colours);
    if (groups.marks?.alone.has(at)) paintRing(pen, disc, zoom, colours);
  }
  pen.setTransform(pixels, 0, 0, pixels, 0, 0);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const [at, { x, y, radius, kind, count }] of groups.discs.entries()) {
    const wide = 2 * radius * zoom;
    if (wide < leastCounted) continue;
    pen.fillStyle = kind === 'part' && !groups.marks?.gone.has(at) ? colours.paper : colours.ink;
    pen.font = `700 ${Math.min(30, Math.max(10, wide / 3.4))}px ${colours.font}`;
    pen.fillText(String(count), x * zoom + through.x, y * zoom + through.y);
  }
}

function paintLinks(pen: CanvasRenderingContext2D, zoom: number, { discs, links, marks }: OverviewGroups, colours: NetworkColours): void {
  const most = Math.max(1, ...links.map(({ count }) => count));
  const line = (source: number, target: number, aside: number) => {
    const [from, to] = [discs[source], discs[target]];
    if (!from || !to) return;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [across, down] = [(-(to.y - from.y) / length) * aside, ((to.x - from.x) / length) * aside];
    pen.beginPath();
    pen.moveTo(from.x + across, from.y + down);
    pen.lineTo(to.x + across, to.y + down);
    pen.stroke();
  };
  pen.strokeStyle = colours.faint;
  for (const { source, target, count } of links) {
    pen.globalAlpha = (0.07 + 0.3 * (count / most)) * (marks ? 0.6 : 1);
    pen.lineWidth = (0.75 + 4 * (count / most)) / zoom;
    line(source, target, 0);
  }
  pen.globalAlpha = 1;
  for (const { source, target, count, isDashed, isDanger } of marks?.links ?? []) {
    pen.strokeStyle = isDanger ? colours.danger : colours.ink;
    pen.lineWidth = Math.min(4, 1 + count / 4) / zoom;
    pen.setLineDash(isDashed ? [4 / zoom, 4 / zoom] : []);
    line(source, target, (isDashed ? beside : 0) / zoom);
  }
  pen.setLineDash([]);
}

function paintDisc(
  pen: CanvasRenderingContext2D,
  { x, y, radius, kind }: OverviewDisc,
  zoom: number,
  isGone: boolean,
  colours: NetworkColours,
): void {
  const isPart = kind === 'part';
  pen.beginPath();
  if (isPart) pen.roundRect(x - 0.89 * radius, y - 0.89 * radius, 1.78 * radius, 1.78 * radius, 0.3 * radius);
  else pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = isPart && !isGone ? colours.ink : colours.surface;
  pen.fill();
  pen.strokeStyle = isGone ? colours.danger : isPart ? colours.ink : colours.edge;
  pen.lineWidth = (isGone ? 2.5 : 1.5) / zoom;
  pen.setLineDash(kind === 'sector' || isGone ? [5 / zoom, 3 / zoom] : []);
  pen.stroke();
  pen.setLineDash([]);
}

/** Over a group that steps back: it is pale, yet no line shows through it. */
function paintVeil(pen: CanvasRenderingContext2D, { x, y, radius }: OverviewDisc, zoom: number, { paper }: NetworkColours): void {
  const half = radius + 1 / zoom;
  pen.globalAlpha = 0.65;
  pen.fillStyle = paper;
  pen.beginPath();
  pen.arc(x, y, half * 1.1, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 1;
}

/** Round a group that holds somebody who would be left alone. */
function paintRing(pen: CanvasRenderingContext2D, { x, y, radius }: OverviewDisc, zoom: number, { danger }: NetworkColours): void {
  pen.beginPath();
  pen.arc(x, y, radius * 1.06 + 5 / zoom, 0, 2 * Math.PI);
  pen.strokeStyle = danger;
  pen.lineWidth = 2 / zoom;
  pen.setLineDash([4 / zoom, 3 / zoom]);
  pen.stroke();
  pen.setLineDash([]);
}
