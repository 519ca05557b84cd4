import { type Consequences, readSupposition, suppose, supposedMarks } from '@weft/network';
import { useMemo } from 'react';
import { useMap } from '../state/mapState.ts';
import type { Supposed } from './supposed.ts';

/** What would follow from what the address supposes; null while nothing is supposed, or of what is not there. */
export function useConsequences(): Consequences | null {
  const { search, visible } = useMap();
  const { whatif } = search;
  const { snapshot, today } = visible;
  return useMemo(() => {
    const supposition = readSupposition(whatif);
    return supposition && suppose({ snapshot, today }, supposition);
  }, [snapshot, today, whatif]);
}

/** What of the map is not as it was, for drawing; null while nothing is supposed. */
export function useSupposedMarks(): Supposed | null {
  const consequences = useConsequences();
  return useMemo(() => consequences && supposedMarks(consequences), [consequences]);
}
