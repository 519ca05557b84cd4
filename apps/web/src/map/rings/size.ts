import { type SizeBy, sizesBy } from '@weft/network';
import type { MapSearch } from '../address/mapSearch.ts';

/** What the size of a mark says, as the address has it; what only the network measures says nothing here. */
export function readSize({ size }: MapSearch): SizeBy {
  return sizesBy.find((by) => by === size) ?? 'parties';
}
