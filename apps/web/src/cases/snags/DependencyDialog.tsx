import { useQuery } from '@tanstack/react-query';
import { type Dependency, type WaitingOn, waitingOnSchema } from '@weft/domain';
import { useState } from 'react';
import { useBoardsQuestion, useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { ComboBox, DateField, type FieldErrors, FormDialog, isIsoDate, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';
import type { CaseDetail } from './snagFacts.ts';

/** What is typed about a dependency. */
interface DependencyDraft {
  kind: string | null;
  description: string;
  waitingOn: WaitingOn;
  dependsOnCaseId: string | null;
  requestedOn: string;
  neededBy: string;
  status: Dependency['status'];
  reason: string;
}

function draftOf(dependency: Dependency | null, waitingOn: WaitingOn): DependencyDraft {
  return {
    kind: dependency?.kind ?? null,
    description: dependency?.description ?? '',
    waitingOn: dependency?.waitingOn ?? waitingOn,
    dependsOnCaseId: dependency?.dependsOnCaseId ?? null,
    requestedOn: dependency?.requestedOn ?? '',
    neededBy: dependency?.neededBy ?? '',
    status: dependency?.status ?? 'waiting',
    reason: dependency?.reason ?? '',
  };
}

function fieldsOf(draft: DependencyDraft) {
  const unreadable = 'Type a date such as 27 3 2027 or 27 March.';
  const isDayOrNone = (day: string) => day === '' || isIsoDate(day);
  const errors: FieldErrors = {
    ...(draft.kind === null ? { kind: 'Choose what kind of thing it waits for.' } : {}),
    ...(draft.description.trim() === '' ? { description: 'Say in a few words what it waits for.' } : {}),
    ...(isDayOrNone(draft.requestedOn) ? {} : { requestedOn: unreadable }),
    ...(isDayOrNone(draft.neededBy) ? {} : { neededBy: unreadable }),
    ...((draft.status === 'waived' || draft.status === 'failed') && draft.reason.trim() === ''
      ? { reason: 'Say why it was waived or cannot be met.' }
      : {}),
  };
  if (draft.kind === null || Object.keys(errors).length > 0) return { errors };
  const { status, reason, kind: _kind, ...rest } = draft;
  const dependsOnCaseId = draft.kind === 'other_case' ? draft.dependsOnCaseId : null;
  const said = { ...rest, dependsOnCaseId, kind: draft.kind, requestedOn: draft.requestedOn || null, neededBy: draft.neededBy || null };
  return { said, outcome: { status, reason: reason || null } };
}

export interface DependencyDialogProps {
  detail: CaseDetail;
  /** The snag that waits; null when it is the case itself. */
  snagId: string | null;
  /** Null adds one. */
  dependency: Dependency | null;
  onClose: () => void;
}

/** What a snag or a case waits for: of whom, since when, by when. */
export function DependencyDialog({ detail, snagId, dependency, onClose }: DependencyDialogProps) {
  const waitingWords = useWaitingWords();
  const client = useClient();
  const write = useWrite();
  const words = useCaseWords();
  const slug = useWorkspacePath();
  const [from] = useState(dependency);
  const draft = useDraft(draftKey(slug, 'wait', from?.id ?? snagId ?? detail.case.id), draftOf(from, detail.case.waitingOn));
  const { value } = draft;
  const { set } = draft;
  const title = from === null ? 'Add what it waits for' : 'Edit what it waits for';

  async function save() {
    const { errors: missing = {}, said, outcome } = fieldsOf(value);
    if (!said) return missing;
    const result = await write(
      () =>
        from === null
          ? client.cases.dependencies.create.mutate({ data: { ...said, caseId: detail.case.id, snagId } })
          : client.cases.dependencies.update.mutate({ id: from.id, version: from.version, data: { ...said, ...outcome } }),
      { errors: 'return' },
    );
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={title}
      description={from === null && snagId !== null ? 'The snag counts as blocked until this is met.' : undefined}
      saveLabel={from === null ? 'Add' : 'Save'}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        name="description"
        label="What it waits for"
        isRequired
        autoFocus
        value={value.description}
        onChange={(description) => set({ description })}
      />
      <Select
        name="kind"
        label="What kind of thing that is"
        isRequired
        options={words.options('dependencyKind', from?.kind)}
        value={value.kind}
        onChange={(kind) => set({ kind })}
      />
      {value.kind === 'other_case' && (
        <OtherCase own={detail.case.id} value={value.dependsOnCaseId} onChange={(dependsOnCaseId) => set({ dependsOnCaseId })} />
      )}
      <Select
        name="waitingOn"
        label="Who it waits on"
        options={waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) }))}
        value={value.waitingOn}
        onChange={(waitingOn) => set({ waitingOn })}
      />
      <DateField
        name="requestedOn"
        label="Asked for on"
        prefer="past"
        value={value.requestedOn}
        onChange={(requestedOn) => set({ requestedOn })}
      />
      <DateField name="neededBy" label="Needed by" prefer="future" value={value.neededBy} onChange={(neededBy) => set({ neededBy })} />
      {from !== null && (
        <>
          <RadioGroup
            name="status"
            label="How it stands"
            options={statuses.map((id) => ({ id, label: words.label('dependencyStatus', id) }))}
            value={value.status}
            onChange={(status) => set({ status })}
          />
          {(value.status === 'waived' || value.status === 'failed') && (
            <TextArea name="reason" label="Why" isRequired rows={2} value={value.reason} onChange={(reason) => set({ reason })} />
          )}
        </>
      )}
    </FormDialog>
  );
}

const statuses = ['waiting', 'met', 'waived', 'failed'] as const;

interface OtherCaseProps {
  own: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Another case of the workspace, found by its number, organisation or building. */
function OtherCase({ own, value, onChange }: OtherCaseProps) {
  const boards = useQuery(useBoardsQuestion());
  const options = (boards.data ?? [])
    .flatMap(({ cards }) => cards)
    .filter(({ id }) => id !== own)
    .map(({ id, reference, organisation, building }) => ({
      id,
      label: reference,
      description: [organisation?.name, building.name].filter(Boolean).join(', '),
    }));
  return <ComboBox name="dependsOnCaseId" label="Which case" options={options} value={value} onChange={onChange} />;
}
