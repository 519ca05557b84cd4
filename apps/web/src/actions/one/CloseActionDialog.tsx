import type { PlannedAction } from '@weft/domain';
import { useState } from 'react';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Button, Dialog, type FieldErrors, Form, TextArea } from '../../ui/index.ts';

/** How an action can be over. */
export type Ending = 'done' | 'dropped';

const words = {
  done: {
    title: 'Done: what came of it?',
    field: 'What came of it',
    button: 'Mark as done',
    missing: 'Say in a sentence what came of it.',
  },
  dropped: { title: 'Drop this action', field: 'Why it is dropped', button: 'Drop it', missing: 'Say in a sentence why it is dropped.' },
} as const satisfies Record<Ending, object>;

interface CloseActionDialogProps {
  form: RecordForm<PlannedAction>;
  ending: Ending;
  onClose: () => void;
}

/** Ends an action with what came of it: without that, nobody would learn from it. */
export function CloseActionDialog({ form, ending, onClose }: CloseActionDialogProps) {
  const [from] = useState(form.record);
  const [outcome, setOutcome] = useState(from.outcome ?? '');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const { title, field, button, missing } = words[ending];

  async function save() {
    if (outcome.trim() === '') return setErrors({ outcome: missing });
    setSaving(true);
    const result = await form.save({ status: ending, outcome }, from);
    setSaving(false);
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog title={title} description={from.title} size="s" isOpen onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Form
        label={title}
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              {button}
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextArea name="outcome" label={field} isRequired autoFocus value={outcome} onChange={setOutcome} />
      </Form>
    </Dialog>
  );
}
