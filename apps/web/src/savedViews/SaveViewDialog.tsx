import type { Id, MapAddress } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../data/index.ts';
import { fieldErrorsOf } from '../register/editing/refusals.ts';
import { Button, Dialog, type FieldErrors, Form, TextField } from '../ui/index.ts';

export interface SaveViewDialogProps {
  /** What is kept of it, in words. */
  description: string;
  /** What is on screen, as its address says. */
  address: MapAddress;
  onSaved: (id: Id) => void;
  onClose: () => void;
}

/** Names what is on screen and saves it, for everybody in the workspace. */
export function SaveViewDialog({ description, address: now, onSaved, onClose }: SaveViewDialogProps) {
  const client = useClient();
  const write = useWrite();
  // What was on screen when it was asked for, whatever changes meanwhile.
  const [address] = useState(now);
  const [draft, setDraft] = useState({ name: '', note: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function save() {
    setSaving(true);
    const result = await write(() => client.savedViews.create.mutate({ data: { ...draft, search: address } }), { errors: 'return' });
    setSaving(false);
    if (!result.ok) return setErrors(fieldErrorsOf(result));
    onSaved(result.done.id);
    onClose();
  }

  return (
    <Dialog title="Save this view" description={description} size="s" isOpen onOpenChange={(open) => !open && onClose()}>
      <Form
        label="Save this view"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Save view
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField name="name" label="Name" isRequired autoFocus value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
        <TextField name="note" label="What it shows" value={draft.note} onChange={(note) => setDraft({ ...draft, note })} />
      </Form>
    </Dialog>
  );
}
