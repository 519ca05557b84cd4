import type { Relationship } from '@weft/domain';
import { useState } from 'react';
import { FormDialog, TextArea } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';

/** Says that a relationship is disputed, and what about it: without a sentence nobody could settle it. */
export function DisputeDialog({ form, onClose }: { form: RecordForm<Relationship>; onClose: () => void }) {
  const [from] = useState(form.record);
  const [text, setText] = useState(from.dispute ?? '');

  async function save() {
    if (text.trim() === '') return { dispute: 'Say in a sentence what is disputed, so that somebody can settle it.' };
    const result = await form.save({ dispute: text }, from);
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog
      title="This is disputed"
      description="It stays on the map, marked, until somebody says that it is still true."
      size="s"
      mustChoose
      saveLabel="Mark as disputed"
      onSave={save}
      onClose={onClose}
    >
      <TextArea name="dispute" label="What is disputed" isRequired autoFocus value={text} onChange={setText} />
    </FormDialog>
  );
}
