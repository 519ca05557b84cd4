import type { Network, Positions } from '@weft/network';
import { useEffect, useMemo, useState } from 'react';
import { notify } from '../../ui/index.ts';
import { layOut } from './layOut.ts';
import { Places } from './places.ts';
import type { Moves } from './useMoves.ts';
import { type Nudge, useNudge } from './useNudge.ts';
import type { Task } from './work.ts';

export interface PlacesState {
  /** Null while a workspace in which nothing has a place is laid out for the first time. */
  positions: Positions | null;
  nudge: Nudge;
}

const nowhere: Positions = new Map();

/** Everybody, in the usual layout. */
function firstLayout(network: Network): Task {
  return { layout: 'forces', network, only: null, chosen: { values: {}, groups: [], middle: null } };
}

/** Where everything stands, and a way to change that. */
export function usePlaces(whole: Network, { moving, move }: Moves): PlacesState {
  const [places] = useState(() => new Places());
  const [adopted, setAdopted] = useState(0);
  const { nudged, nudgeFrom } = useNudge(whole, move);
  const ours = useMemo(() => new Map([...moving, ...nudged]), [moving, nudged]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a layout that was adopted gives other places
  const positions = useMemo(() => places.of(whole, ours), [places, whole, ours, adopted]);
  const isUnplaced = positions === null;

  useEffect(() => {
    if (!isUnplaced) return;
    const leaving = new AbortController();
    layOut(firstLayout(whole), leaving.signal).then(
      (laidOut) => {
        if (laidOut === null) return;
        places.adopt(laidOut);
        setAdopted((count) => count + 1);
      },
      (problem: Error) => notify({ message: problem.message, tone: 'danger' }),
    );
    return () => leaving.abort();
  }, [isUnplaced, whole, places]);

  const nudge = useMemo(() => nudgeFrom(positions ?? nowhere), [nudgeFrom, positions]);
  return useMemo(() => ({ positions, nudge }), [positions, nudge]);
}
