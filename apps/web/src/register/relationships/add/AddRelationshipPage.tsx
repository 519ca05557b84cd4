import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useNames } from '../../../changes/words/useNames.ts';
import { useClient, useWorkspace, useWrite } from '../../../data/index.ts';
import { draftKey, useDraft } from '../../../shell/draft.ts';
import { Button, EmptyState, type FieldErrors, Form, Link, Page, Stack, TextField } from '../../../ui/index.ts';
import { type AddRelationshipStart, useAddresses } from '../../addresses.ts';
import { NotSavedNotice, RestoredNotice } from '../../editing/DraftNotices.tsx';
import { fieldErrorsOf } from '../../editing/refusals.ts';
import { RecordTrail } from '../../RecordTrail.tsx';
import { readDraft, startOf } from './draft.ts';
import { HoldersFields } from './HoldersFields.tsx';
import { inDraft, missingIn, relationshipInput, suggestedName } from './input.ts';
import { MoreFields, moreFields } from './MoreFields.tsx';
import { PartiesFields } from './PartiesFields.tsx';
import { RouteFields } from './RouteFields.tsx';
import { TypeFields } from './TypeFields.tsx';

/** Adds a relationship, starting from what the address says. What is typed is kept on the device until it is saved. */
export function AddRelationshipPage({ start }: { start: AddRelationshipStart }) {
  const { can } = useWorkspace();
  const to = useAddresses();
  if (can('relationship.write')) return <AddRelationship key={to.addRelationship(start)} start={start} />;
  return (
    <Page title="Add a relationship">
      <EmptyState title="Adding relationships is for officers" icon="lock" action={<Link href={to.register()}>Back to the register</Link>}>
        You can see every relationship, but not add one. An officer or an administrator of this workspace can.
      </EmptyState>
    </Page>
  );
}

function AddRelationship({ start }: { start: AddRelationshipStart }) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const nameOf = useNames();
  const { workspace, member } = useWorkspace();
  const kept = useDraft(draftKey(workspace.slug, to.addRelationship(start), member.id), startOf(start), { parse: readDraft });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [unreached, setUnreached] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = kept.value;
  const name = draft.name ?? suggestedName(draft, nameOf);

  async function save() {
    setUnreached(null);
    const missing = missingIn(draft, name);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const result = await write(() => client.relationships.create.mutate({ data: relationshipInput(draft, name) }), { errors: 'return' });
    setSaving(false);
    if (result.ok) {
      kept.clear();
      router.history.push(to.relationship(result.done.id));
    } else if (result.offline) setUnreached(result.message);
    else setErrors(fieldErrorsOf({ ...result, problems: inDraft(draft, result.problems) }));
  }

  const fields = { draft, setDraft: kept.setValue };
  return (
    <Page title="Add a relationship" width="reading" trail={<RecordTrail list="relationships" name="Add a relationship" />}>
      <RestoredNotice draft={kept} />
      <Form
        label="Add a relationship"
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Add relationship
            </Button>
            <Link variant="button" href={to.register()}>
              Cancel
            </Link>
          </>
        }
      >
        <Stack gap={6}>
          <PartiesFields {...fields} />
          <TypeFields {...fields} />
          <HoldersFields {...fields} />
          <RouteFields {...fields} />
          <TextField
            name="name"
            label="What to call it"
            description="Suggested from what you chose; write over it if it has a name of its own."
            isRequired
            value={name}
            onChange={(typed) => kept.setValue({ ...draft, name: typed })}
          />
          <MoreFields {...fields} hasProblem={moreFields.some((field) => errors[field] !== undefined)} />
        </Stack>
        <NotSavedNotice message={unreached} />
      </Form>
    </Page>
  );
}
