export const labelSides = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof labelSides)[number];

/** A node on the screen, in pixels, and the label it would have. */
export interface LabelAsk {
  id: string;
  x: number;
  y: number;
  /** Half the node's size. */
  radius: number;
  width: number;
  height: number;
  /** Higher ones are served first. */
  priority: number;
  /** Where its label is now, which it keeps if it can. */
  now: LabelSide | null;
  /** Shown whatever it covers. */
  must: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cell = 64;
const gap = 3;

/** What is taken, in squares, so that asking stays quick however much there is. */
class Taken {
  readonly #squares = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of squaresOf(box)) {
      const square = this.#squares.get(key);
      if (square) square.push(box);
      else this.#squares.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of squaresOf(box)) for (const other of this.#squares.get(key) ?? []) if (overlap(box, other) > 0) return false;
    return true;
  }

  /** How much of a box is taken, in square pixels. */
  coverOf(box: Box): number {
    const met = new Set([...squaresOf(box)].flatMap((key) => this.#squares.get(key) ?? []));
    return [...met].reduce((sum, other) => sum + overlap(box, other), 0);
  }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function* squaresOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) yield `${x} ${y}`;
}

function nodeBox({ x, y, radius }: LabelAsk): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The box of a node's label on one of its sides. */
export function labelBox({ x, y, radius, width, height }: LabelAsk, side: LabelSide): Box {
  const out = radius + gap;
  switch (side) {
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + out, bottom: y + out + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - out - height, bottom: y - out };
    case 'right':
      return { left: x + out, right: x + out + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - out - width, right: x - out, top: y - height / 2, bottom: y + height / 2 };
  }
}

/** The side where a label covers least. */
function leastCovering(ask: LabelAsk, sides: readonly LabelSide[], taken: Taken): LabelSide {
  const costs = sides.map((side) => ({ side, cost: taken.coverOf(labelBox(ask, side)) }));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.side ?? 'below';
}

/**
 * Which labels to show and on which side of their node, so that no label covers another or a node: the most important first, each where it
 * is now if it can stay, otherwise on the first free side. Those that must show do, where they cover least when nothing is free.
 * @param others small things that labels should stay clear of too.
 */
export function placeLabels(asks: readonly LabelAsk[], others: readonly Box[] = []): Map<string, LabelSide> {
  const taken = new Taken();
  for (const ask of asks) taken.add(nodeBox(ask));
  for (const box of others) taken.add(box);
  const placed = new Map<string, LabelSide>();
  const order = [...asks].sort((a, b) => Number(b.must) - Number(a.must) || b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const ask of order) {
    const sides = ask.now ? [ask.now, ...labelSides.filter((side) => side !== ask.now)] : labelSides;
    const free = sides.find((each) => taken.isFree(labelBox(ask, each)));
    const side = free ?? (ask.must ? leastCovering(ask, sides, taken) : undefined);
    if (side === undefined) continue;
    placed.set(ask.id, side);
    taken.add(labelBox(ask, side));
  }
  return placed;
}
