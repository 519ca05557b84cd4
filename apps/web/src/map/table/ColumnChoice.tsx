import { Button, CheckboxGroup, Popover } from '../../ui/index.ts';
import { type TableColumnId, tableColumns } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { columnLabels } from './columnWords.ts';

const options = tableColumns.map((id) => ({ id, label: columnLabels[id] }));

/** Which columns the table has, besides the name. */
export function ColumnChoice({ chosen }: { chosen: readonly TableColumnId[] }) {
  const { go } = useMap();
  return (
    <Popover
      label="Columns of the table"
      trigger={
        <Button icon="settings" size="s">
          {`Columns (${chosen.length + 1})`}
        </Button>
      }
    >
      <CheckboxGroup<TableColumnId>
        label="Besides the name"
        options={options}
        value={[...chosen]}
        // A table of names alone is a list: one column stays.
        onChange={(columns) => columns.length > 0 && go({ columns }, 'replace')}
      />
    </Popover>
  );
}
