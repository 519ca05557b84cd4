import { useQuery } from '@tanstack/react-query';
import type { Day, Snapshot } from '@weft/domain';
import { asRecorded } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useTRPC } from '../../data/index.ts';

const nothing = [] as const;

/** Everything there is, with types and levels as they were on record on a day; as they are until that is known, and without a day. */
export function useOnRecord(day: Day | undefined): Snapshot {
  const trpc = useTRPC();
  const snapshot = useSnapshot();
  const { data } = useQuery(trpc.relationships.onRecord.queryOptions({ day: day ?? '' }, { enabled: day !== undefined }));
  return useMemo(() => asRecorded(snapshot, (day === undefined ? undefined : data) ?? nothing), [snapshot, day, data]);
}
