import { type Consequences, readSupposition, suppose } from '@weft/network';
import { useMemo } from 'react';
import { useMap } from '../state/mapState.ts';

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
