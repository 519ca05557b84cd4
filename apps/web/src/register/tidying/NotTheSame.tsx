import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { Button, Hidden } from '../../ui/index.ts';

interface Named {
  id: Id;
  name: string;
}

/** One press says that two organisations are not the same, so that nobody is asked about them again. */
export function NotTheSame({ one, other, onSaid }: { one: Named; other: Named; onSaid?: (() => void) | undefined }) {
  const client = useClient();
  const write = useWrite();
  const [isSaving, setSaving] = useState(false);

  async function say() {
    setSaving(true);
    const result = await write(() => client.organisations.notSame.mutate({ one: one.id, other: other.id }));
    setSaving(false);
    if (result.ok) onSaid?.();
  }

  return (
    <Button isPending={isSaving} onPress={() => void say()}>
      Not the same<Hidden>{`: ${one.name} and ${other.name}`}</Hidden>
    </Button>
  );
}
