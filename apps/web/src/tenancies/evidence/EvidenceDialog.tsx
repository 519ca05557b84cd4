import type { Tenancy } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace, useWorkspacePath } from '../../data/index.ts';
import { fieldErrorsWithin } from '../../register/editing/refusals.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { DateField, Disclosure, type FieldErrors, FormDialog, isIsoDate, RadioGroup, Stack, TextArea, TextField } from '../../ui/index.ts';

const outcomes = [
  { id: 'missing', label: 'It was not there' },
  { id: 'found', label: 'It was found' },
] as const;

interface Said {
  byWhom: string;
  note: string;
}

/** What is rarely said: folded away, so that what has to be said is seen at once. */
function Further({ value: { byWhom, note }, set }: { value: Said; set: (said: Partial<Said>) => void }) {
  return (
    <Disclosure title="Who looked, and anything else" defaultExpanded={byWhom !== '' || note !== ''}>
      <Stack gap={3}>
        <TextField
          name="byWhom"
          label="Who looked"
          description="A team or a post, rather than a person’s name"
          value={byWhom}
          onChange={(said) => set({ byWhom: said })}
        />
        <TextArea name="note" label="Anything else" rows={2} value={note} onChange={(said) => set({ note: said })} />
      </Stack>
    </Disclosure>
  );
}

/** One search for the truth about a tenancy: what for, where, by whom, and whether it was there. */
export function EvidenceDialog({ form, onClose }: { form: RecordForm<Tenancy>; onClose: () => void }) {
  const { today } = useWorkspace();
  const slug = useWorkspacePath();
  const [from] = useState(form.record);
  const empty = { what: '', where: '', byWhom: '', on: today, outcome: 'missing', note: '' };
  const draft = useDraft(draftKey(slug, 'search', from.id), empty);
  const { value, set } = draft;

  async function save() {
    const missing: FieldErrors = {
      ...(value.what.trim() === '' ? { what: 'Say what was looked for.' } : {}),
      ...(value.where.trim() === '' ? { where: 'Say where it was looked for.' } : {}),
      ...(value.on === '' || isIsoDate(value.on) ? {} : { on: 'Type a date such as 27 3 2027 or 27 March.' }),
    };
    if (Object.keys(missing).length > 0) return missing;
    const { outcome, on, byWhom, note, ...rest } = value;
    const entry = { ...rest, byWhom: byWhom || null, on: on || null, found: outcome === 'found', note: note || null };
    const result = await form.save({ evidence: [...from.evidence, entry] }, from);
    if (!result.ok) return fieldErrorsWithin(result, 'evidence');
    draft.clear();
    onClose();
    return null;
  }

  return (
    <FormDialog title="Record a search" onSave={save} onClose={onClose}>
      <TextField
        name="what"
        label="What was looked for"
        description="For example: a signed lease"
        isRequired
        autoFocus
        value={value.what}
        onChange={(what) => set({ what })}
      />
      <TextField
        name="where"
        label="Where"
        description="For example: deeds room, legal files, the tenant’s papers"
        isRequired
        value={value.where}
        onChange={(where) => set({ where })}
      />
      <DateField name="on" label="When" prefer="past" value={value.on} onChange={(on) => set({ on })} />
      <RadioGroup
        name="outcome"
        label="What came of it"
        options={outcomes}
        value={outcomes.find(({ id }) => id === value.outcome)?.id ?? null}
        onChange={(outcome) => set({ outcome })}
      />
      <Further value={value} set={set} />
    </FormDialog>
  );
}
