import './table.css';
import { type ReactNode, useMemo } from 'react';
import {
  Table as AriaTable,
  Cell,
  CheckboxButton,
  CheckboxField,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  TableBody,
  TableHeader,
  TableLayout,
  useTableOptions,
  Virtualizer,
} from 'react-aria-components';
import { CheckboxBox } from '../fields/choices.tsx';
import { Icon } from '../Icon.tsx';
import { useTheme } from '../theme/theme.ts';
import { wallText } from '../theme/wallText.ts';

export interface TableColumn<Item> {
  id: string;
  label: string;
  cell: (item: Item) => ReactNode;
  /** The column that names the row; one per table. The first, unless said otherwise. */
  isRowHeader?: boolean | undefined;
  isSortable?: boolean | undefined;
  /** Numbers to the end, so that their digits line up. */
  align?: 'start' | 'end' | undefined;
  /** Keep its words on one line: for days, numbers and references. */
  noWrap?: boolean | undefined;
  /** Read aloud, not seen: for a column of marks or buttons. */
  labelHidden?: boolean | undefined;
  /** In pixels; only in a virtual table, where columns otherwise share the room equally. */
  width?: number | undefined;
}

/** How high the words of a virtual table are, in pixels; on a wall it is larger by as much as they are. */
const usualText = 15;

/** Narrower than this, and a virtual table scrolls sideways rather than squeeze its columns. */
const leastWidth = 128;

export interface TableSort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Item extends { id: string }> {
  label: string;
  columns: readonly TableColumn<Item>[];
  items: readonly Item[];
  sort?: TableSort | undefined;
  onSortChange?: ((sort: TableSort) => void) | undefined;
  selectionMode?: 'none' | 'single' | 'multiple' | undefined;
  selectedIds?: readonly string[] | undefined;
  onSelectionChange?: ((ids: string[]) => void) | undefined;
  /** Enter, or a press on the row. */
  onRowAction?: ((id: string) => void) | undefined;
  /** A row's text for typing ahead, where its cells are not plain text. */
  textValue?: ((item: Item) => string) | undefined;
  /** What stands there without rows: an EmptyState. */
  empty?: ReactNode | undefined;
  /** Where narrow, each row is a block with its cells one under another, each after its heading's words; headings that sort stay above. */
  stacks?: boolean | undefined;
  /** The columns are as wide as one another, so that several tables one under another line up. */
  even?: boolean | undefined;
  /** Draws only the rows in sight, inside a box of its own height: for hundreds of rows and up. Rows are then one line high. */
  virtual?: boolean | undefined;
}

/** Records in rows and columns, walked with arrow keys, sortable by their headings. Sorting itself is the caller's. */
export function Table<Item extends { id: string }>(props: TableProps<Item>) {
  const { isOnWall } = useTheme();
  const larger = isOnWall ? wallText(window.innerHeight) / usualText : 1;
  const sizes = useMemo(() => ({ rowHeight: Math.round(40 * larger), headingHeight: Math.round(36 * larger) }), [larger]);
  if (props.virtual) {
    return (
      <Virtualizer layout={TableLayout} layoutOptions={sizes}>
        <TableBoxes {...props} larger={larger} />
      </Virtualizer>
    );
  }
  return (
    <div className="ui-table-scroll" data-stacks={props.stacks || undefined} data-even={props.even || undefined}>
      <TableBoxes {...props} larger={1} />
    </div>
  );
}

function TableBoxes<Item extends { id: string }>(props: TableProps<Item> & { larger: number }) {
  const {
    larger,
    label,
    columns,
    items,
    sort,
    onSortChange,
    selectionMode = 'none',
    selectedIds = [],
    onSelectionChange,
    onRowAction,
    textValue,
    empty,
    virtual,
  } = props;
  const headed = columns.some((column) => column.isRowHeader);
  return (
    <AriaTable
      className="ui-table"
      aria-label={label}
      data-virtual={virtual || undefined}
      selectionMode={selectionMode}
      selectedKeys={selectedIds}
      onSelectionChange={(keys) => onSelectionChange?.(selectedFrom(keys, items))}
      {...(sort ? { sortDescriptor: sort } : {})}
      {...(onSortChange
        ? { onSortChange: (next: SortDescriptor) => onSortChange({ column: String(next.column), direction: next.direction }) }
        : {})}
      {...(onRowAction ? { onRowAction: (key) => onRowAction(String(key)) } : {})}
    >
      <TableHeader className="ui-table-head">
        <SelectAllColumn />
        {columns.map((column, index) => (
          <HeadCell key={column.id} column={column} larger={larger} isRowHeader={headed ? (column.isRowHeader ?? false) : index === 0} />
        ))}
      </TableHeader>
      <TableBody
        items={items}
        dependencies={[columns]}
        renderEmptyState={() => empty ?? <div className="ui-table-empty">Nothing here yet.</div>}
      >
        {(item) => (
          <Row id={item.id} className="ui-table-row" {...(textValue ? { textValue: textValue(item) } : {})}>
            <SelectRowCell />
            {columns.map((column) => (
              <Cell
                key={column.id}
                className="ui-table-cell"
                data-align={column.align}
                data-nowrap={column.noWrap || undefined}
                data-label={column.labelHidden ? '' : column.label}
              >
                {column.cell(item)}
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </AriaTable>
  );
}

function HeadCell<Item>({ column, larger, isRowHeader }: { column: TableColumn<Item>; larger: number; isRowHeader: boolean }) {
  return (
    <Column
      id={column.id}
      className="ui-table-heading"
      data-align={column.align}
      textValue={column.label}
      isRowHeader={isRowHeader}
      allowsSorting={column.isSortable ?? false}
      {...(column.width ? { width: column.width * larger } : { minWidth: leastWidth })}
    >
      {({ allowsSorting, sortDirection }) => (
        <span className="ui-table-heading-words">
          <span className={column.labelHidden ? 'ui-hidden' : undefined}>{column.label}</span>
          {allowsSorting && (
            <span className="ui-table-sort" data-sorted={sortDirection}>
              <Icon name={sortDirection === 'descending' ? 'chevronDown' : 'chevronUp'} size="s" />
            </span>
          )}
        </span>
      )}
    </Column>
  );
}

function SelectAllColumn() {
  const { selectionMode } = useTableOptions();
  if (selectionMode !== 'multiple') return null;
  return (
    <Column className="ui-table-heading ui-table-tick" width={40} minWidth={40}>
      <CheckboxField slot="selection">
        <CheckboxButton className="ui-choice">
          <CheckboxBox />
        </CheckboxButton>
      </CheckboxField>
    </Column>
  );
}

function SelectRowCell() {
  const { selectionMode } = useTableOptions();
  if (selectionMode !== 'multiple') return null;
  return (
    <Cell className="ui-table-cell ui-table-tick">
      <CheckboxField slot="selection">
        <CheckboxButton className="ui-choice">
          <CheckboxBox />
        </CheckboxButton>
      </CheckboxField>
    </Cell>
  );
}

function selectedFrom(keys: Selection, items: readonly { id: string }[]): string[] {
  return items.filter((item) => keys === 'all' || keys.has(item.id)).map((item) => item.id);
}
