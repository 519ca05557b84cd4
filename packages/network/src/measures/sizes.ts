import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';

/**
 * A network whose organisations are as large as a measure says: by the square root, so that areas compare, with the most as the largest.
 * What is without end is the largest too. Hubs are the smallest, as nothing is measured of them.
 */
export function withSizes(network: Network, values: ReadonlyMap<Id, number>): Network {
  const most = Math.max(0, ...[...values.values()].filter(Number.isFinite));
  const sizeOf = (value: number) => (value === 0 ? 0 : most === 0 ? 1 : Math.min(1, Math.sqrt(value / most)));
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, size: node.kind === 'hub' ? 0 : sizeOf(values.get(node.id) ?? 0) })),
  };
}
