import type { Id, Tier } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWrite } from '../../data/index.ts';
import { type FieldErrors, FormDialog, Select, TextField } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';
import { tierGroups } from './tiers.ts';

export interface NewPostDialogProps {
  /** What was typed when looking for it. */
  title?: string | undefined;
  /** Where it most likely is. */
  organisationId: Id | null;
  onAdded: (post: { id: Id; title: string; organisationId: Id }) => void;
  onClose: () => void;
}

/** Adds a post, vacant until somebody is appointed. */
export function NewPostDialog({ title = '', organisationId, onAdded, onClose }: NewPostDialogProps) {
  const client = useClient();
  const write = useWrite();
  const [draft, setDraft] = useState<{ title: string; organisationId: Id | null; tier: Tier | null }>({
    title,
    organisationId,
    tier: null,
  });

  async function add() {
    const at = draft.organisationId;
    const missing: FieldErrors = {
      ...(draft.title.trim() === '' ? { title: 'Say what the post is called.' } : {}),
      ...(at === null ? { organisationId: 'Choose the organisation it is at.' } : {}),
    };
    if (at === null || Object.keys(missing).length > 0) return missing;
    const data = { organisationId: at, title: draft.title, tier: draft.tier, contact: null, notes: null };
    const result = await write(() => client.people.posts.create.mutate({ data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onAdded({ id: result.done.id, title: draft.title.trim(), organisationId: at });
    return null;
  }

  return (
    <FormDialog
      title="Add a post"
      description="A post outlives whoever is in it, so it is added first."
      size="s"
      mustChoose
      saveLabel="Add post"
      onSave={add}
      onClose={onClose}
    >
      <TextField
        name="title"
        label="Title"
        description="For example Head of Property, Chair, Volunteer lead"
        isRequired
        autoFocus
        value={draft.title}
        onChange={(typed) => setDraft({ ...draft, title: typed })}
      />
      <OrganisationPicker
        name="organisationId"
        label="Organisation"
        isRequired
        value={draft.organisationId}
        onChange={(id) => setDraft({ ...draft, organisationId: id })}
      />
      <Select
        name="tier"
        label="How senior it is"
        groups={tierGroups}
        value={draft.tier}
        onChange={(tier) => setDraft({ ...draft, tier })}
        placeholder="Not known"
      />
    </FormDialog>
  );
}
