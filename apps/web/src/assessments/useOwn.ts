import type { Assessment } from '@weft/domain';
import { useClient, useWorkspace, useWrite } from '../data/index.ts';

/** What a member may do with an assessment: a side’s own is that side’s alone to change, a joint one either side’s. */
export function useOwn({ id, version, account }: Assessment): { isOwn: boolean; remove: () => void } {
  const { can, member } = useWorkspace();
  const client = useClient();
  const write = useWrite();
  return {
    isOwn: can('assessment.write') && (account === 'joint' || account === member.side),
    remove: () => void write(() => client.assessments.delete.mutate({ id, version })),
  };
}
