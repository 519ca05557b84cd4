import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { FormDialog, type Option, TextField } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { KindSelect } from './KindSelect.tsx';
import { emptyOrganisation, missingIn, organisationInput } from './newOrganisation.ts';

export interface NewOrganisationDialogProps {
  /** What was typed when looking for it. */
  name: string;
  onAdded: (organisation: Option) => void;
  onClose: () => void;
}

/** Adds an organisation from the middle of another form: its name and kind; the rest can wait for its own page. */
export function NewOrganisationDialog({ name, onAdded, onClose }: NewOrganisationDialogProps) {
  const client = useClient();
  const write = useWrite();
  const [draft, setDraft] = useState({ ...emptyOrganisation, name });

  async function add() {
    const missing = missingIn(draft);
    if (Object.keys(missing).length > 0) return missing;
    const result = await write(() => client.organisations.create.mutate({ data: organisationInput(draft) }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onAdded({ id: result.done.id, label: draft.name.trim() });
    return null;
  }

  return (
    <FormDialog title="Add an organisation" size="s" mustChoose saveLabel="Add organisation" onSave={add} onClose={onClose}>
      <TextField
        name="name"
        label="Name"
        isRequired
        autoFocus
        value={draft.name}
        onChange={(typed) => setDraft({ ...draft, name: typed })}
      />
      <KindSelect value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
    </FormDialog>
  );
}
