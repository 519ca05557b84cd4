import type { HubNode, Network, NetworkEdge, NetworkNode, Point, Positions, RelationshipLook } from '@weft/network';
import type { NetworkMarks } from '../../map/marks/marks.ts';
import { labelText } from '../../map/network/labelText.ts';
import { type LabelAsk, type LabelSide, labelBox, placeNames } from '../../map/network/placeLabels.ts';
import type { StandOff } from '../../map/network/standOff.ts';
import type { Box } from '../../map/network/taken.ts';
import { weightOf } from '../../map/network/weight.ts';
import { type LeftAs, leftAsWords, type Marking, markingOf } from '../map/marking.ts';
import { detailAt, hubSize, labelSize, nodeSize, scaleAt } from '../map/networkScale.ts';
import { relationshipType } from '../relationshipTypes.ts';
import { type Drawing, type Room, wordsAt } from './drawing.ts';
import { type Ink, tint, typeInk } from './ink.ts';
import { escaped, svg } from './svg.ts';

const margin = { across: 90, down: 36 };
const hubsNamedFrom = 0.8;
const mostLandmarks = 6;
/** How far off the names of landmarks may stand. */
const mostAway = 150;

interface Placed {
  at: (id: string) => Point;
  zoom: number;
  node: number;
  line: number;
}

/** The network on paper: every node and tie with what marks say of it, and as many names as there is room for. */
export function networkDrawing({ nodes, edges }: Network, positions: Positions, marks: NetworkMarks | null): Drawing {
  return (room, ink) => {
    const placed = place(nodes, positions, room);
    const bearers = new Set<string>();
    const lines = edges.map((edge) => {
      const isBearer = edge.kind !== 'spoke' && !bearers.has(edge.relationshipId);
      if (isBearer) bearers.add(edge.relationshipId);
      return edgeOf(edge, placed, ink, isBearer, marks && markingOf(marks.of(edge.relationshipId)));
    });
    return [
      ...lines.map(({ line }) => line),
      ...nodes.map((node) => nodeOf(node, placed, ink, marks)),
      ...lines.map(({ letters }) => letters),
      ...names(nodes, [...lines.flatMap(({ sign }) => sign ?? []), ...hubsUnnamed(nodes, placed)], placed, room, ink, marks),
    ].join('');
  };
}

function place(nodes: readonly NetworkNode[], positions: Positions, room: Room): Placed {
  const points = nodes.flatMap(({ id }) => positions.get(id) ?? []);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))];
  const across = Math.max(1, right - left);
  const down = Math.max(1, bottom - top);
  const zoom = Math.min((room.width - 2 * margin.across) / across, (room.height - 2 * margin.down) / down, 1.4);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const scale = scaleAt(zoom);
  return {
    zoom,
    node: scale.node * zoom,
    line: scale.line * zoom,
    at: (id) => {
      const { x, y } = positions.get(id) ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
      return { x: middle.x + (x - (left + right) / 2) * zoom, y: middle.y + (y - (top + bottom) / 2) * zoom };
    },
  };
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), values[0] ?? 0);
}

function sizeOf(node: NetworkNode, placed: Placed): number {
  if (node.kind === 'hub') return hubSize * placed.node * (isQuiet(node) ? 0.8 : 1);
  return nodeSize(weightOf(node)) * placed.node;
}

function isQuiet({ status }: RelationshipLook): boolean {
  return status !== 'active' && status !== 'unknown';
}

/** How strongly what steps back is drawn. */
const pale = 0.3;

function nodeOf(node: NetworkNode, placed: Placed, ink: Ink, marks: NetworkMarks | null): string {
  const { x, y } = placed.at(node.id);
  const r = sizeOf(node, placed) / 2;
  const shape =
    node.kind === 'hub'
      ? hubOf(node, x, y, r, ink, marks && markingOf(marks.of(node.id)))
      : leftOr(organisationOf(node.side, x, y, r, ink), marks?.left(node.id) ?? null, { x, y, r }, ink);
  const opacity = marks?.stepsBack(node) ? pale : undefined;
  return svg('g', { 'data-record': node.id, opacity }, svg('title', {}, escaped(node.label)), shape);
}

/** An organisation with a ring round it when it would be left alone; only its outline when it would be gone. */
function leftOr(shape: string, left: LeftAs | null, { x, y, r }: { x: number; y: number; r: number }, ink: Ink): string {
  if (left === null) return shape;
  const look = { cx: x, cy: y, fill: 'none', stroke: ink.danger, 'stroke-width': 1.75, 'stroke-dasharray': '4 3' };
  return left === 'gone' ? svg('circle', { ...look, r, fill: ink.surface }) : shape + svg('circle', { ...look, r: r + 4 });
}

