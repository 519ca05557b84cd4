import type { Holder, Relationship } from '@weft/domain';
import { useState } from 'react';
import { DateField, FormDialog, RadioGroup, TextField } from '../../ui/index.ts';
import { fieldErrorsWithin } from '../editing/refusals.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';
import { PostPicker } from '../people/PostPicker.tsx';
import { holdersWith } from './holderFacts.ts';

export interface HolderDialogProps {
  holder: Holder;
  /** Its place in the record's list; null for a new one. */
  index: number | null;
  form: RecordForm<Relationship>;
  onClose: () => void;
}

const roles = [
  { id: 'lead', label: 'Lead' },
  { id: 'deputy', label: 'Deputy' },
] as const;

/** All there is to say about one holder: which post, or an organisation and a description; lead or deputy; from when to when. */
export function HolderDialog({ holder, index, form, onClose }: HolderDialogProps) {
  const [from] = useState(form.record);
  const [draft, setDraft] = useState(holder);

  async function save() {
    if (draft.organisationId === '') return { organisationId: 'Choose a post, or at least the organisation.' };
    const holders = index === null ? [...from.holders, draft] : holdersWith(from, index, draft);
    const result = await form.save({ holders }, from);
    if (!result.ok) return fieldErrorsWithin(result, 'holders');
    onClose();
    return null;
  }

  return (
    <FormDialog title="Who keeps this going" mustChoose onSave={save} onClose={onClose}>
      <PostPicker
        name="postId"
        label="Post"
        description="Leave empty when nobody can say which post, and describe it below."
        value={draft.postId}
        first={draft.organisationId === '' ? [] : [draft.organisationId]}
        onChange={(post) => setDraft({ ...draft, postId: post?.id ?? null, organisationId: post?.organisationId ?? draft.organisationId })}
      />
      {draft.postId === null && (
        <>
          <OrganisationPicker
            name="organisationId"
            label="Organisation"
            value={draft.organisationId === '' ? null : draft.organisationId}
            onChange={(id) => setDraft({ ...draft, organisationId: id ?? '' })}
          />
          <TextField
            name="description"
            label="Who, in words"
            description="For example: whoever runs the front desk"
            value={draft.description ?? ''}
            onChange={(typed) => setDraft({ ...draft, description: typed })}
          />
        </>
      )}
      <RadioGroup
        name="role"
        label="Lead or deputy"
        orientation="horizontal"
        options={roles}
        value={draft.role}
        onChange={(role) => setDraft({ ...draft, role })}
      />
      <DateField
        name="from"
        label="From"
        prefer="past"
        value={draft.from ?? ''}
        onChange={(day) => setDraft({ ...draft, from: day || null })}
      />
      <DateField name="to" label="To" value={draft.to ?? ''} onChange={(day) => setDraft({ ...draft, to: day || null })} />
    </FormDialog>
  );
}
