import { counted } from '@weft/network';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { Table } from '../../ui/index.ts';
import { TableRoom } from '../../ui/map/TableRoom.tsx';
import { sortColumns, usualColumns, wallColumns } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { columnsOf, rowText } from './columns.tsx';
import { readSort, sortRelationships } from './sortRelationships.ts';

/** From so many rows on, only those in sight are drawn. */
const many = 150;

/** The same records in rows: for screen readers, and for everybody who thinks in rows. */
export function TableView() {
  const { visible, search, go, selected, select } = useMap();
  const { workspace, can } = useWorkspace();
  const { isOnWall } = useWall();
  const mayConfirm = can('relationship.confirm') && !isOnWall;
  const chosen = search.columns ?? (isOnWall ? wallColumns : usualColumns);
  const isVirtual = visible.relationships.length > many;
  const columns = useMemo(
    () => columnsOf(visible, { mayConfirm, isCompact: isVirtual || isOnWall, chosen }),
    [visible, mayConfirm, isVirtual, isOnWall, chosen],
  );
  const items = useMemo(() => sortRelationships(visible.relationships, search.sort, visible), [visible, search.sort]);
  return (
    <TableRoom isVirtual={isVirtual} head={isOnWall ? null : <ColumnChoice chosen={chosen} />}>
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
    </TableRoom>
  );
}
