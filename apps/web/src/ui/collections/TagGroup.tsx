import './tagGroup.css';
import type { ReactNode } from 'react';
import { TagGroup as AriaTagGroup, Button, type Key, Label, Tag, TagList } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface TagItem {
  id: string;
  /** In full: "Level: system". */
  label: string;
  mark?: ReactNode | undefined;
}

export interface TagGroupProps {
  label: string;
  labelHidden?: boolean | undefined;
  items: readonly TagItem[];
  /** Gives each tag a cross; Delete and Backspace do the same. */
  onRemove?: ((id: string) => void) | undefined;
  /** A "Clear all" after the tags, while there are any. */
  onClear?: (() => void) | undefined;
}

/** The filters in force, each to be taken off, and all at once. */
export function TagGroup({ label, labelHidden = true, items, onRemove, onClear }: TagGroupProps) {
  if (items.length === 0) return null;
  return (
    <div className="ui-tags">
      <AriaTagGroup className="ui-tag-group" {...(onRemove ? { onRemove: removeEach(onRemove) } : {})}>
        <Label className={labelHidden ? 'ui-hidden' : 'ui-tags-label'}>{label}</Label>
        <TagList className="ui-tag-list">
          {items.map((item) => (
            <Tag key={item.id} id={item.id} textValue={item.label} className="ui-tag">
              {({ allowsRemoving }) => (
                <>
                  {item.mark}
                  <span>{item.label}</span>
                  {allowsRemoving && (
                    <Button slot="remove" className="ui-tag-remove">
                      <Icon name="close" size="s" />
                    </Button>
                  )}
                </>
              )}
            </Tag>
          ))}
        </TagList>
      </AriaTagGroup>
      {onClear && (
        <Button className="ui-button ui-button-quiet ui-button-s" onPress={onClear}>
          Clear all
        </Button>
      )}
    </div>
  );
}

function removeEach(onRemove: (id: string) => void) {
  return (keys: Set<Key>) => {
    for (const key of keys) onRemove(String(key));
  };
}
