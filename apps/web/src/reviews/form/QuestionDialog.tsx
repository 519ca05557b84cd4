import { addQuestion, changeQuestion, type FormSections, moveQuestion, type ReviewQuestion, type ReviewSection } from '@weft/domain';
import { useState } from 'react';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { Checkbox, FormDialog, Select, TextField } from '../../ui/index.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { answerKinds, type QuestionDraft, questionDraftOf, questionOfDraft } from './questionDraft.ts';
import type { EditForm } from './useReviewForm.ts';

export interface QuestionDialogProps {
  /** The part it stands in, and the parts of the same side. */
  section: ReviewSection;
  sections: FormSections;
  /** The question to be changed; null adds one. */
  question: ReviewQuestion | null;
  /** Keys that questions had before. */
  taken: readonly string[];
  edit: EditForm;
  onClose: () => void;
}

/** A question of the review: its words, how it is answered, and whether it has to be. */
export function QuestionDialog({ section, sections, question, taken, edit, onClose }: QuestionDialogProps) {
  const [draft, setDraft] = useState(() => questionDraftOf(question, section.id));
  const set = (part: Partial<QuestionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const title = question === null ? `Ask something in “${section.label}”` : 'Change the question';

  async function save() {
    if (draft.label.trim() === '') return { label: 'Type the question.' };
    const asked = questionOfDraft(draft);
    const result = await edit((now) =>
      question === null
        ? addQuestion(now, draft.sectionId, asked, taken)
        : moveQuestion(changeQuestion(now, question.id, asked), question.id, draft.sectionId),
    );
    if (!result.ok) return fieldErrorsOf({ ...result, problems: [] });
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} saveLabel={question === null ? 'Ask it' : 'Save'} onSave={save} onClose={onClose}>
      <QuestionFields draft={draft} set={set} side={section.side} isFirst />
      <Select
        name="sectionId"
        label="Part"
        options={sections.filter(({ side }) => side === section.side).map(({ id, label }) => ({ id, label }))}
        value={draft.sectionId}
        onChange={(sectionId) => set({ sectionId })}
      />
    </FormDialog>
  );
}

interface QuestionFieldsProps {
  draft: QuestionDraft;
  set: (part: Partial<QuestionDraft>) => void;
  side: ReviewSection['side'];
  /** Whether the form begins with it. */
  isFirst?: boolean;
}

/** What can be said of a question, whichever part it stands in. */
export function QuestionFields({ draft, set, side, isFirst = false }: QuestionFieldsProps) {
  return (
    <>
      <TextField
        name="label"
        label="Question"
        autoFocus={isFirst}
        isRequired
        maxLength={300}
        value={draft.label}
        onChange={(label) => set({ label })}
      />
      <TextField name="hint" label="What is said under it" maxLength={500} value={draft.hint} onChange={(hint) => set({ hint })} />
      <Select name="kind" label="How it is answered" options={answerKinds} value={draft.kind} onChange={(kind) => set({ kind })} />
      {draft.kind === 'choice' && (
        <>
          <ChoicesField choices={draft.choices} onChange={(choices) => set({ choices })} />
          <Checkbox name="isLong" label="Room for several lines of words" value={draft.isLong} onChange={(isLong) => set({ isLong })} />
        </>
      )}
      <Checkbox
        name="required"
        label="It needs an answer"
        description={side === 'tenant' ? 'The tenant cannot send the review without one.' : 'The council cannot sign without one.'}
        value={draft.required}
        onChange={(required) => set({ required })}
      />
      <Checkbox
        name="personal"
        label="Its answer may name people"
        description="Only those who may see names read it."
        value={draft.personal}
        onChange={(personal) => set({ personal })}
      />
      {side === 'tenant' && (
        <Checkbox
          name="opensSnags"
          label="Each line is something to put right"
          description="It can be opened as a snag."
          value={draft.opensSnags}
          onChange={(opensSnags) => set({ opensSnags })}
        />
      )}
    </>
  );
}
