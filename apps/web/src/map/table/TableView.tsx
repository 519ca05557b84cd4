import { counted } from '@weft/network';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { Row, Table, ToggleButtonGroup } from '../../ui/index.ts';
import { TableRoom } from '../../ui/map/TableRoom.tsx';
import { sortColumns, type TableColumnId, usualColumns, wallColumns } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { columnsOf, rowText } from './columns.tsx';
import { OrganisationsTable } from './OrganisationsTable.tsx';
import { readSort, sortRelationships } from './sortRelationships.ts';

/** From so many rows on, only those in sight are drawn. */
const many = 150;

const rowsOf = [
  { id: 'relationships', label: 'Relationships' },
  { id: 'organisations', label: 'Organisations' },
] as const;

/** The same records in rows: for screen readers, and for everybody who thinks in rows. */
export function TableView() {
  const { visible, search, go } = useMap();
  const { isOnWall } = useWall();
  const rows = search.rows ?? 'relationships';
  const isVirtual = visible[rows].length > many;
  const chosen = search.columns ?? (isOnWall ? wallColumns : usualColumns);
  const head = (
    <Row justify="between">
      <ToggleButtonGroup
        label="Rows of the table"
        options={rowsOf}
        value={rows}
        onChange={(next) => go({ rows: next === 'organisations' ? next : undefined }, 'replace')}
      />
      {rows === 'relationships' && <ColumnChoice chosen={chosen} />}
    </Row>
  );
  return (
    <TableRoom isVirtual={isVirtual} head={isOnWall ? null : head}>
      {rows === 'organisations' ? (
        <OrganisationsTable isVirtual={isVirtual} isOnWall={isOnWall} />
      ) : (
        <RelationshipsTable isVirtual={isVirtual} isOnWall={isOnWall} chosen={chosen} />
      )}
    </TableRoom>
  );
}

interface RelationshipsTableProps {
  isVirtual: boolean;
  isOnWall: boolean;
  chosen: readonly TableColumnId[];
}

function RelationshipsTable({ isVirtual, isOnWall, chosen }: RelationshipsTableProps) {
  const { visible, search, go, selected, select } = useMap();
  const { workspace, can } = useWorkspace();
  const mayConfirm = can('relationship.confirm') && !isOnWall;
  const columns = useMemo(
    () => columnsOf(visible, { mayConfirm, isCompact: isVirtual || isOnWall, chosen }),
    [visible, mayConfirm, isVirtual, isOnWall, chosen],
  );
  const items = useMemo(() => sortRelationships(visible.relationships, search.sort, visible), [visible, search.sort]);
  return (
    <Table
      label={`Relationships of ${workspace.name}: ${counted(items.length, 'relationship')}`}
      columns={columns}
      items={items}
      sort={readSort(search.sort)}
      onSortChange={({ column, direction }) => {
        const known = sortColumns.find((each) => each === column);
        if (known) go({ sort: direction === 'descending' ? `-${known}` : known }, 'replace');
      }}
      selectionMode="single"
      selectedIds={selected}
      onSelectionChange={select}
      textValue={rowText}
      virtual={isVirtual}
    />
  );
}
