import { type Severity, type Snag, severitySchema, snagCategoriesKey } from '@weft/domain';
import { useState } from 'react';
import { useClient, useSnapshot, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import type { ChosenFile } from '../../documents/chosen.ts';
import { PhotographsField } from '../../documents/PhotographsField.tsx';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Checkbox, DateField, FieldGroup, FormDialog, ProgressBar, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { draftOf, type SnagDraft, snagFieldsOf } from './snagDraft.ts';
import type { CaseDetail } from './snagFacts.ts';
import { useAddSnag } from './useAddSnag.ts';

const liable = [
  { id: 'unknown', label: 'Not known' },
  { id: 'council', label: 'The council' },
  { id: 'tenant', label: 'The tenant' },
  { id: 'shared', label: 'Both' },
  { id: 'disputed', label: 'Disputed' },
] as const;

export interface SnagDialogProps {
  detail: CaseDetail;
  /** Null adds one. */
  snag: Snag | null;
  onClose: () => void;
}

/** All there is to say about one thing that is wrong. What is typed is kept until it is saved. */
export function SnagDialog({ detail, snag, onClose }: SnagDialogProps) {
  const client = useClient();
  const write = useWrite();
  const slug = useWorkspacePath();
  const canPhotograph = useWorkspace().can('document.write');
  const [from] = useState(snag);
  const draft = useDraft<SnagDraft>(draftKey(slug, 'snag', from?.id ?? detail.case.id), draftOf(from));
  const [photographs, setPhotographs] = useState<ChosenFile[]>([]);
  const { add, progress, cancel } = useAddSnag();
  const { set } = draft;
  const title = from === null ? `Add a snag to ${detail.case.reference}` : 'Edit the snag';

  async function save() {
    const { errors: missing = {}, data } = snagFieldsOf(draft.value);
    if (!data) return missing;
    const result =
      from === null
        ? await add({ ...data, caseId: detail.case.id }, photographs)
        : await write(() => client.cases.snags.update.mutate({ id: from.id, version: from.version, data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} saveLabel={from === null ? 'Add snag' : 'Save'} onSave={save} onClose={onClose}>
      <WhatIsWrong value={draft.value} set={set} />
      {from === null && canPhotograph && <PhotographsField files={photographs} onChange={setPhotographs} />}
      <WhoSettlesIt value={draft.value} set={set} organisationId={detail.case.organisationId} />
      {progress && <ProgressBar {...progress} onCancel={cancel} />}
      {from !== null && (
        <TextArea
          name="resolution"
          label="How it was settled"
          rows={2}
          value={draft.value.resolution}
          onChange={(resolution) => set({ resolution })}
        />
      )}
    </FormDialog>
  );
}

interface PartProps {
  value: SnagDraft;
  set: (part: Partial<SnagDraft>) => void;
}

function WhatIsWrong({ value, set }: PartProps) {
  const words = useCaseWords();
  const [chosen] = useState(value.category);
  const severities = severitySchema.options.map((id): { id: Severity; label: string } => ({ id, label: words.label('severity', id) }));
  const examples = words.categories.find(({ id }) => id === value.category)?.snags ?? [];
  return (
    <>
      <Select
        name="category"
        label="What kind of thing is wrong"
        isRequired
        options={words.options(snagCategoriesKey, chosen)}
        value={value.category}
        onChange={(category) => set({ category })}
      />
      <TextField
        name="title"
        label="What is wrong, in a few words"
        isRequired
        description={examples.length === 0 ? undefined : `For example: ${examples.slice(0, 2).join('; ').toLowerCase()}`}
        value={value.title}
        onChange={(title) => set({ title })}
      />
      <RadioGroup name="severity" label="How bad" options={severities} value={value.severity} onChange={(severity) => set({ severity })} />
      <TextArea name="detail" label="More about it" rows={2} value={value.detail} onChange={(detail) => set({ detail })} />
    </>
  );
}

function WhoSettlesIt({ value, set, organisationId }: PartProps & { organisationId: string | null }) {
  const { organisations } = useSnapshot();
  const council = organisations.filter(({ side }) => side === 'council').map(({ id }) => id);
  return (
    <>
      <PostPicker
        name="ownerPostId"
        label="Who sees to it"
        value={value.ownerPostId}
        first={organisationId ? [organisationId, ...council] : council}
        onChange={(post) => set({ ownerPostId: post?.id ?? null })}
      />
      <DateField name="due" label="By when" prefer="future" value={value.due} onChange={(due) => set({ due })} />
      <Select
        name="liableParty"
        label="Whose it is to put right"
        options={liable}
        value={value.liableParty}
        onChange={(liableParty) => set({ liableParty })}
      />
      <FieldGroup legend="Agreed that this is a snag">
        <Checkbox
          name="agreedByCouncil"
          label="By the council"
          value={value.agreedByCouncil}
          onChange={(agreedByCouncil) => set({ agreedByCouncil })}
        />
        <Checkbox
          name="agreedByTenant"
          label="By the tenant"
          value={value.agreedByTenant}
          onChange={(agreedByTenant) => set({ agreedByTenant })}
        />
      </FieldGroup>
    </>
  );
}
