import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button } from '../../ui/index.ts';

interface AllStillTrueProps {
  /** The relationships of the list that need confirming. What is disputed is settled one by one. */
  ids: readonly Id[];
  /** Which of them, where the list has others too: “ of yours”. */
  of?: string | undefined;
}

/** Says of a whole list that it is still true, as one change that Undo takes back. Not there for those who may not, nor for fewer than two. */
export function AllStillTrue({ ids, of = '' }: AllStillTrueProps) {
  const { can } = useWorkspace();
  const client = useClient();
  const write = useWrite();
  const [isSaving, setSaving] = useState(false);
  if (!can('relationship.confirm') || ids.length < 2) return null;

  async function confirm() {
    setSaving(true);
    await write(() => client.relationships.confirm.mutate({ ids: [...ids] }));
    setSaving(false);
  }

  return (
    <Button size="s" icon="check" isPending={isSaving} onPress={() => void confirm()}>
      All {ids.length.toLocaleString('en-GB')}
      {of} still true
    </Button>
  );
}