function organisationOf(side: string, x: number, y: number, r: number, ink: Ink): string {
  if (side === 'council') return svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: r / 3, fill: ink.ink });
  if (side === 'partner') return svg('circle', { cx: x, cy: y, r, fill: ink.faint });
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const turn = (corner * Math.PI) / 3;
    return `${(x + r * Math.cos(turn)).toFixed(2)},${(y + r * Math.sin(turn)).toFixed(2)}`;
  });
  return svg('polygon', { points: corners.join(' '), fill: ink.surface, stroke: ink.edge, 'stroke-width': 1.5 });
}

function hubOf(hub: HubNode, x: number, y: number, r: number, ink: Ink, marking: Marking | null): string {
  const { fill, onFill, line, letter } = typeInk(ink, hub.type);
  const isMarked = marking !== null && !marking.isAside;
  const isHollow = hub.freshness === 'stale' || isMarked;
  const isDanger = hub.freshness === 'disputed' || (marking?.isDanger ?? false);
  const diamond = svg('path', {
    d: `M${x.toFixed(2)} ${(y - r).toFixed(2)}l${r.toFixed(2)} ${r.toFixed(2)}l${(-r).toFixed(2)} ${r.toFixed(2)}l${(-r).toFixed(2)} ${(-r).toFixed(2)}Z`,
    fill: isHollow ? ink.surface : isQuiet(hub) ? tint(fill, 0.5) : fill,
    stroke: isDanger ? ink.danger : line,
    'stroke-width': isDanger ? 2.5 : 1.5,
    'stroke-dasharray': marking?.isDashed ? '3 2.5' : undefined,
  });
  const sign = isMarked ? marking.signs : letter;
  const colour = isMarked ? ink.ink : isHollow ? line : onFill;
  const words = wordsAt(x, y + r * 0.32, sign, { size: r * 0.9, weight: 700, fill: colour, anchor: 'middle' });
  return diamond + (r < 4 ? '' : words);
}

interface Line {
  line: string;
  letters: string;
  /** Where its letters stand: no name should cover them. */
  sign: Box | null;
}

