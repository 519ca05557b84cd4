import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { Button, Dialog, type FieldErrors, Form, type Option, TextField } from '../../ui/index.ts';
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
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);

  async function add() {
    const missing = missingIn(draft);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const result = await write(() => client.organisations.create.mutate({ data: organisationInput(draft) }), { errors: 'return' });
    setSaving(false);
    if (result.ok) onAdded({ id: result.done.id, label: draft.name.trim() });
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Dialog title="Add an organisation" size="s" isOpen mustChoose onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Form
        label="Add an organisation"
        errors={errors}
        onSubmit={() => void add()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Add organisation
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField
          name="name"
          label="Name"
          isRequired
          autoFocus
          value={draft.name}
          onChange={(typed) => setDraft({ ...draft, name: typed })}
        />
        <KindSelect value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
      </Form>
    </Dialog>
  );
}
