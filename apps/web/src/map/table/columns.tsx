import type { Day, Side, SnapshotRelationship } from '@weft/domain';
import { currentHolders, levelLabels, lookup, statusLabels, typeLabels, type Visible } from '@weft/network';
import { formalityOptions } from '../../register/relationships/choices.ts';
import { FreshnessBadge } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { formatDate, Row, Stack, type TableColumn, Text, TypeMark } from '../../ui/index.ts';
import type { TableColumnId } from '../address/mapSearch.ts';

const mostNamed = 2;

/** The first few, and how many more there are. */
function few(names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return names.join(', ');
  return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`;
}

interface ColumnsAsked {
  mayConfirm: boolean;
  /** Rows are one line high: types show by their marks alone. */
  isCompact: boolean;
  /** Those to show besides the name, in their order. */
  chosen: readonly TableColumnId[];
}

/** What the columns are called that can be chosen. */
export const columnLabels: Readonly<Record<TableColumnId, string>> = {
  types: 'Types',
  level: 'Level',
  areas: 'Neighbourhoods',
  status: 'Status',
  freshness: 'How fresh',
  confirmed: 'Confirmed',
  holders: 'Who keeps it going',
  council: 'Who holds it at the council',
  partner: 'Who holds it at partners',
  deputies: 'Deputies',
  parties: 'Who takes part',
  count: 'How many take part',
  route: 'Route',
  formality: 'How formal',
  from: 'Since',
  to: 'Until',
};

type Column = Omit<TableColumn<SnapshotRelationship>, 'id' | 'label'>;

/** The columns of the table view: the same records as the other views, in full. */
export function columnsOf(visible: Visible, { mayConfirm, isCompact, chosen }: ColumnsAsked): TableColumn<SnapshotRelationship>[] {
  const { snapshot, today, freshness } = visible;
  const { organisations } = lookup(snapshot);
  const areas = new Map(snapshot.areas.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => organisations.get(id)?.name ?? 'no longer here';
  const holders = (relationship: SnapshotRelationship, asked: { role?: 'deputy'; side?: Side } = {}) =>
    few(
      currentHolders(relationship, snapshot, today)
        .filter(({ side }) => asked.side === undefined || asked.side === side)
        .flatMap((each) => each.holders)
        .filter(({ role }) => asked.role === undefined || asked.role === role)
        .map(({ title, description, organisationName }) => title ?? description ?? organisationName),
    );
  const day = (value: Day | null) => (value === null ? <Missing /> : formatDate(value, 'short'));
  const all: Readonly<Record<TableColumnId, Column>> = {
    types: { width: isCompact ? 120 : 200, cell: ({ types }) => <Types types={types} isCompact={isCompact} /> },
    level: { isSortable: true, width: 150, cell: ({ level }) => (level === null ? <Missing /> : levelLabels[level]) },
    areas: { width: 200, cell: ({ areaIds }) => few(areaIds.flatMap((id) => areas.get(id) ?? [])) || <Missing words="None named" /> },
    status: { isSortable: true, width: 130, cell: ({ status }) => statusLabels[status] },
    freshness: { isSortable: true, width: 150, cell: ({ id }) => <FreshnessBadge freshness={freshness.get(id) ?? 'stale'} /> },
    confirmed: {
      isSortable: true,
      width: 140,
      cell: ({ confirmedOn }) => (confirmedOn === null ? <Missing words="Never" /> : formatDate(confirmedOn, 'short')),
    },
    holders: { width: 240, cell: (relationship) => holders(relationship) || <Missing words="Nobody recorded" /> },
    council: { width: 240, cell: (relationship) => holders(relationship, { side: 'council' }) || <Missing words="Nobody recorded" /> },
    partner: { width: 240, cell: (relationship) => holders(relationship, { side: 'partner' }) || <Missing words="Nobody recorded" /> },
    deputies: { width: 200, cell: (relationship) => holders(relationship, { role: 'deputy' }) || <Missing words="None" /> },
    parties: { isSortable: true, width: 300, cell: ({ parties }) => few(parties.map(({ organisationId }) => nameOf(organisationId))) },
    count: { isSortable: true, width: 130, align: 'end', cell: ({ parties }) => parties.length.toLocaleString('en-GB') },
    route: { width: 180, cell: ({ brokerIds }) => (brokerIds.length === 0 ? 'Direct' : `Through ${few(brokerIds.map(nameOf))}`) },
    formality: {
      isSortable: true,
      width: 130,
      cell: ({ formality }) => formalityOptions.find(({ id }) => id === formality)?.label ?? <Missing />,
    },
    from: { isSortable: true, width: 140, cell: ({ from }) => day(from) },
    to: { isSortable: true, width: 140, cell: ({ to }) => (to === null ? <Missing words="No end" /> : day(to)) },
  };
  const stillTrue: TableColumn<SnapshotRelationship> = {
    id: 'still-true',
    label: 'Say that it is still true',
    labelHidden: true,
    width: 130,
    cell: (relationship) => <StillTrue relationship={relationship} size="s" />,
  };
  return [
    { id: 'name', label: 'Relationship', isRowHeader: true, isSortable: true, width: 300, cell: ({ name }) => <strong>{name}</strong> },
    ...chosen.flatMap((id) => {
      const column = { id, label: columnLabels[id], ...all[id] };
      return id === 'freshness' && mayConfirm ? [column, stillTrue] : [column];
    }),
    ...(mayConfirm && !chosen.includes('freshness') ? [stillTrue] : []),
  ];
}

function Types({ types, isCompact }: Pick<SnapshotRelationship, 'types'> & Pick<ColumnsAsked, 'isCompact'>) {
  const Box = isCompact ? Row : Stack;
  return (
    <Box gap={1}>
      {types.map((type) => (
        <TypeMark key={type} type={type} withLabel={!isCompact} />
      ))}
    </Box>
  );
}

function Missing({ words = 'Not recorded' }: { words?: string }) {
  return (
    <Text as="span" size="s" tone="muted">
      {words}
    </Text>
  );
}

/** A row in a few words, for typing ahead. */
export function rowText({ name, types }: SnapshotRelationship): string {
  return `${name}, ${types.map((type) => typeLabels[type]).join(', ')}`;
}
