import { type Case, type WaitingOn, waitingOnSchema } from '@weft/domain';
import { useState } from 'react';
import { useClient, useSnapshot, useWorkspacePath, useWrite } from '../../data/index.ts';
import { NotSavedNotice, RestoredNotice } from '../../register/editing/DraftNotices.tsx';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, type FieldErrors, FormDialog, isIsoDate, Select, TextArea, TextField } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { useWaitingWords } from '../words/waiting.ts';

interface HandOverDraft {
  postId: string | null;
  due: string;
  why: string;
  action: string | null;
  waitingOn: WaitingOn | null;
}

const empty: HandOverDraft = { postId: null, due: '', why: '', action: null, waitingOn: null };

/** The next action goes to somebody else: who, by when, and why, which the log keeps. */
export function HandOver({ record, posts, onClose }: { record: Case; posts: CaseDetail['posts']; onClose: () => void }) {
  const waitingWords = useWaitingWords();
  const client = useClient();
  const write = useWrite();
  const { organisations } = useSnapshot();
  const draft = useDraft(draftKey(useWorkspacePath(), 'hand-over', record.id), empty);
  const [unsent, setUnsent] = useState<string | null>(null);
  const { postId, due, why, action, waitingOn } = draft.value;
  const { set } = draft;
  // Whoever has to do with the case already comes first.
  const council = organisations.filter(({ side }) => side === 'council').map(({ id }) => id);
  const first = [...new Set([...posts.map((each) => each.organisationId), ...council])];

  async function save() {
    const missing: FieldErrors = {
      ...(postId === null ? { nextActionPostId: 'Say who takes it over.' } : {}),
      ...(isIsoDate(due) ? {} : { nextActionDue: 'Say by when, such as 27 March.' }),
      ...(why.trim() === '' ? { why: 'Say why, in a few words.' } : {}),
    };
    if (postId === null || Object.keys(missing).length > 0) return missing;
    const changed = { ...(action === null ? {} : { nextAction: action }), ...(waitingOn === null ? {} : { waitingOn }) };
    const data = { nextActionPostId: postId, nextActionDue: due, why, ...changed };
    const result = await write(() => client.cases.handOver.mutate({ id: record.id, version: record.version, data }), { errors: 'return' });
    setUnsent(!result.ok && result.offline ? result.message : null);
    if (!result.ok) return result.offline ? {} : fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title={`Hand ${record.reference} over`} label="Hand over" saveLabel="Hand over" onSave={save} onClose={onClose}>
      <RestoredNotice draft={draft} />
      <NotSavedNotice message={unsent} />
      <PostPicker
        name="nextActionPostId"
        label="Who takes it over"
        autoFocus
        value={postId}
        first={first}
        without={record.nextActionPostId === null ? [] : [record.nextActionPostId]}
        onChange={(post) => set({ postId: post?.id ?? null })}
      />
      <DateField name="nextActionDue" label="By when" prefer="future" isRequired value={due} onChange={(day) => set({ due: day })} />
      <TextArea
        name="why"
        label="Why"
        description="Goes into the log, where both sides can read it. Notes may have to be disclosed under the Freedom of Information Act."
        isRequired
        rows={2}
        value={why}
        onChange={(typed) => set({ why: typed })}
      />
      <TextField
        name="nextAction"
        label="What they are to do"
        value={action ?? record.nextAction ?? ''}
        onChange={(typed) => set({ action: typed })}
      />
      <Select
        name="waitingOn"
        label="Whose move it is then"
        options={waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) }))}
        value={waitingOn ?? record.waitingOn}
        onChange={(id) => set({ waitingOn: id === record.waitingOn ? null : id })}
      />
    </FormDialog>
  );
}
