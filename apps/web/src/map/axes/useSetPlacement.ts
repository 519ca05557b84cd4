import type { AxisScores, Id, Snapshot } from '@weft/domain';
import { useCallback, useEffect, useRef } from 'react';
import { useClient, useSnapshot, useWorkspace, useWriting, type WriteResult } from '../../data/index.ts';

export type SetPlacement = (relationshipId: Id, scores: Partial<AxisScores>) => Promise<WriteResult>;

/** The change that last wrote the placement of one side, as the server told it; `gone` when it took it off. */
interface Written {
  change: number;
  gone: boolean;
}

function isGone(snapshot: Snapshot, relationshipId: Id, side: string, scores: Partial<AxisScores>): boolean {
  const standing = snapshot.placements.find((each) => each.relationshipId === relationshipId && each.side === side);
  const { strategic = null, proactive = null, financial = null, time = null } = { ...standing, ...scores };
  return [strategic, proactive, financial, time].every((score) => score === null);
}

/** Places relationships for the member's own side, one write after another: each knows the one before it, though the map may not show it yet. */
export function useSetPlacement(): SetPlacement {
  const client = useClient();
  const { write, hold } = useWriting();
  const { member } = useWorkspace();
  const latest = useRef(useSnapshot());
  const snapshot = useSnapshot();
  useEffect(() => {
    latest.current = snapshot;
  }, [snapshot]);
  const written = useRef(new Map<Id, Written>());
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (relationshipId, scores) => {
      const { side } = member;
      const set = async () => {
        const now = latest.current;
        const mine = written.current.get(relationshipId);
        const known = now.placements.find((each) => each.relationshipId === relationshipId && each.side === side)?.version ?? null;
        const version = mine !== undefined && mine.change > now.change ? (mine.gone ? null : mine.change) : known;
        const result = await write(() => client.placements.set.mutate({ relationshipId, version, data: scores }));
        if (result.ok) written.current.set(relationshipId, { change: result.done.change, gone: isGone(now, relationshipId, side, scores) });
        return result;
      };
      const next = underWay.current.then(set);
      underWay.current = next;
      // It already stands there: Ctrl+Z is meant for this one, also while it waits for the one before.
      hold(next);
      return next;
    },
    [client, write, hold, member],
  );
}
