import type { Day, Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, Hidden } from '../../ui/index.ts';

export interface StillTrueProps {
  relationship: { id: Id; name: string; confirmedOn: Day | null; disputed: boolean };
  size?: 's' | 'm' | undefined;
  /** Without an edge, where every line of a long list has one. */
  variant?: 'plain' | 'quiet' | undefined;
}

/** One press says that a relationship is still true, as of today. Not there for those who may not say so, nor when it was said today. */
export function StillTrue({ relationship, size = 'm', variant = 'plain' }: StillTrueProps) {
  const { can, today } = useWorkspace();
  const client = useClient();
  const write = useWrite();
  const [isSaving, setSaving] = useState(false);
  const saidToday = relationship.confirmedOn === today && !relationship.disputed;
  if (!can('relationship.confirm') || saidToday) return null;

  async function confirm() {
    setSaving(true);
    await write(() => client.relationships.confirm.mutate({ ids: [relationship.id] }));
    setSaving(false);
  }

  return (
    <Button size={size} variant={variant} icon="check" isPending={isSaving} onPress={() => void confirm()}>
      Still true<Hidden>{`: ${relationship.name}`}</Hidden>
    </Button>
  );
}
