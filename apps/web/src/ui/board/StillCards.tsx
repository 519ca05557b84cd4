import type { ReactNode } from 'react';
import { CardRow } from './CardRow.tsx';

export interface StillCardsProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  renderItem: (item: Item) => ReactNode;
  /** A card in words. */
  textValue: (item: Item) => string;
}

/** Cards as CardList has them, to be looked at: they are neither walked, nor chosen, nor carried. */
export function StillCards<Item extends { id: string }>({ label, items, renderItem, textValue }: StillCardsProps<Item>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as CardList has it
    <div className="ui-list" data-look="cards" role="grid" aria-label={label}>
      {items.map((item) => (
        <CardRow
          key={item.id}
          id={item.id}
          words={textValue(item)}
          isStop={false}
          isSelected={undefined}
          isCarried={false}
          isDraggable={false}
        >
          {renderItem(item)}
        </CardRow>
      ))}
    </div>
  );
}
