import type { Id } from '@weft/domain';
import type { Network, NetworkNode } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import { type Component, componentsOf } from './component.ts';
import { applyForces, turnsFor } from './forces.ts';
import { packColumns } from './pack.ts';
import { boxAround, type Point, room, wholePoint } from './point.ts';
import { type Body, spread } from './spread.ts';

export interface LayoutOptions {
  /** Another seed gives another drawing of the same network. */
  seed?: string;
  /** Rounds of ForceAtlas2; by default as many as the size asks for. */
  iterations?: number;
  /** How long a usual edge is made, in rooms: a little longer than one unless asked otherwise. */
  length?: number;
  onProgress?: OnProgress | undefined;
}

/** Told how much is done, from 0 to 1. */
export type OnProgress = (part: number) => void;

/** What of the work is the turning; the rest is moving apart what stands too near. */
const turning = 0.95;

/** Cells of the grid for nodes without ties: wider than a room, so that labels read as columns. */
const cell = { across: 1.3 * room.across, down: 1.05 * room.down };

function inReadingOrder(a: NetworkNode, b: NetworkNode): number {
  return a.label.localeCompare(b.label, 'en-GB') || (a.id < b.id ? -1 : 1);
}

/** Nodes without ties, by name, down one column and then the next. */
function grid(nodes: readonly NetworkNode[], height: number): Body[] {
  const rows = Math.max(Math.ceil(height / cell.down), Math.ceil(Math.sqrt(nodes.length)), 1);
  return [...nodes].sort(inReadingOrder).map(({ id }, index) => ({
    id,
    x: Math.floor(index / rows) * cell.across,
    y: (index % rows) * cell.down,
  }));
}

/**
 * Places for every node of a network: what is joined together stands together, separate groups side by side, nodes without ties in a grid
 * beside them, all around the middle. Whole units, at least a room apart. Depends on ids, edges, labels of nodes without ties and the seed
 * alone: not on the order of the nodes, the clock or chance.
 */
export function layoutNetwork(network: Network, options: LayoutOptions = {}): Map<Id, Point> {
  const { seed = 'weft', iterations, length = 1.25, onProgress } = options;
  const { components, alone } = componentsOf(network);
  const { nodes } = structureOf(network);
  const componentOf = new Map(components.flatMap((component, index) => component.map((id) => [id, index])));
  const edges = groupUnder(network.edges, ({ source }) => [String(componentOf.get(source))]);
  const turnsOf = (component: Component) => iterations ?? turnsFor(component.length);
  const work = components.reduce((sum, component) => sum + component.length * turnsOf(component), 0);
  let done = 0;
  const groups: Body[][] = components.map((component, index) => {
    const onTurn = () => {
      done += component.length;
      onProgress?.((turning * done) / work);
    };
    const bodies = applyForces(component, edges.get(String(index)) ?? [], { seed, turns: turnsOf(component), length, onTurn });
    spread(bodies);
    return bodies;
  });
  const tallest = boxAround(groups[0] ?? []);
  if (alone.length > 0) {
    const lone = alone.flatMap((id) => nodes.get(id) ?? []);
    groups.push(grid(lone, tallest ? tallest.bottom - tallest.top : 0));
  }
  return placed(groups);
}

function placed(groups: readonly Body[][]): Map<Id, Point> {
  const moves = packColumns(groups);
  const moved = groups.flatMap((group, index) => {
    const move = moves[index] ?? { x: 0, y: 0 };
    return group.map(({ id, x, y }) => ({ id, x: x + move.x, y: y + move.y }));
  });
  const box = boxAround(moved) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return new Map(moved.map(({ id, x, y }) => [id, wholePoint({ x: x - middle.x, y: y - middle.y })]));
}
