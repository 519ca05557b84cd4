import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, FormDialog, NumberField } from '../../ui/index.ts';
import type { Group } from './grouping.ts';

export interface LimitDialogProps {
  flow: string;
  stage: Pick<Group, 'id' | 'label'>;
  limit: number | null;
  onClose: () => void;
}

/** Says how many cases a stage should hold, or that it may hold any number. */
export function LimitDialog({ flow, stage, limit, onClose }: LimitDialogProps) {
  const client = useClient();
  const write = useWrite();
  const [value, setValue] = useState<number | null>(limit);

  async function save(next: number | null) {
    const result = await write(() => client.cases.setLimit.mutate({ flow, stage: stage.id, limit: next }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={`How many cases in “${stage.label}”?`}
      description="A column that holds more says so. No case is ever kept out."
      size="s"
      label="Limit"
      saveLabel="Set limit"
      onSave={() => (value === null ? { limit: 'Type a number of cases.' } : save(value))}
      onClose={onClose}
      more={(send) => limit !== null && <Button onPress={() => send(() => save(null))}>No limit</Button>}
    >
      <NumberField name="limit" label="At most" value={value} onChange={setValue} />
    </FormDialog>
  );
}
