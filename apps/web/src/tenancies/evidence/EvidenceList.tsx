import type { Evidence, Tenancy } from '@weft/domain';
import { useState } from 'react';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, Button, formatDate, Row, Section, Stack, Text } from '../../ui/index.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';

/** Where the truth about a tenancy was looked for, and whether it was there. */
export function EvidenceList({ form }: { form: RecordForm<Tenancy> }) {
  const [isAdding, setAdding] = useState(false);
  const { record, canEdit } = form;
  return (
    <Section
      title="Where it was searched for"
      level={3}
      actions={
        canEdit && (
          <Button size="s" icon="add" onPress={() => setAdding(true)}>
            Record a search
          </Button>
        )
      }
    >
      <SearchLines evidence={record.evidence} />
      {isAdding && <EvidenceDialog form={form} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** Searches in the order in which they were recorded. */
export function SearchLines({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <Text tone="muted">Nobody has recorded a search yet.</Text>;
  return (
    <Stack as="ul" gap={3} aria-label="Searches">
      {evidence.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place in the record
        <Search key={index} entry={entry} />
      ))}
    </Stack>
  );
}

function Search({ entry }: { entry: Evidence }) {
  const about = [entry.byWhom, entry.on === null ? null : formatDate(entry.on)].filter((part) => part !== null);
  return (
    <Stack as="li" gap={0}>
      <Row gap={2}>
        <Badge tone={entry.found ? 'positive' : 'caution'}>{entry.found ? 'Found' : 'Not found'}</Badge>
        <Text as="span">{`${entry.what}: ${entry.where}`}</Text>
      </Row>
      {about.length > 0 && (
        <Text size="s" tone="muted">
          {about.join(' · ')}
        </Text>
      )}
      {entry.note && <Text size="s">{entry.note}</Text>}
    </Stack>
  );
}
