import { addMonths } from '@weft/domain';
import { suggestOwners } from '@weft/network';
import { useMemo } from 'react';
import { useClient, useSnapshot, useWorkspace, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, type FieldErrors, FormDialog, isIsoDate, TextArea, TextField } from '../../ui/index.ts';
import { AboutFields } from './AboutFields.tsx';
import { AboutLine } from './AboutLine.tsx';
import { type ActionStart, aboutIn, missingAbout } from './actionStart.ts';
import { OwnerField } from './OwnerField.tsx';

export interface AddActionDialogProps {
  /** What it is about and what can be said of it already. Where it names no origin, that is asked for. */
  start: ActionStart;
  /** What the case is called, where it is about one. */
  caseReference?: string | undefined;
  onClose: () => void;
}

/** The owner while nobody has chosen another than the one suggested. */
const suggestedOwner = 'suggested';

/** Adds an action with all that is known of it said already: what, why, who and by when, each to be changed before it is saved. */
export function AddActionDialog({ start, caseReference, onClose }: AddActionDialogProps) {
  const client = useClient();
  const write = useWrite();
  const snapshot = useSnapshot();
  const { today, member } = useWorkspace();
  const isSettled = start.origin != null;
  const initial = useMemo(
    () => ({
      title: start.title ?? '',
      why: start.why ?? '',
      owner: start.ownerPostId === undefined ? suggestedOwner : start.ownerPostId,
      due: start.due ?? addMonths(today, 1),
      about: aboutIn(start),
    }),
    [start, today],
  );
  const draft = useDraft(draftKey(useWorkspacePath(), 'action', JSON.stringify(initial.about)), initial);
  const { value, set } = draft;
  const suggested = useMemo(() => suggestOwners(snapshot, value.about, member, today), [snapshot, value.about, member, today]);
  const ownerPostId = value.owner === suggestedOwner ? (suggested[0]?.post.id ?? null) : value.owner;

  async function save() {
    const missing: FieldErrors = {
      ...(value.title.trim() === '' && { title: 'Say in a few words what is to be done.' }),
      ...(value.due !== '' && !isIsoDate(value.due) && { due: 'Type a date such as 27 3 2027, 27 March or tomorrow.' }),
      ...missingAbout(value.about),
    };
    if (Object.keys(missing).length > 0) return missing;
    const { title, why, due, about } = value;
    const data = { ...about, consideration: start.consideration ?? null, title, why: why.trim() || null, due: due || null, ownerPostId };
    const result = await write(() => client.actions.create.mutate({ data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title="Add an action" onSave={save} onClose={onClose}>
      {isSettled && <AboutLine about={value.about} caseReference={caseReference} />}
      <TextField name="title" label="What is to be done" isRequired autoFocus value={value.title} onChange={(title) => set({ title })} />
      <TextArea name="why" label="Why" value={value.why} onChange={(why) => set({ why })} />
      {!isSettled && <AboutFields about={value.about} onChange={(about) => set({ about })} />}
      <OwnerField value={ownerPostId} suggested={suggested} onChange={(owner) => set({ owner })} />
      <DateField name="due" label="By when" prefer="future" value={value.due} onChange={(due) => set({ due })} />
    </FormDialog>
  );
}
