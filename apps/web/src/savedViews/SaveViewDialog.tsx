import { type Id, type MapAddress, pageOf, savedNouns } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../data/index.ts';
import { fieldErrorsOf } from '../register/editing/refusals.ts';
import { FormDialog, TextField } from '../ui/index.ts';

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

  async function save() {
    const result = await write(() => client.savedViews.create.mutate({ data: { ...draft, search: address } }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onSaved(result.done.id);
    onClose();
    return null;
  }

  const saving = `Save ${savedNouns[pageOf({ search: address })].this}`;
  return (
    <FormDialog title={saving} description={description} size="s" saveLabel={saving} onSave={save} onClose={onClose}>
      <TextField name="name" label="Name" isRequired autoFocus value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
      <TextField name="note" label="What it shows" value={draft.note} onChange={(note) => setDraft({ ...draft, note })} />
    </FormDialog>
  );
}
