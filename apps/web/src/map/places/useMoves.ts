import type { Id, Snapshot } from '@weft/domain';
import type { Point, Positions } from '@weft/network';
import { useCallback, useMemo, useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';

export interface Moves {
  /** Moves that the snapshot does not hold yet. */
  moving: Positions;
  /** Saves places for everybody, as one change. When that is refused, things stand where they stood. */
  move: (places: readonly { id: Id; x: number; y: number }[]) => Promise<void>;
}

interface Underway {
  points: ReadonlyMap<Id, Point>;
  /** The change that saved them, once known: from the snapshot that holds it on, they are no longer ours to keep. */
  change: number | null;
}

/** Keeps what is moved where it was put while the server is told. */
export function useMoves(snapshot: Snapshot): Moves {
  const client = useClient();
  const write = useWrite();
  const [underway, setUnderway] = useState<readonly Underway[]>([]);
  const waiting = useMemo(() => underway.filter(({ change }) => change === null || change > snapshot.change), [underway, snapshot.change]);
  const moving = useMemo(() => new Map(waiting.flatMap(({ points }) => [...points])), [waiting]);
  const move = useCallback(
    async (places: readonly { id: Id; x: number; y: number }[]) => {
      const points = new Map(places.map(({ id, x, y }) => [id, { x, y }]));
      setUnderway((before) => [...before.slice(-20), { points, change: null }]);
      const result = await write(() => client.network.place.mutate({ places: [...places] }));
      setUnderway((before) =>
        before.flatMap((each) => (each.points !== points ? [each] : result.ok ? [{ points, change: result.done.change }] : [])),
      );
    },
    [client, write],
  );
  return useMemo(() => ({ moving, move }), [moving, move]);
}
