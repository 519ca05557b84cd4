import type { Network } from '../build/network.ts';
import { type LayoutOptions, layoutNetwork } from './layout.ts';
import { placeNear } from './placeNear.ts';
import { positionsOf, withPositions } from './point.ts';

/**
 * The network with every node placed: where it was saved; when nothing has a place, by a whole layout; otherwise new nodes beside their
 * neighbours. Saved places never move.
 */
export function arrangeNetwork(network: Network, options: LayoutOptions = {}): Network {
  const saved = positionsOf(network);
  if (saved.size === 0) return withPositions(network, layoutNetwork(network, options));
  const missing = network.nodes.flatMap(({ id }) => (saved.has(id) ? [] : [id]));
  return missing.length === 0 ? network : withPositions(network, placeNear(network, saved, missing));
}
