import type { Box, Taken } from './taken.ts';

/** A name away from its node, where there is room, and the line that leads to it. In pixels. */
export interface StandOff {
  box: Box;
  line: { from: Spot; to: Spot };
}

interface Spot {
  x: number;
  y: number;
}

interface Standing extends Spot {
  radius: number;
  width: number;
  height: number;
  /** How far off it may stand. */
  reach: number;
}

const directions = 24;
/** From one distance that is tried to the next, and the nearest: nearer, a name could as well be another node's. */
const step = 12;
const nearest = 18;
/** Half the room that a line is given, and how far apart its pieces are looked at. */
const half = 3;
const air = 3;
/** How much further off a name rather stands than with a piece of its line over a sign, or over another node, which could as well be what it names. */
const over = { sign: 4, node: 30 };

/**
 * A place for a name that has no room beside its node, out of the way of all that is taken, with a line that runs over no other name: as near
 * as may be, but rather further off than with a line over something else.
 * @param taken nodes, signs and names. @param nodes nodes alone. @param names names alone.
 */
export function standOff(ask: Standing, { taken, nodes, names }: Record<'taken' | 'nodes' | 'names', Taken>): StandOff | null {
  let best: { off: StandOff; cost: number } | null = null;
  for (let out = nearest; out <= ask.reach; out += step) {
    if (best && best.cost <= out) break;
    for (let at = 0; at < directions; at += 1) {
      const box = boxAt(ask, out, (2 * Math.PI * at) / directions);
      if (!taken.isFree(withAir(box))) continue;
      const line = lineTo(ask, box);
      const pieces = alongLine(line);
      if (pieces.some((piece) => !names.isFree(piece))) continue;
      const costOf = (piece: Box) => (!isOutside(ask, piece) || taken.isFree(piece) ? 0 : nodes.isFree(piece) ? over.sign : over.node);
      const cost = pieces.reduce((sum, piece) => sum + costOf(piece), out);
      if (best === null || cost < best.cost) best = { off: { box, line }, cost };
    }
  }
  return best?.off ?? null;
}

/** With a little room around it, as its letters are drawn by the page itself, which measures them a little otherwise. */
function withAir({ left, right, top, bottom }: Box): Box {
  return { left: left - air, right: right + air, top: top - air, bottom: bottom + air };
}

/** Whether a piece of a line is clear of what it comes from. */
function isOutside({ x, y, radius }: Standing, { left, right, top, bottom }: Box): boolean {
  return left >= x + radius || right <= x - radius || top >= y + radius || bottom <= y - radius;
}

/** A box as far out in a direction as its nearest side. */
function boxAt({ x, y, radius, width, height }: Standing, out: number, turn: number): Box {
  const [across, down] = [Math.cos(turn), Math.sin(turn)];
  const middle = { x: x + across * (radius + out + width / 2), y: y + down * (radius + out + height / 2) };
  return { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2 };
}

function lineTo({ x, y, radius }: Standing, { left, right, top, bottom }: Box): StandOff['line'] {
  const to = { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
  const long = Math.hypot(to.x - x, to.y - y) || 1;
  return { from: { x: x + ((to.x - x) * radius) / long, y: y + ((to.y - y) * radius) / long }, to };
}

/** What a line takes, in pieces: for names that come after it. It stops short of its own name. */
export function alongLine({ from, to }: StandOff['line']): Box[] {
  const pieces = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / (2 * half));
  return Array.from({ length: pieces }, (_, at) => {
    const part = (at + 0.5) / (pieces + 1);
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}
