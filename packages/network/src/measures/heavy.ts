import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { betweenOf } from './between.ts';
import { reachableOf } from './reachable.ts';

/** Measures that take long on a large network, so that a page has them worked out elsewhere. */
const heavy = { reach: reachableOf, between: betweenOf } as const satisfies Record<string, (network: Network) => Map<Id, number>>;

export type HeavyId = keyof typeof heavy;

/** Works a heavy measure out: from a network alone, as that can go to a worker. */
export function workOut(network: Network, id: HeavyId): Map<Id, number> {
  return heavy[id](network);
}
