import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, Dialog, type FieldErrors, Form, NumberField } from '../../ui/index.ts';
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
  const [errors, setErrors] = useState<FieldErrors>({});

  async function save(next: number | null) {
    const result = await write(() => client.cases.setLimit.mutate({ flow, stage: stage.id, limit: next }), { errors: 'return' });
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog
      title={`How many cases in “${stage.label}”?`}
      description="A column that holds more says so. No case is ever kept out."
      size="s"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Form
        label="Limit"
        errors={errors}
        onSubmit={() => {
          if (value === null) setErrors({ limit: 'Type a number of cases.' });
          else void save(value);
        }}
        actions={
          <>
            <Button type="submit" variant="primary">
              Set limit
            </Button>
            {limit !== null && <Button onPress={() => void save(null)}>No limit</Button>}
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <NumberField name="limit" label="At most" value={value} onChange={setValue} />
      </Form>
    </Dialog>
  );
}
