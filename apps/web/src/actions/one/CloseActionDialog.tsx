import type { PlannedAction } from '@weft/domain';
import { useState } from 'react';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { FormDialog, TextArea } from '../../ui/index.ts';

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
  const { title, field, button, missing } = words[ending];

  async function save() {
    if (outcome.trim() === '') return { outcome: missing };
    const result = await form.save({ status: ending, outcome }, from);
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} description={from.title} size="s" saveLabel={button} onSave={save} onClose={onClose}>
      <TextArea name="outcome" label={field} isRequired autoFocus value={outcome} onChange={setOutcome} />
    </FormDialog>
  );
}
