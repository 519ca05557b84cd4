import type { ServiceLevel } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Section, Table, type TableColumn, Text } from '../../ui/index.ts';

type Line = ServiceLevel & { id: string };

const measures: Readonly<Record<ServiceLevel['measure'], string>> = {
  overdue: 'Its next action is overdue',
  hold: 'It is on hold, unless a day for its review is set',
  silent: 'Nothing is logged on it',
};

function afterWords({ after, unit }: ServiceLevel): string {
  return unit === 'days' ? counted(after, 'day') : counted(after, 'working day');
}

const columns: readonly TableColumn<Line>[] = [
  { id: 'measure', label: 'What counts', cell: ({ measure }) => measures[measure] },
  { id: 'after', label: 'From', noWrap: true, cell: afterWords },
  {
    id: 'step',
    label: 'Then it is',
    cell: ({ step }) => (step === 'escalate' ? <Badge tone="danger">Escalated</Badge> : <Badge tone="caution">Flagged</Badge>),
  },
  { id: 'advice', label: 'What to do', cell: ({ advice }) => advice },
];

/** After how long a case is flagged or escalated, what is to be done then, and where that comes from. */
export function ServiceLevelsSection() {
  const { basis, levels } = useWorkspace().reference.serviceLevels;
  const lines = levels.map((level) => ({ ...level, id: `${level.measure} ${level.step}` }));
  return (
    <Section title="When a case is flagged or escalated">
      <Text tone="muted">{`${basis} They are the same in every workspace.`}</Text>
      <Table label="When a case is flagged or escalated" stacks columns={columns} items={lines} textValue={({ advice }) => advice} />
    </Section>
  );
}
