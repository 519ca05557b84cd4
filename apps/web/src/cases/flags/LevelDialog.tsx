import { asOwnLevel, levelKey, type OwnLevel, ownLevelSchema, type ServiceLevel, stepWords, type Workspace } from '@weft/domain';
import { useState } from 'react';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Checkbox, type FieldErrors, FormDialog, NumberField, Select, TextField } from '../../ui/index.ts';
import { levelTitle } from './levelTitle.ts';

const units = [
  { id: 'days', label: 'Days' },
  { id: 'working_days', label: 'Working days' },
] as const;

type Draft = Omit<OwnLevel, 'after'> & { after: number | null };

/** What is wrong with what was typed, by its field; null when nothing is. */
function wrongIn(draft: Draft): FieldErrors | null {
  if (draft.after === null) return { after: 'Type a number of days.' };
  const read = ownLevelSchema.safeParse(draft);
  return read.success ? null : Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
}

export interface LevelDialogProps {
  level: ServiceLevel;
  form: RecordForm<Workspace>;
  onClose: () => void;
}

/** After how long a case is flagged or escalated, whether it is at all, and what to do then. */
export function LevelDialog({ level, form, onClose }: LevelDialogProps) {
  const [from] = useState(form.record);
  const [draft, setDraft] = useState<Draft>(() => asOwnLevel(level));
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const then = stepWords[level.step];

  async function save() {
    const { after, advice } = draft;
    const wrong = wrongIn(draft);
    if (wrong || after === null) return wrong;
    const own = { ...draft, after, advice: advice.trim() };
    const result = await form.save({ serviceLevels: { ...from.serviceLevels, [levelKey(level)]: own } }, from);
    if (!result.ok) return fieldErrorsOf({ ...result, problems: result.problems.map((each) => ({ ...each, path: lastOf(each.path) })) });
    onClose();
    return null;
  }

  return (
    <FormDialog title={`Change ${levelTitle(level)}`} onSave={save} onClose={onClose}>
      <NumberField name="after" label={`How long until it is ${then}`} value={draft.after} onChange={(after) => set({ after })} />
      <Select name="unit" label="Counted in" options={units} value={draft.unit} onChange={(unit) => set({ unit })} />
      <TextField name="advice" label="What to do then" maxLength={200} value={draft.advice} onChange={(advice) => set({ advice })} />
      <Checkbox
        name="off"
        label={`No case is ${then} for this`}
        description={level.measure === 'hold' ? 'A day set for the review of a case still counts.' : undefined}
        value={draft.off}
        onChange={(off) => set({ off })}
      />
    </FormDialog>
  );
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}
