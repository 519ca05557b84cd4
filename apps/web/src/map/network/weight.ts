import type { NetworkNode } from '@weft/network';

/** How large a node is from 0 to 1: as was measured, or by the square root of its ties, so that areas compare. */
export function weightOf({ size, degree }: Pick<NetworkNode, 'size' | 'degree'>): number {
  return size ?? Math.min(1, Math.sqrt(degree) / 5);
}
