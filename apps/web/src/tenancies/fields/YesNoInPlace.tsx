import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';

const answers = [
  { id: 'yes', label: 'Yes', value: true },
  { id: 'no', label: 'No', value: false },
  { id: 'unknown', label: 'Not known', value: null },
] as const;

interface YesNoInPlaceProps<R extends { id: string; version: number }> {
  form: RecordForm<R>;
  label: string;
  value: (record: R) => boolean | null;
  patch: (value: boolean | null) => Partial<R>;
}

/** A fact of a record that is so, is not so, or is not known. */
export function YesNoInPlace<R extends { id: string; version: number }>({ form, label, value, patch }: YesNoInPlaceProps<R>) {
  const now = value(form.record);
  return (
    <ChooseInPlace
      label={label}
      value={answers.find((answer) => answer.value === now)?.id ?? null}
      options={answers}
      canEdit={form.canEdit}
      onChoose={(id) => {
        const answer = answers.find((each) => each.id === id);
        if (answer) void form.change(patch(answer.value));
      }}
    />
  );
}
