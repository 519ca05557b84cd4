import { measureOf, usualMeasure } from '@weft/network';
import { useMap } from '../state/mapState.ts';
import { useMeasured } from './useMeasured.ts';
import type { Values } from './workOutAway.ts';

/** What organisations are sized by, if not as usual. The sizes of before stay until new ones are there, so that nothing jumps to and fro. */
export function useSizes(): Values | null {
  const measure = measureOf(useMap().search.size);
  return useMeasured(measure.id === usualMeasure ? null : measure).values;
}
