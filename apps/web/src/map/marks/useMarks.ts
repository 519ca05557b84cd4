import { supposedMarks } from '@weft/network';
import { useMemo } from 'react';
import { useMap } from '../state/mapState.ts';
import { useConsequences } from '../whatIf/useConsequences.ts';
import { type Marks, marksOf } from './marks.ts';

/** What this map says of records besides what they are; null when it says nothing. */
export function useMarks(): Marks | null {
  const { drawn } = useMap();
  const consequences = useConsequences();
  return useMemo(() => marksOf(drawn, consequences && supposedMarks(consequences)), [drawn, consequences]);
}
