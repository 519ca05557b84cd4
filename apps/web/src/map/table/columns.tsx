import type { SnapshotRelationship } from '@weft/domain';
import { typeLabels, type Visible } from '@weft/network';
import { FreshnessBadge } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Row, Stack, type TableColumn, Text, TypeMark } from '../../ui/index.ts';
import { sortColumns, type TableColumnId } from '../address/mapSearch.ts';
import { columnLabels, columnWords, isNumber, missingWords, nameLabel } from './columnWords.ts';

interface ColumnsAsked {
  mayConfirm: boolean;
  /** Rows are one line high: types show by their marks alone. */
  isCompact: boolean;
  /** Those to show besides the name, in their order. */
  chosen: readonly TableColumnId[];
}

/** How wide columns are, in pixels, where only the rows in sight are drawn. */
const widths: Readonly<Record<TableColumnId, number>> = {
  types: 200,
  level: 150,
  areas: 200,
  status: 130,
  freshness: 150,
  confirmed: 140,
  waiting: 180,
  holders: 240,
  council: 240,
  partner: 240,
  deputies: 200,
  alone: 190,
  councilTier: 210,
  partnerTier: 200,
  parties: 300,
  count: 130,
  route: 180,
  formality: 130,
  from: 140,
  to: 140,
};
const compactTypes = 120;

/** The columns of the table view: the same records as the other views, in full. */
export function columnsOf(visible: Visible, { mayConfirm, isCompact, chosen }: ColumnsAsked): TableColumn<SnapshotRelationship>[] {
  const words = columnWords(visible);
  const columnOf = (id: TableColumnId): TableColumn<SnapshotRelationship> => ({
    id,
    label: columnLabels[id],
    width: id === 'types' && isCompact ? compactTypes : widths[id],
    isSortable: sortColumns.some((column) => column === id),
    align: isNumber(id) ? 'end' : undefined,
    cell: (relationship) => {
      if (id === 'types') return <Types types={relationship.types} isCompact={isCompact} />;
      if (id === 'freshness') return <FreshnessBadge freshness={visible.freshness.get(relationship.id) ?? 'stale'} />;
      return words[id](relationship) || <Missing words={missingWords(id)} />;
    },
  });
  const stillTrue: TableColumn<SnapshotRelationship> = {
    id: 'still-true',
    label: 'Say that it is still true',
    labelHidden: true,
    width: 130,
    cell: (relationship) => <StillTrue relationship={relationship} size="s" />,
  };
  return [
    { id: 'name', label: nameLabel, isRowHeader: true, isSortable: true, width: 300, cell: ({ name }) => <strong>{name}</strong> },
    ...chosen.flatMap((id) => (id === 'freshness' && mayConfirm ? [columnOf(id), stillTrue] : [columnOf(id)])),
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

function Missing({ words }: { words: string }) {
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
