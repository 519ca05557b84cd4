import type { Relationship } from '@weft/domain';
import { useState } from 'react';
import { Button, Dialog, type FieldErrors, Form, TextArea } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';

/** Says that a relationship is disputed, and what about it: without a sentence nobody could settle it. */
export function DisputeDialog({ form, onClose }: { form: RecordForm<Relationship>; onClose: () => void }) {
  const [from] = useState(form.record);
  const [text, setText] = useState(from.dispute ?? '');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function save() {
    if (text.trim() === '') {
      setErrors({ dispute: 'Say in a sentence what is disputed, so that somebody can settle it.' });
      return;
    }
    setSaving(true);
    const result = await form.save({ dispute: text }, from);
    setSaving(false);
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog
      title="This is disputed"
      description="It stays on the map, marked, until somebody says that it is still true."
      size="s"
      isOpen
      mustChoose
    >
      <Form
        label="This is disputed"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Mark as disputed
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextArea name="dispute" label="What is disputed" isRequired autoFocus value={text} onChange={setText} />
      </Form>
    </Dialog>
  );
}