function boxAt({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Hubs that have no name to be placed still have their letter to be read. */
function hubsUnnamed(nodes: readonly NetworkNode[], placed: Placed): Box[] {
  if (placed.zoom >= hubsNamedFrom) return [];
  return nodes.flatMap((node) => (node.kind === 'hub' ? [boxAt(placed.at(node.id), sizeOf(node, placed) / 2)] : []));
}

function edgeOf(edge: NetworkEdge, placed: Placed, ink: Ink, bearsLetters: boolean, marking: Marking | null): Line {
  const from = placed.at(edge.source);
  const to = placed.at(edge.target);
  const bend = (edge.index - (edge.count - 1) / 2) * 34 * placed.line;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
  const { line: stroke } = typeInk(ink, edge.type);
  const { dashes } = relationshipType(edge.type).pattern;
  const usual = isQuiet(edge) ? 1.25 : edge.kind === 'spoke' ? 1.75 : 2.25;
  const width = (marking?.isBroad ? 4 : usual) * placed.line;
  const gaps = marking?.isDashed ? [3, 6] : dashes;
  const path = svg('path', {
    d: `M${from.x.toFixed(2)} ${from.y.toFixed(2)}Q${control.x.toFixed(2)} ${control.y.toFixed(2)} ${to.x.toFixed(2)} ${to.y.toFixed(2)}`,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-opacity': isQuiet(edge) ? 0.5 : 0.9,
    'stroke-dasharray': gaps.length === 0 ? undefined : gaps.map((dash) => (dash * placed.line).toFixed(1)).join(' '),
  });
  const beads = edge.brokers.map((broker) => bead(broker === edge.source ? from : to, broker === edge.source ? to : from, stroke, placed));
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  const opacity = marking?.isAside ? pale : undefined;
  const line = svg('g', { 'data-record': edge.relationshipId, opacity }, svg('title', {}, escaped(edge.label)), path, ...beads);
  return bearsLetters
    ? { line, letters: lettersAt(middle, edge, placed, ink, marking), sign: boxAt(middle, 9) }
    : { line, letters: '', sign: null };
}

/** A round at the end of a line: it runs through whoever stands there. */
function bead(at: Point, from: Point, fill: string, { node, line }: Placed): string {
  const length = Math.hypot(from.x - at.x, from.y - at.y) || 1;
  const out = 20 * node;
  return svg('circle', { cx: at.x + ((from.x - at.x) / length) * out, cy: at.y + ((from.y - at.y) / length) * out, r: 4 * line, fill });
}

function lettersAt({ x, y }: Point, edge: NetworkEdge, placed: Placed, ink: Ink, marking: Marking | null): string {
  const size = 10 * placed.line;
  if (size < 3.5) return '';
  const { fill, onFill, line } = typeInk(ink, edge.type);
  const isMarked = marking !== null && !marking.isAside;
  const isDanger = edge.freshness === 'disputed' || (marking?.isDanger ?? false);
  const letters = [edge.type, ...edge.types.filter((type) => type !== edge.type)]
    .map((type) => relationshipType(type).letter)
    .join('\u2009');
  const words = `${letters}${edge.freshness === 'disputed' ? '!' : ''}${isMarked ? `\u2009${marking.signs}` : ''}`;
  const width = ink.widthOf(words) * size + 5 * placed.line;
  const height = size + 5 * placed.line;
  const isHollow = edge.freshness === 'stale' || isMarked;
  return svg(
    'g',
    { 'data-record': edge.relationshipId, opacity: marking?.isAside ? pale : undefined },
    svg('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 2,
      fill: isHollow ? ink.surface : fill,
      stroke: isDanger ? ink.danger : line,
      'stroke-width': (isMarked ? 2 : 1.25) * placed.line,
    }),
    wordsAt(x, y + size * 0.35, words, { size, weight: 700, fill: isMarked ? ink.ink : isHollow ? line : onFill, anchor: 'middle' }),
  );
}

/** A name to be placed, in the lines that it is written in. */
type Named = LabelAsk & { lines: readonly string[] };

function names(
  nodes: readonly NetworkNode[],
  signs: readonly Box[],
  placed: Placed,
  room: Room,
  ink: Ink,
  marks: NetworkMarks | null,
): string[] {
  const organisations = nodes.filter(({ kind }) => kind === 'organisation');
  const landmarks = new Set([...organisations].sort((a, b) => b.degree - a.degree).slice(0, mostLandmarks));
  const asked = nodes.filter(({ kind }) => kind === 'organisation' || placed.zoom >= hubsNamedFrom);
  // Where names can be read, none lies over anything; from far off the landmarks are there whatever they cover.
  const isFar = detailAt(placed.zoom, nodes.length + signs.length) === 'far';
  const asks = asked.map((node): Named => {
    const left = marks?.left(node.id) ?? null;
    const lines = [...labelText(node.label).split('\n'), ...(left === null ? [] : [leftAsWords[left]])];
    return {
      id: node.id,
      ...placed.at(node.id),
      radius: sizeOf(node, placed) / 2,
      width: Math.max(...lines.map((line) => ink.widthOf(line))) * labelSize.font + 4,
      height: lines.length * labelSize.line,
      priority: node.kind === 'hub' ? node.degree / 8 : node.degree,
      now: null,
      must: isFar && landmarks.has(node),
      reach: isFar || !landmarks.has(node) ? 0 : mostAway,
      lines,
    };
  });
  const far = 400;
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const walls = [
    { left: room.x - far, right: room.x, top: room.y - far, bottom: bottom + far },
    { left: right, right: right + far, top: room.y - far, bottom: bottom + far },
    { left: room.x - far, right: right + far, top: room.y - far, bottom: room.y },
    { left: room.x - far, right: right + far, top: bottom, bottom: bottom + far },
  ];
  const { sides, away } = placeNames(asks, [...walls, ...signs]);
  const aside = new Set(asked.filter((node) => marks?.stepsBack(node)).map(({ id }) => id));
  return asks.flatMap((ask) => {
    const [side, off] = [sides.get(ask.id), away.get(ask.id)];
    const opacity = aside.has(ask.id) ? 0.5 : undefined;
    if (off) return [nameOff(ask, off, ink, opacity)];
    return side === undefined ? [] : [nameOf(ask, side, ink, opacity)];
  });
}

/** A name a little way off from its node, with a line to it. */
function nameOff(ask: Named, { box, line: { from, to } }: StandOff, ink: Ink, opacity: number | undefined): string {
  const line = svg('path', { d: `M${from.x.toFixed(2)} ${from.y.toFixed(2)}L${to.x.toFixed(2)} ${to.y.toFixed(2)}`, stroke: ink.ink });
  return svg('g', { 'data-record': ask.id, opacity }, line, ...linesIn(ask, box, 'middle', ink));
}

function nameOf(ask: Named, side: LabelSide, ink: Ink, opacity: number | undefined): string {
  const anchor = side.endsWith('left') ? 'end' : side.endsWith('right') ? 'start' : 'middle';
  return svg('g', { 'data-record': ask.id, opacity }, ...linesIn(ask, labelBox(ask, side), anchor, ink));
}

function linesIn({ lines }: Named, { left, right, top }: Box, anchor: 'start' | 'middle' | 'end', ink: Ink): string[] {
  const x = anchor === 'end' ? right : anchor === 'start' ? left : (left + right) / 2;
  const look = { size: labelSize.font, weight: 500, fill: ink.ink, anchor, rim: ink.paper };
  return lines.map((line, at) => wordsAt(x, top + labelSize.line * at + labelSize.font, line, look));
}
