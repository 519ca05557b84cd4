import { addSection, type ReviewSection, type ReviewSide, renameSection } from '@weft/domain';
import { useState } from 'react';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { type FieldErrors, FormDialog, TextField } from '../../ui/index.ts';
import { QuestionFields } from './QuestionDialog.tsx';
import { questionDraftOf, questionOfDraft } from './questionDraft.ts';
import type { EditForm } from './useReviewForm.ts';

export interface PartDialogProps {
  /** The part to be renamed; null adds one, with its first question. */
  section: ReviewSection | null;
  side: ReviewSide;
  taken: readonly string[];
  edit: EditForm;
  onClose: () => void;
}

/** A part of the form: what it is called and, of a new one, what it asks first. */
export function PartDialog({ section, side, taken, edit, onClose }: PartDialogProps) {
  const [label, setLabel] = useState(section?.label ?? '');
  const [draft, setDraft] = useState(() => questionDraftOf(null, ''));
  const title = section === null ? 'Add a part' : 'Rename the part';

  async function save() {
    const missing: FieldErrors = {
      ...(label.trim() === '' ? { part: 'Give the part a name.' } : {}),
      ...(section === null && draft.label.trim() === '' ? { label: 'Type the first question of the part.' } : {}),
    };
    if (Object.keys(missing).length > 0) return missing;
    const name = label.trim();
    const result = await edit((now) =>
      section === null ? addSection(now, { label: name, side }, questionOfDraft(draft), taken) : renameSection(now, section.id, name),
    );
    if (!result.ok) return fieldErrorsOf({ ...result, problems: [] });
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} saveLabel={section === null ? 'Add it' : 'Save'} onSave={save} onClose={onClose}>
      <TextField name="part" label="Name of the part" autoFocus isRequired maxLength={200} value={label} onChange={setLabel} />
      {section === null && <QuestionFields draft={draft} set={(part) => setDraft((before) => ({ ...before, ...part }))} side={side} />}
    </FormDialog>
  );
}
