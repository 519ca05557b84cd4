import { daysOf, levelKey, measureWords, type ServiceLevel, type Workspace } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, Button, Link, Row, Section, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { LevelDialog } from './LevelDialog.tsx';
import { levelTitle } from './levelTitle.ts';

type Line = ServiceLevel & { id: string; isOwn: boolean };

/** What counts. A day set for the review of a hold goes before the level. */
function countedWords(measure: ServiceLevel['measure']): string {
  return measure === 'hold' ? `${measureWords.hold}, unless a day for its review is set` : measureWords[measure];
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'measure', label: 'What counts', cell: ({ measure }) => countedWords(measure) },
  { id: 'after', label: 'From', noWrap: true, cell: (level) => (level.off ? <Badge>Off</Badge> : daysOf(level)) },
  {
    id: 'step',
    label: 'Then it is',
    cell: ({ step }) => (step === 'escalate' ? <Badge tone="danger">Escalated</Badge> : <Badge tone="caution">Flagged</Badge>),
  },
  {
    id: 'advice',
    label: 'What to do',
    cell: ({ advice, isOwn }) => (
      <Row gap={2}>
        <span>{advice}</span>
        {isOwn && <Badge tone="accent">Changed here</Badge>}
      </Row>
    ),
  },
];

/** After how long a case is flagged or escalated here, and what is to be done then: changed by those who may, and taken back to how it came. */
export function ServiceLevelsSection({ form }: { form: RecordForm<Workspace> }) {
  const to = useAddresses();
  const { basis, levels } = useWorkspace().reference.serviceLevels;
  const [open, setOpen] = useState<string | null>(null);
  const { serviceLevels } = form.record;
  const lines = levels.map((level): Line => {
    const id = levelKey(level);
    return { ...level, id, isOwn: serviceLevels[id] !== undefined };
  });
  const changing: TableColumn<Line> = {
    id: 'change',
    label: 'Change',
    labelHidden: true,
    cell: (level) => <Button variant="icon" icon="edit" label={`Change ${levelTitle(level)}`} onPress={() => setOpen(level.id)} />,
  };
  const opened = lines.find(({ id }) => id === open);
  return (
    <Section title="When a case is flagged or escalated">
      <Stack gap={3}>
        <Text tone="muted">{basis}</Text>
        <Table
          label="When a case is flagged or escalated"
          stacks
          columns={form.canEdit ? [...columns, changing] : columns}
          items={lines}
          textValue={({ advice }) => advice}
        />
        <Row gap={2}>
          {form.canEdit && lines.some(({ isOwn }) => isOwn) && (
            <Button icon="undo" onPress={() => void form.change({ serviceLevels: {} })}>
              Go back to how they came
            </Button>
          )}
          <Link href={to.changes(form.record.id)}>History</Link>
        </Row>
      </Stack>
      {opened && <LevelDialog key={opened.id} level={opened} form={form} onClose={() => setOpen(null)} />}
    </Section>
  );
}
