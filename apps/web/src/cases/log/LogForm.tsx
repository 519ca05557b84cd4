import { type Audience, waitingOnSchema } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import {
  Button,
  DateField,
  Disclosure,
  type FieldErrors,
  Form,
  Panel,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { audienceLabels } from '../words/useCaseWords.ts';
import { waitingWords } from '../words/waiting.ts';
import { emptyLog, type LogDraft, type LogKind, logEntryOf } from './logDraft.ts';
import { loggable } from './logWords.ts';

export interface LogFormProps {
  kind: LogKind;
  detail: CaseDetail;
  onClose: () => void;
}

/** A contact in a few words; what happens next can be said in the same breath. What is typed is kept until it is saved. */
export function LogForm({ kind, detail, onClose }: LogFormProps) {
  const client = useClient();
  const write = useWrite();
  const slug = useWorkspacePath();
  const { today, member, can } = useWorkspace();
  const draft = useDraft(draftKey(slug, `log-${kind}`, detail.case.id), emptyLog(kind, today));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const { value } = draft;
  const set = (part: Partial<LogDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const title = loggable.find(({ id }) => id === kind)?.verb ?? 'Log';
  const audiences = (['shared', member.side] as const).map((id: Audience) => ({ id, label: audienceLabels[id] }));
  const canSayNext = can('case.write') && detail.case.closedOn === null;

  async function save() {
    const entry = logEntryOf(value, detail.case, today);
    setErrors('errors' in entry ? entry.errors : {});
    if ('errors' in entry) return;
    setSaving(true);
    const result = await write(() => client.cases.events.create.mutate(entry), { errors: 'return' });
    setSaving(false);
    if (!result.ok) return setErrors(fieldErrorsOf(result));
    draft.clear();
    onClose();
  }

  return (
    <Panel title={title} level={3}>
      <Form
        label={title}
        errors={errors}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isSaving}>
              Save
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        }
      >
        <TextArea
          name="text"
          label="What was said or done"
          description="Notes may have to be disclosed under the Freedom of Information Act, whoever they are for. Write what you would stand by."
          autoFocus
          value={value.text}
          onChange={(text) => set({ text })}
        />
        <RadioGroup
          name="audience"
          label="Who may read it"
          orientation="horizontal"
          options={audiences}
          value={value.audience}
          onChange={(audience) => set({ audience })}
        />
        <DateField name="on" label="When" prefer="past" value={value.on} onChange={(on) => set({ on })} />
        {canSayNext && (
          <Disclosure title="What happens next" level={4}>
            <WhatNext value={value} set={set} detail={detail} />
          </Disclosure>
        )}
      </Form>
    </Panel>
  );
}

interface WhatNextProps {
  value: LogDraft;
  set: (part: Partial<LogDraft>) => void;
  detail: CaseDetail;
}

/** The case's next action, who, by when and whose move, as they stand until typed over. */
function WhatNext({ value, set, detail: { case: subject } }: WhatNextProps) {
  return (
    <Stack gap={4}>
      <TextField
        name="nextAction"
        label="Next action"
        value={value.nextAction ?? subject.nextAction ?? ''}
        onChange={(nextAction) => set({ nextAction })}
      />
      <PostPicker
        name="nextActionPostId"
        label="Who does it"
        value={value.nextActionPostId ?? subject.nextActionPostId}
        first={subject.organisationId ? [subject.organisationId] : []}
        onChange={(post) => set({ nextActionPostId: post?.id ?? null })}
      />
      <DateField
        name="nextActionDue"
        label="By when"
        prefer="future"
        value={value.nextActionDue ?? subject.nextActionDue ?? ''}
        onChange={(nextActionDue) => set({ nextActionDue })}
      />
      <Select
        name="waitingOn"
        label="Whose move it is"
        options={waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) }))}
        value={value.waitingOn ?? subject.waitingOn}
        onChange={(waitingOn) => set({ waitingOn })}
      />
    </Stack>
  );
}
