import { alongLine, type StandOff, standOff } from './standOff.ts';
import { type Box, Taken } from './taken.ts';

/** Where a label may stand, the best first: the corners are the last to be taken. */
export const labelSides = ['below', 'above', 'right', 'left', 'below-right', 'below-left', 'above-right', 'above-left'] as const;
export type LabelSide = (typeof labelSides)[number];

/** Between a node and its label, in pixels, where words are as high as usual. */
export const labelGap = 3;

/** A node on the screen, in pixels, and the label it would have. */
export interface LabelAsk {
  id: string;
  x: number;
  y: number;
  /** Half the node's size. */
  radius: number;
  width: number;
  height: number;
  /** Between the node and its label; `labelGap` unless words are larger or smaller than usual. */
  gap?: number;
  /** Higher ones are served first. */
  priority: number;
  /** Where its label is now, which it keeps if it can. */
  now: LabelSide | null;
  /** Shown whatever it covers. */
  must: boolean;
  /** How far off it may stand, with a line to it, where there is no room beside its node: in pixels, not at all unless said. */
  reach?: number;
}

function nodeBox({ x, y, radius }: LabelAsk): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The box of a node's label on one of its sides, or off one of its corners. */
export function labelBox({ x, y, radius, width, height, gap = labelGap }: LabelAsk, side: LabelSide): Box {
  const corner = side.includes('-');
  const out = corner ? radius : radius + gap;
  const left = side.endsWith('left') ? x - out - width : side.endsWith('right') ? x + out : x - width / 2;
  const top = side.startsWith('above') ? y - out - height : side.startsWith('below') ? y + out : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** The side where a label covers least. */
function leastCovering(ask: LabelAsk, sides: readonly LabelSide[], taken: Taken): LabelSide {
  const costs = sides.map((side) => ({ side, cost: taken.coverOf(labelBox(ask, side)) }));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.side ?? 'below';
}

export interface PlacedLabels {
  /** Those that stand by their node, and where. */
  sides: ReadonlyMap<string, LabelSide>;
  /** Those that stand off. */
  away: ReadonlyMap<string, StandOff>;
}

/**
 * Which labels to show and where, so that no label covers another, a node or a line to a label: the most important first, each where it is now
 * if it can stay, otherwise on the first free side, otherwise, where it may stand off, at the nearest free place. Those that must show do, where
 * they cover least when nothing is free.
 * @param others small things that labels should stay clear of too.
 */
export function placeNames(asks: readonly LabelAsk[], others: readonly Box[] = []): PlacedLabels {
  const [taken, nodes, names] = [new Taken(), new Taken(), new Taken()];
  for (const ask of asks) {
    taken.add(nodeBox(ask));
    nodes.add(nodeBox(ask));
  }
  for (const box of others) taken.add(box);
  const sides = new Map<string, LabelSide>();
  const away = new Map<string, StandOff>();
  const take = (box: Box) => {
    taken.add(box);
    names.add(box);
  };
  const order = [...asks].sort((a, b) => Number(b.must) - Number(a.must) || b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const ask of order) {
    const wanted = ask.now ? [ask.now, ...labelSides.filter((side) => side !== ask.now)] : labelSides;
    const free = wanted.find((each) => taken.isFree(labelBox(ask, each)));
    const { reach = 0 } = ask;
    const off = free === undefined && reach > 0 ? standOff({ ...ask, reach }, { taken, nodes, names }) : null;
    if (off) {
      away.set(ask.id, off);
      for (const box of [off.box, ...alongLine(off.line)]) take(box);
      continue;
    }
    const side = free ?? (ask.must ? leastCovering(ask, wanted, taken) : undefined);
    if (side === undefined) continue;
    sides.set(ask.id, side);
    take(labelBox(ask, side));
  }
  return { sides, away };
}

/** The same where no label may stand off. */
export function placeLabels(asks: readonly LabelAsk[], others: readonly Box[] = []): ReadonlyMap<string, LabelSide> {
  return placeNames(asks, others).sides;
}
