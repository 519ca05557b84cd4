import type { Acceptance } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, Hidden } from '../../ui/index.ts';

interface WithdrawAcceptanceProps {
  acceptance: Acceptance;
  /** What was found, for those who hear the button among many like it. */
  of: string;
}

/** Takes back that something is fine, for those who may: it is found again. */
export function WithdrawAcceptance({ acceptance: { id, version }, of }: WithdrawAcceptanceProps) {
  const { can } = useWorkspace();
  const client = useClient();
  const write = useWrite();
  const [isSaving, setSaving] = useState(false);
  if (!can('finding.accept')) return null;

  async function withdraw() {
    setSaving(true);
    await write(() => client.findings.withdraw.mutate({ id, version }));
    setSaving(false);
  }

  return (
    <Button size="s" variant="quiet" isPending={isSaving} onPress={() => void withdraw()}>
      Not fine any more<Hidden>{` after all: ${of}`}</Hidden>
    </Button>
  );
}
