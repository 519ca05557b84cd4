import { covers, type Day, type Id, type Snapshot } from '@weft/domain';
import { isHub, linesOf, participantsOf } from '@weft/network';
import { isLarge, nodeSize, scaleAt } from '../../ui/map/networkScale.ts';
import type { OverviewLines, OverviewNode } from '../../ui/map/overviewOrganisations.ts';
import type { Region } from '../network/overview/scene.ts';
import { weightOf } from '../network/weight.ts';

export interface FirstNode extends OverviewNode {
  id: Id;
  label: string;
  degree: number;
}

/** What a small map shows as it opens with nothing asked of it. */
export interface FirstScene {
  nodes: readonly FirstNode[];
  lines: readonly OverviewLines[];
  /** Around all of it, in the map's units. */
  box: Region;
}

type Records = Pick<Snapshot, 'organisations' | 'relationships'>;

/** Everybody who takes part in something, and every relationship that stands for itself; null when one of them has no place yet. */
function nodesOf({ organisations, relationships }: Records): FirstNode[] | null {
  const degrees = new Map<Id, number>();
  for (const each of relationships) for (const id of participantsOf(each)) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes: FirstNode[] = [];
  for (const { id, name: label, side, x, y } of organisations) {
    const degree = degrees.get(id);
    if (degree === undefined) continue;
    if (x === null || y === null) return null;
    nodes.push({ id, label, degree, x, y, look: side, weight: weightOf({ degree }), state: null });
  }
  for (const { id, name: label, types, parties, x, y } of relationships) {
    if (!isHub({ parties })) continue;
    if (x === null || y === null) return null;
    nodes.push({ id, label, degree: 0, x, y, look: types[0] ?? 'ongoing', weight: 0, state: null });
  }
  return nodes;
}

function boxOf(nodes: readonly FirstNode[]): Region {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, weight } of nodes) {
    const half = (nodeSize(weight) * scaleAt(1).node) / 2;
    box.left = Math.min(box.left, x - half);
    box.right = Math.max(box.right, x + half);
    box.top = Math.min(box.top, y - half);
    box.bottom = Math.max(box.bottom, y + half);
  }
  return box;
}

/**
 * A small map as it opens, worked out in a moment: what is under way today, as everywhere on the map; null for a large one, for one with nothing
 * on it, and where somebody has no place yet.
 */
export function firstScene(all: Records, today: Day): FirstScene | null {
  const records = { ...all, relationships: all.relationships.filter((each) => covers(each, today)) };
  if (isLarge(records.organisations.length + records.relationships.length)) return null;
  const nodes = nodesOf(records);
  if (nodes === null || nodes.length === 0) return null;
  const at = new Map(nodes.map((node) => [node.id, node]));
  const byType = new Map<string, OverviewLines>();
  let many = records.organisations.length;
  for (const relationship of records.relationships) {
    const type = relationship.types[0] ?? 'ongoing';
    const alike = byType.get(type) ?? { type, look: 'usual', ends: [] };
    byType.set(type, alike);
    for (const { source, target } of linesOf(relationship, (id) => at.has(id))) {
      const [from, to] = [at.get(source), at.get(target)];
      if (from && to) alike.ends.push(from.x, from.y, to.x, to.y);
      many += 1;
    }
  }
  return isLarge(many) ? null : { nodes, lines: [...byType.values()], box: boxOf(nodes) };
}
