import './gridList.css';
import type { ReactNode } from 'react';
import {
  GridList as AriaGridList,
  CheckboxButton,
  CheckboxField,
  type DragAndDropHooks,
  GridListItem,
  type Selection,
} from 'react-aria-components';
import { CheckboxBox } from '../fields/choices.tsx';

export interface GridListProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  /** What an item looks like; may hold buttons and links, reached with the arrow keys. */
  renderItem: (item: Item) => ReactNode;
  /** An item in words, for typing ahead and for what is said while dragging. */
  textValue: (item: Item) => string;
  /** Enter, or a press on the item. */
  onAction?: ((id: string) => void) | undefined;
  selectionMode?: 'none' | 'single' | 'multiple' | undefined;
  selectedIds?: readonly string[] | undefined;
  onSelectionChange?: ((ids: string[]) => void) | undefined;
  /** A box to tick before each item, where several can be chosen. */
  ticks?: boolean | undefined;
  /** From React Aria's `useDragAndDrop`, where items may be dragged, by mouse or by keyboard. */
  dragAndDropHooks?: DragAndDropHooks<NoInfer<Item>> | undefined;
  /** `lines` sets items apart by a rule, `cards` by white space, each on its own surface. */
  look?: 'lines' | 'cards' | undefined;
  empty?: ReactNode | undefined;
}

/** A list of things that can be walked, pressed, chosen and dragged. */
export function GridList<Item extends { id: string }>(props: GridListProps<Item>) {
  const {
    label,
    items,
    renderItem,
    textValue,
    onAction,
    selectionMode = 'none',
    selectedIds = [],
    onSelectionChange,
    dragAndDropHooks,
    ticks = false,
    look = 'lines',
    empty,
  } = props;
  return (
    <AriaGridList
      className="ui-list"
      data-look={look}
      aria-label={label}
      items={items}
      dependencies={[renderItem, ticks]}
      selectionMode={selectionMode}
      selectedKeys={selectedIds}
      onSelectionChange={(keys: Selection) =>
        onSelectionChange?.(items.filter((item) => keys === 'all' || keys.has(item.id)).map((item) => item.id))
      }
      renderEmptyState={() => empty ?? <div className="ui-list-empty">Nothing here yet.</div>}
      {...(onAction ? { onAction: (key) => onAction(String(key)) } : {})}
      {...(dragAndDropHooks ? { dragAndDropHooks } : {})}
    >
      {(item) => (
        <GridListItem id={item.id} className="ui-list-item" textValue={textValue(item)}>
          {ticks ? (
            <div className="ui-list-ticked">
              <CheckboxField slot="selection">
                <CheckboxButton className="ui-choice">
                  <CheckboxBox />
                </CheckboxButton>
              </CheckboxField>
              <div className="ui-list-words">{renderItem(item)}</div>
            </div>
          ) : (
            renderItem(item)
          )}
        </GridListItem>
      )}
    </AriaGridList>
  );
}
