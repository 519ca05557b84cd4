import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, EmptyState, type FieldErrors, Form, Link, Page, TextArea, TextField } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { NotSavedNotice, RestoredNotice } from '../editing/DraftNotices.tsx';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { RecordTrail } from '../RecordTrail.tsx';
import { KindSelect } from './KindSelect.tsx';
import { emptyOrganisation, missingIn, organisationInput } from './newOrganisation.ts';
import { OrganisationPicker } from './OrganisationPicker.tsx';

/** Adds an organisation. What is typed is kept on the device until it is saved. */
export function AddOrganisationPage() {
  const { can } = useWorkspace();
  const to = useAddresses();
  if (can('organisation.write')) return <AddOrganisation />;
  return (
    <Page title="Add an organisation">
      <EmptyState
        title="Adding organisations is for officers and caseworkers"
        icon="lock"
        action={<Link href={to.register('organisations')}>Back to the register</Link>}
      >
        You can see every organisation, but not add one.
      </EmptyState>
    </Page>
  );
}

function AddOrganisation() {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const { workspace, member, can } = useWorkspace();
  const kept = useDraft(draftKey(workspace.slug, 'organisation', member.id), emptyOrganisation);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [unreached, setUnreached] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = kept.value;
  const set = (part: Partial<typeof draft>) => kept.setValue({ ...draft, ...part });

  async function save() {
    setUnreached(null);
    const missing = missingIn(draft);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const result = await write(() => client.organisations.create.mutate({ data: organisationInput(draft) }), { errors: 'return' });
    setSaving(false);
    if (result.ok) {
      kept.clear();
      router.history.push(to.organisation(result.done.id));
    } else if (result.offline) setUnreached(result.message);
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Page title="Add an organisation" width="reading" trail={<RecordTrail list="organisations" name="Add an organisation" />}>
      <RestoredNotice draft={kept} />
      <Form
        label="Add an organisation"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Add organisation
            </Button>
            <Link variant="button" href={to.register('organisations')}>
              Cancel
            </Link>
          </>
        }
      >
        <TextField name="name" label="Name" isRequired value={draft.name} onChange={(name) => set({ name })} />
        <KindSelect value={draft.kind} onChange={(kind) => set({ kind })} />
        <OrganisationPicker
          name="parentId"
          label="Part of"
          description="Leave empty when it stands by itself"
          value={draft.parentId}
          onChange={(parentId) => set({ parentId })}
        />
        <TextArea
          name="otherNames"
          label="Other names, one to a line"
          description="Former names and abbreviations: it is found by these too"
          rows={2}
          value={draft.otherNames}
          onChange={(otherNames) => set({ otherNames })}
        />
        <TextField name="website" label="Website" type="url" value={draft.website} onChange={(website) => set({ website })} />
        {can('contacts.read') && (
          <TextField name="contact" label="Contact" value={draft.contact} onChange={(contact) => set({ contact })} />
        )}
        <TextArea name="notes" label="Notes" value={draft.notes} onChange={(notes) => set({ notes })} />
        <NotSavedNotice message={unreached} />
      </Form>
    </Page>
  );
}
