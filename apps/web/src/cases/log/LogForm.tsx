import { type Audience, waitingOnSchema } from '@weft/domain';
import { useEffect, useRef } from 'react';
import { useWorkspace, useWorkspacePath } from '../../data/index.ts';
import { AttachmentsField } from '../../documents/AttachmentsField.tsx';
import { NotSavedNotice, RestoredNotice } from '../../register/editing/DraftNotices.tsx';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { useDraft } from '../../shell/draft.ts';
import { Button, DateField, Disclosure, Form, Panel, ProgressBar, RadioGroup, Select, Stack, TextArea, TextField } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { audienceLabels } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';
import { EmailFields } from './EmailFields.tsx';
import { emptyLog, type LogDraft, type LogKind, logDraftKey } from './logDraft.ts';
import { loggable } from './logWords.ts';
import { readPastedEmail } from './pastedEmail.ts';
import { useAttachments } from './useAttachments.ts';
import { useSendLog } from './useSendLog.ts';

export interface LogFormProps {
  kind: LogKind;
  detail: CaseDetail;
  onClose: () => void;
}

/** A contact in a few words; what happens next can be said in the same breath. What is typed is kept until it is saved. */
export function LogForm({ kind, detail, onClose }: LogFormProps) {
  const slug = useWorkspacePath();
  const { today, member, can } = useWorkspace();
  const draft = useDraft(logDraftKey(slug, kind, detail.case.id), emptyLog(kind, today));
  const { value, set } = draft;
  const attachments = useAttachments();
  const { save, errors, isSaving, unsent } = useSendLog(draft, detail.case, attachments, onClose);
  const title = loggable.find(({ id }) => id === kind)?.verb ?? 'Log';
  const audiences = (['shared', member.side] as const).map((id: Audience) => ({ id, label: audienceLabels[id] }));
  const canSayNext = can('case.write') && detail.case.closedOn === null;

  const box = useInView();

  return (
    <div ref={box}>
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
          {unsent === null && <RestoredNotice draft={draft} />}
          <NotSavedNotice message={unsent} />
          {kind === 'email' && <EmailFields value={value} set={set} />}
          <TextArea
            name="text"
            label={kind === 'email' ? 'What it says' : 'What was said or done'}
            description="Notes may have to be disclosed under the Freedom of Information Act, whoever they are for. Write what you would stand by."
            autoFocus
            value={value.text}
            onChange={(text) => set(kind === 'email' ? withPasted(value, text, today) : { text })}
          />
          {kind === 'email' && can('document.write') && <AttachmentsField files={attachments.files} onChange={attachments.setFiles} />}
          {attachments.progress && <ProgressBar {...attachments.progress} onCancel={attachments.cancel} />}
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
    </div>
  );
}

/** Brings what opens into sight: it is begun at the head of a page, far above the log in which it stands. */
function useInView() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return box;
}

/** What was pasted with the head of an email on it goes to the fields that the head is about. */
function withPasted(value: LogDraft, text: string, today: string): Partial<LogDraft> {
  const email = readPastedEmail(text, today);
  if (email === null) return { text };
  return { ...email, on: email.on === '' ? value.on : email.on };
}

interface WhatNextProps {
  value: LogDraft;
  set: (part: Partial<LogDraft>) => void;
  detail: CaseDetail;
}

/** The case's next action, who, by when and whose move, as they stand until typed over. */
function WhatNext({ value, set, detail: { case: subject } }: WhatNextProps) {
  const waitingWords = useWaitingWords();
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
