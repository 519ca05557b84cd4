import type { Network, NetworkEdge, RelationshipLook } from '@weft/network';
import { mostApart } from '../network/elements.ts';
import { underWay } from '../network/underWay.ts';

/** What is drawn on the network, besides types. */
export type NetworkSign = 'council' | 'partner' | 'other' | 'hub' | 'broker' | 'many' | 'hollow' | 'disputed' | 'quiet';

const meanings: readonly { sign: NetworkSign; means: string }[] = [
  { sign: 'council', means: 'Council side' },
  { sign: 'partner', means: 'Partner side' },
  { sign: 'other', means: 'Neither side' },
  { sign: 'hub', means: 'Three or more take part' },
  { sign: 'broker', means: 'Runs through this end' },
  { sign: 'many', means: 'So many between these two' },
  { sign: 'hollow', means: 'Hollow: needs confirming' },
  { sign: 'disputed', means: 'Red, with !: disputed' },
  { sign: 'quiet', means: 'Thin, pale: not under way' },
];

/** Seen from far off, letters and patterns cannot be told. */
const far: ReadonlySet<NetworkSign> = new Set<NetworkSign>(['council', 'partner', 'other', 'hub']);

/** Those of them that are drawn of a large network seen from far off. */
export function farSigns(network: Network): typeof meanings {
  return networkSigns(network).filter(({ sign }) => far.has(sign));
}

/** The signs that are on a network, each with what it means. */
export function networkSigns({ nodes, edges }: Network): typeof meanings {
  const shown = new Set<NetworkSign>();
  const look = ({ freshness, status }: RelationshipLook) => {
    if (freshness === 'stale') shown.add('hollow');
    if (freshness === 'disputed') shown.add('disputed');
    if (!underWay.has(status)) shown.add('quiet');
  };
  const line = (edge: NetworkEdge) => {
    look(edge);
    if (edge.brokers.length > 0) shown.add('broker');
    if (edge.count > mostApart) shown.add('many');
  };
  for (const node of nodes) {
    shown.add(node.kind === 'hub' ? 'hub' : node.side);
    if (node.kind === 'hub') look(node);
  }
  edges.forEach(line);
  return meanings.filter(({ sign }) => shown.has(sign));
}
