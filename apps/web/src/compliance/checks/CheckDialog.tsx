import { intervalBasisSchema } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspacePath, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, Checkbox, FormDialog, NumberField, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import { basisLabels, optionsOf } from '../complianceWords.ts';
import { checkDraftOf, type ListedCheck, wordsOf } from './checkDraft.ts';

interface CheckDialogProps {
  /** The check to be changed; null adds one. */
  listed: ListedCheck | null;
  onClose: () => void;
}

/** Adds a check that every building then needs, or changes one; one out of use is asked of no building, and what is recorded of it stays. */
export function CheckDialog({ listed, onClose }: CheckDialogProps) {
  const client = useClient();
  const write = useWrite();
  const [initial] = useState(() => checkDraftOf(listed));
  const [version] = useState(listed?.version ?? 0);
  const draft = useDraft(draftKey(useWorkspacePath(), 'kind-of-check', `${listed?.check.key ?? 'new'}-${version}`), initial);
  const { value, set } = draft;
  const title = listed === null ? 'Add a check' : listed.check.label;
  const isRetired = listed?.check.retired ?? false;

  async function save(retired: boolean) {
    if (value.label.trim() === '') return { label: 'Say what the check is called.' };
    const words = wordsOf(value);
    const result = await write(
      () =>
        listed === null
          ? client.compliance.checks.add.mutate({ data: words })
          : client.compliance.checks.update.mutate({ key: listed.check.key, version, data: { ...words, retired } }),
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
      onSave={() => save(isRetired)}
      onClose={onClose}
      more={(send) =>
        listed !== null && (
          <Button onPress={() => send(() => save(!isRetired))}>{isRetired ? 'Ask for it again' : 'Take it out of use'}</Button>
        )
      }
    >
      <TextField name="label" label="What it is called" isRequired autoFocus value={value.label} onChange={(label) => set({ label })} />
      <TextArea
        name="basis"
        label="What it rests on"
        description="An Act, regulations, a standard, or the lease"
        rows={2}
        value={value.basis}
        onChange={(basis) => set({ basis })}
      />
      <TextField name="interval" label="How often, in words" value={value.interval} onChange={(interval) => set({ interval })} />
      <Checkbox
        name="isTimed"
        label="It comes round after a set time"
        description="Otherwise it counts until it is done again, or until the expiry that is typed"
        value={value.isTimed}
        onChange={(isTimed) => set({ isTimed })}
      />
      {value.isTimed && (
        <NumberField
          name="intervalMonths"
          label="After how many months"
          minValue={1}
          maxValue={600}
          value={value.months}
          onChange={(months) => set({ months: months ?? 12 })}
        />
      )}
      <RadioGroup
        name="intervalBasis"
        label="Where that interval comes from"
        options={optionsOf(intervalBasisSchema.options, basisLabels)}
        value={value.intervalBasis}
        onChange={(intervalBasis) => set({ intervalBasis })}
      />
      <NumberField
        name="warningDays"
        label="How many days before it expires it is due"
        minValue={0}
        maxValue={730}
        value={value.warningDays}
        onChange={(warningDays) => set({ warningDays: warningDays ?? 60 })}
      />
    </FormDialog>
  );
}
