import type { Id } from '@weft/domain';
import type { Network, NetworkEdge, NetworkNode, Positions, RelationshipLook } from '@weft/network';
import type { ElementDefinition } from 'cytoscape';
import { leftAsWords, type MarkSign, markingOf } from '../../ui/map/marking.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import type { NetworkMarks } from '../marks/marks.ts';
import { labelText } from './labelText.ts';
import { underWay } from './underWay.ts';
import { weightOf } from './weight.ts';

function looksOf({ type, status, freshness }: RelationshipLook): string[] {
  return [`type-${type}`, ...(freshness === 'fresh' ? [] : [freshness]), ...(underWay.has(status) ? [] : ['quiet'])];
}

/** The signs it bears, or that it steps back. */
function stateOf(signs: readonly MarkSign[], isAside: boolean): string[] {
  if (signs.length > 0) return ['marked', ...signs.map((sign) => `mark-${sign}`)];
  return isAside ? ['aside'] : [];
}

/** The letters of a relationship's types, the primary first: `O`, or `O S` when it blends. */
function lettersOf({ type, types, freshness }: RelationshipLook): string {
  const letters = [type, ...types.filter((other) => other !== type)].map((each) => relationshipType(each).letter);
  return `${letters.join('\u2009')}${freshness === 'disputed' ? '!' : ''}`;
}

function nodeElement(node: NetworkNode, positions: Positions, marks: NetworkMarks | null): ElementDefinition {
  const left = marks?.left(node.id) ?? null;
  const label = left === null ? labelText(node.label) : `${labelText(node.label)}\n${leftAsWords[left]}`;
  const data = { id: node.id, label, weight: weightOf(node), degree: node.degree };
  const position = { x: 0, y: 0, ...positions.get(node.id) };
  const isAside = marks?.stepsBack(node) ?? false;
  if (node.kind === 'organisation') {
    const state = left === null ? stateOf([], isAside) : [left];
    return { group: 'nodes', data, position, classes: ['organisation', node.side, ...state] };
  }
  const state = stateOf(marks?.of(node.id) ?? [], isAside);
  return { group: 'nodes', data: { ...data, type: node.type }, position, classes: ['hub', ...looksOf(node), ...state] };
}

/** More lines than this between the same two do not go further apart, and only one of them bears a sign: how many they are. */
export const mostApart = 8;

function edgeElement(edge: NetworkEdge, letters: string, state: readonly string[]): ElementDefinition {
  const { id, source, target, relationshipId, kind, brokers, count, index } = edge;
  const isMiddle = index === Math.floor(count / 2);
  const sign = count <= mostApart ? letters : isMiddle ? String(count) : '';
  const data = { id, source, target, relationshipId, letters: sign, apart: Math.min(1, mostApart / count) };
  const ends = [...(brokers.includes(source) ? ['through-source'] : []), ...(brokers.includes(target) ? ['through-target'] : [])];
  const bundle = [...(count > 1 ? ['bundled'] : []), ...(count > mostApart ? ['crowd', ...(isMiddle ? ['counted'] : [])] : [])];
  return { group: 'edges', data, classes: [kind, ...looksOf(edge), ...ends, ...bundle, ...state] };
}

/** The first line of each relationship that has no hub to bear its letters. */
function letterBearers(edges: readonly NetworkEdge[]): Set<string> {
  const bearers = new Map<Id, string>();
  for (const { id, kind, relationshipId } of edges) if (kind !== 'spoke' && !bearers.has(relationshipId)) bearers.set(relationshipId, id);
  return new Set(bearers.values());
}

/**
 * A network as Cytoscape draws it: data and classes; what those look like is in the style.
 * @param marks what is said of records besides what they are.
 */
export function elementsOf(network: Network, positions: Positions, marks: NetworkMarks | null = null): ElementDefinition[] {
  const bearers = letterBearers(network.edges);
  return [
    ...network.nodes.map((node) => nodeElement(node, positions, marks)),
    ...network.edges.map((edge) => {
      const signs = marks?.of(edge.relationshipId) ?? [];
      const sign = signs.length === 0 ? '' : `\u2009${markingOf(signs).signs}`;
      return edgeElement(edge, bearers.has(edge.id) ? `${lettersOf(edge)}${sign}` : '', stateOf(signs, marks !== null));
    }),
  ];
}
