import type { Id } from '@weft/domain';
import type { Network, NetworkEdge, NetworkNode, Positions, RelationshipLook, SupposedMark } from '@weft/network';
import type { ElementDefinition } from 'cytoscape';
import { supposedSign } from '../../ui/map/supposedLook.ts';
import { signsOf, turnSigns } from '../../ui/map/turnLook.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { type Supposed, standsAside } from '../whatIf/supposed.ts';
import { labelText } from './labelText.ts';
import { underWay } from './underWay.ts';

function looksOf({ type, status, freshness }: RelationshipLook): string[] {
  return [`type-${type}`, ...(freshness === 'fresh' ? [] : [freshness]), ...(underWay.has(status) ? [] : ['quiet'])];
}

/** While days are compared: what became of it, or that it steps back. */
function turnsIn({ turns }: RelationshipLook): string[] {
  if (turns === undefined) return [];
  return turns.length === 0 ? ['aside'] : ['turned', ...turns.map((turn) => `turn-${turn}`)];
}

/** The letters of a relationship's types, the primary first: `O`, or `O S` when it blends. */
function lettersOf({ type, types, freshness }: RelationshipLook): string {
  const letters = [type, ...types.filter((other) => other !== type)].map((each) => relationshipType(each).letter);
  return `${letters.join('\u2009')}${freshness === 'disputed' ? '!' : ''}`;
}

/** How large a node is from 0 to 1: as was measured, or by the square root of its ties, so that areas compare. */
export function weightOf({ size, degree }: Pick<NetworkNode, 'size' | 'degree'>): number {
  return size ?? Math.min(1, Math.sqrt(degree) / 5);
}

const supposedWords: Readonly<Partial<Record<SupposedMark, string>>> = { alone: '(left alone)', gone: '(gone)' };

function nodeElement(node: NetworkNode, positions: Positions, state: readonly string[], mark: SupposedMark | undefined): ElementDefinition {
  const words = mark && supposedWords[mark];
  const label = words ? `${labelText(node.label)}\n${words}` : labelText(node.label);
  const data = { id: node.id, label, weight: weightOf(node), degree: node.degree };
  const position = { x: 0, y: 0, ...positions.get(node.id) };
  if (node.kind === 'organisation')
    return { group: 'nodes', data, position: { ...position }, classes: ['organisation', node.side, ...state] };
  return { group: 'nodes', data: { ...data, type: node.type }, position: { ...position }, classes: ['hub', ...looksOf(node), ...state] };
}

/** More lines than this between the same two do not go further apart, and only one of them bears a sign: how many they are. */
export const mostApart = 8;

function edgeElement(edge: NetworkEdge, letters: string, state: readonly string[]): ElementDefinition {
  const { id, source, target, relationshipId, kind, brokers, count, index } = edge;
  const isMiddle = index === Math.floor(count / 2);
  const sign = count <= mostApart ? letters : isMiddle ? String(count) : '';
  const data = { id, source, target, relationshipId, letters: sign, apart: Math.min(1, mostApart / count) };
  const ends = [...(brokers.includes(source) ? ['through-source'] : []), ...(brokers.includes(target) ? ['through-target'] : [])];
  return { group: 'edges', data, classes: [kind, ...looksOf(edge), ...ends, ...(count > 1 ? ['bundled'] : []), ...state] };
}

/** The first line of each relationship that has no hub to bear its letters. */
function letterBearers(edges: readonly NetworkEdge[]): Set<string> {
  const bearers = new Map<Id, string>();
  for (const { id, kind, relationshipId } of edges) if (kind !== 'spoke' && !bearers.has(relationshipId)) bearers.set(relationshipId, id);
  return new Set(bearers.values());
}

/**
 * A network as Cytoscape draws it: data and classes; what those look like is in the style.
 * @param supposed what is not as it was while something is supposed; all else then stands aside.
 */
export function elementsOf(network: Network, positions: Positions, supposed: Supposed | null = null): ElementDefinition[] {
  const bearers = letterBearers(network.edges);
  const aside = standsAside(network, supposed);
  const stateOf = (id: Id, mark: SupposedMark | undefined) => (mark ? [mark] : aside(id) ? ['aside'] : []);
  return [
    ...network.nodes.map((node) => {
      const mark = supposed?.get(node.id);
      const state = supposed || node.kind === 'organisation' ? stateOf(node.id, mark) : turnsIn(node);
      return nodeElement(node, positions, state, mark);
    }),
    ...network.edges.map((edge) => {
      const mark = supposed?.get(edge.relationshipId);
      const sign = mark ? supposedSign(mark) : supposed ? '' : signsOf((edge.turns ?? []).map((turn) => turnSigns[turn]));
      const letters = bearers.has(edge.id) ? `${lettersOf(edge)}${sign && `\u2009${sign}`}` : '';
      return edgeElement(edge, letters, supposed ? stateOf(edge.relationshipId, mark) : turnsIn(edge));
    }),
  ];
}
