import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Button, Dialog, type FieldErrors, Form, TextField } from '../../ui/index.ts';
import { viewOf } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';

/** Names what is on screen and saves it, for everybody in the workspace. */
export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const { search, go } = useMap();
  const [address] = useState(() => viewOf(search));
  const [draft, setDraft] = useState({ name: '', note: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function save() {
    setSaving(true);
    const result = await write(() => client.savedViews.create.mutate({ data: { ...draft, search: address } }), { errors: 'return' });
    setSaving(false);
    if (!result.ok) return setErrors(fieldErrorsOf(result));
    go({ saved: result.done.id }, 'replace');
    onClose();
  }

  return (
    <Dialog
      title="Save this view"
      description="All of what you see now is kept: the view, its filters and its date, what is selected and where it is looked at from. Everybody here can open it."
      size="s"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
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
