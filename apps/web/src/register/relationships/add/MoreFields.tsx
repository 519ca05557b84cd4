import { useState } from 'react';
import { useWorkspace } from '../../../data/index.ts';
import { CheckboxGroup, DateField, Disclosure, Grid, Select, Stack, TextArea, TextField } from '../../../ui/index.ts';
import { formalityOptions, statusOptions } from '../choices.ts';
import type { DraftFields } from './fields.ts';

/** The fields that are folded away at first. */
export const moreFields = ['status', 'formality', 'from', 'to', 'timing', 'areaIds', 'notes'] as const;

/** What can be said now or later: its status, dates, places, notes. Open while something in it is wrong. */
export function MoreFields({ draft, setDraft, hasProblem }: DraftFields & { hasProblem: boolean }) {
  const { areas } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title="More, if you have it"
      meta="status, dates, places, notes"
      isExpanded={isOpen || hasProblem}
      onExpandedChange={setOpen}
    >
      <Stack gap={4}>
        <Grid min="s">
          <Select
            name="status"
            label="Status"
            options={statusOptions}
            value={draft.status}
            onChange={(status) => setDraft({ ...draft, status })}
          />
          <Select
            name="formality"
            label="Formality"
            options={formalityOptions}
            value={draft.formality}
            onChange={(formality) => setDraft({ ...draft, formality })}
            placeholder="Not known"
          />
          <DateField name="from" label="From" prefer="past" value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
          <DateField name="to" label="To" value={draft.to} onChange={(to) => setDraft({ ...draft, to })} />
        </Grid>
        <TextField
          name="timing"
          label="When it happens"
          placeholder="quarterly, summer 2026…"
          value={draft.timing}
          onChange={(timing) => setDraft({ ...draft, timing })}
        />
        {areas.length > 0 && (
          <CheckboxGroup
            name="areaIds"
            label="Neighbourhoods and places it concerns"
            options={areas.map(({ id, name }) => ({ id, label: name }))}
            orientation="horizontal"
            value={draft.areaIds}
            onChange={(areaIds) => setDraft({ ...draft, areaIds })}
          />
        )}
        <TextArea name="notes" label="Notes" value={draft.notes} onChange={(notes) => setDraft({ ...draft, notes })} />
      </Stack>
    </Disclosure>
  );
}
