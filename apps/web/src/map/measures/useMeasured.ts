import { buildNetwork, type HeavyId, type Measure, type Network } from '@weft/network';
import { useEffect, useState } from 'react';
import { notify } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { type Values, workOutAway } from './workOutAway.ts';

interface Measured {
  /** Null until they are there. */
  values: Values | null;
  /** Whether they are of the map as it was before, while those of the map as it is are on their way. */
  isLate: boolean;
}

/** What a measure says of what is visible: at once, or if it takes long as soon as it has been worked out. Without a measure, nothing. */
export function useMeasured(measure: Measure | null): Measured {
  const heavy = measure?.heavy;
  const { visible } = useMap();
  const network = buildNetwork(visible);
  const [known, setKnown] = useState<{ network: Network; heavy: HeavyId; values: Values } | null>(null);
  useEffect(() => {
    if (heavy === undefined) return;
    let isWanted = true;
    const { values, leave } = workOutAway({ network, id: heavy });
    values.then(
      (found) => isWanted && found && setKnown({ network, heavy, values: found }),
      (problem: Error) => isWanted && notify({ message: problem.message, tone: 'danger' }),
    );
    return () => {
      isWanted = false;
      leave();
    };
  }, [network, heavy]);
  if (heavy === undefined) return { values: measure?.of(visible) ?? null, isLate: false };
  if (known?.heavy !== heavy) return { values: null, isLate: true };
  return { values: known.values, isLate: known.network !== network };
}
