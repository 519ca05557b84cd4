import type { Case } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace, useWorkspacePath } from '../../data/index.ts';
import { fieldErrorsWithin } from '../../register/editing/refusals.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, type FieldErrors, FormDialog, isIsoDate, TextArea, TextField } from '../../ui/index.ts';

export interface UncertaintyDialogProps {
  form: RecordForm<Case>;
  /** Its place in the record's list; null for a new one. */
  index: number | null;
  onClose: () => void;
}

/** Something that nobody can settle yet: what it is about, what is known, and when it was last looked into. */
export function UncertaintyDialog({ form, index, onClose }: UncertaintyDialogProps) {
  const { today } = useWorkspace();
  const slug = useWorkspacePath();
  const [from] = useState(form.record);
  const standing = index === null ? undefined : from.uncertainties[index];
  const draft = useDraft(draftKey(slug, 'unclear', `${from.id}/${index ?? 'new'}`), {
    field: standing?.field ?? '',
    value: standing?.value ?? '',
    note: standing?.note ?? '',
    checkedOn: standing?.checkedOn ?? today,
  });
  const { value, set } = draft;

  async function save() {
    const missing: FieldErrors = {
      ...(value.field.trim() === '' ? { field: 'Say what is unclear.' } : {}),
      ...(value.value.trim() === '' ? { value: 'Say what is known of it.' } : {}),
      ...(value.checkedOn === '' || isIsoDate(value.checkedOn) ? {} : { checkedOn: 'Type a date such as 27 3 2027 or 27 March.' }),
    };
    if (Object.keys(missing).length > 0) return missing;
    const entry = { field: value.field, value: value.value, note: value.note || null, checkedOn: value.checkedOn || null };
    const uncertainties =
      index === null ? [...from.uncertainties, entry] : from.uncertainties.map((each, at) => (at === index ? entry : each));
    const result = await form.save({ uncertainties }, from);
    if (!result.ok) return fieldErrorsWithin(result, 'uncertainties');
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title="What is unclear" onSave={save} onClose={onClose}>
      <TextField
        name="field"
        label="What it is about"
        description="For example: who repairs the roof"
        isRequired
        autoFocus
        value={value.field}
        onChange={(field) => set({ field })}
      />
      <TextField
        name="value"
        label="What is known of it"
        description="For example: both sides say the other"
        isRequired
        value={value.value}
        onChange={(known) => set({ value: known })}
      />
      <TextArea name="note" label="More about it" rows={2} value={value.note} onChange={(note) => set({ note })} />
      <DateField
        name="checkedOn"
        label="Last looked into"
        prefer="past"
        value={value.checkedOn}
        onChange={(checkedOn) => set({ checkedOn })}
      />
    </FormDialog>
  );
}
