import type { Id, Relationship, Side } from '@weft/domain';
import { sideLabels } from '@weft/network';
import { useState } from 'react';
import { holderWords } from '../../changes/words/listWords.ts';
import { useNames } from '../../changes/words/useNames.ts';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, Disclosure, Grid, Row, Section, Stack, Text } from '../../ui/index.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { AddHolder } from './AddHolder.tsx';
import { HolderDialog } from './HolderDialog.tsx';
import { HolderRow } from './HolderRow.tsx';
import { type HolderEntry, holderEntries, sidesShown } from './holderFacts.ts';

/** Who keeps a relationship going on each side: posts with whoever is in them, leads and deputies, and those who did before. */
export function HoldersSection({ form }: { form: RecordForm<Relationship> }) {
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const nameOf = useNames();
  const entries = holderEntries(form.record, snapshot, today);
  // Kept here rather than in the row, which goes when somebody else changes the list meanwhile: what is typed must not go with it.
  const [editing, setEditing] = useState<HolderEntry | null>(null);
  const past = entries.filter(({ facts }) => facts === null);
  return (
    <Section title="Who keeps this going?">
      <Grid gap={5} min="m">
        {sidesShown(entries).map((side) => (
          <HoldersOfSide
            key={side}
            side={side}
            entries={entries.filter(({ holder }) => holder.side === side)}
            form={form}
            onEdit={setEditing}
          />
        ))}
      </Grid>
      {past.length > 0 && (
        <Disclosure title="Before and after" meta={`${past.length} not holding today`}>
          <Stack as="ul" gap={1}>
            {past.map((entry) => (
              <PastHolder
                key={entry.index}
                words={holderWords(entry.holder, nameOf)}
                canEdit={form.canEdit}
                onEdit={() => setEditing(entry)}
              />
            ))}
          </Stack>
        </Disclosure>
      )}
      {editing && <HolderDialog holder={editing.holder} index={editing.index} form={form} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function PastHolder({ words, canEdit, onEdit }: { words: string; canEdit: boolean; onEdit: () => void }) {
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Text size="s">{words}</Text>
      {canEdit && <Button variant="icon" icon="edit" size="s" label={`Change: ${words}`} onPress={onEdit} />}
    </Row>
  );
}

interface HoldersOfSideProps {
  side: Side;
  entries: readonly HolderEntry[];
  form: RecordForm<Relationship>;
  onEdit: (entry: HolderEntry) => void;
}

function HoldersOfSide({ side, entries, form, onEdit }: HoldersOfSideProps) {
  const now = entries.filter(({ facts }) => facts !== null);
  const leads = now.filter(({ holder }) => holder.role === 'lead');
  const ordered = [...leads, ...now.filter(({ holder }) => holder.role === 'deputy')];
  const first = useOrganisationsOfSide(form.record, side);
  return (
    <Section title={sideLabels[side]} level={3}>
      {ordered.length === 0 && <Text tone="muted">Nobody is named yet.</Text>}
      {ordered.length > 0 && (
        <Stack as="ul" gap={2} aria-label={`${sideLabels[side]}: who keeps this going`}>
          {ordered.map((entry) => (
            <HolderRow key={entry.index} entry={entry} form={form} onEdit={() => onEdit(entry)} />
          ))}
        </Stack>
      )}
      {form.canEdit && <AddHolder side={side} role={leads.length === 0 ? 'lead' : 'deputy'} first={first} form={form} />}
    </Section>
  );
}

/** The organisations of a side that take part, then the rest of that side: whose posts are likeliest. */
function useOrganisationsOfSide(relationship: Relationship, side: Side): Id[] {
  const { organisations } = useSnapshot();
  const ofSide = new Set(organisations.filter((each) => each.side === side).map(({ id }) => id));
  const parties = relationship.parties.map(({ organisationId }) => organisationId);
  return [...parties.filter((id) => ofSide.has(id)), ...[...ofSide].filter((id) => !parties.includes(id))];
}
