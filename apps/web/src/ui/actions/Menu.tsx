import './menu.css';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Separator } from 'react-aria-components';
import { Icon, type IconName } from '../Icon.tsx';
import { PopoverSurface } from '../overlays/Popover.tsx';

export interface MenuAction {
  id: string;
  label: string;
  description?: string | undefined;
  icon?: IconName | undefined;
  keys?: ReactNode | undefined;
  tone?: 'normal' | 'danger' | undefined;
  isDisabled?: boolean | undefined;
  /** An address, where the item goes somewhere rather than does something. */
  href?: string | undefined;
  run?: (() => void) | undefined;
}

export interface MenuGroup {
  id: string;
  title?: string | undefined;
  items: readonly MenuAction[];
}

export interface MenuProps {
  /** The menu's name for those who hear it. */
  label: string;
  /** The Button that opens it. */
  trigger: ReactNode;
  items?: readonly MenuAction[] | undefined;
  /** Items under headings, or set apart by a line; instead of `items`. */
  groups?: readonly MenuGroup[] | undefined;
  /** Makes it a choice of one: a tick stands by this item. */
  selectedId?: string | undefined;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
}

/** A button that opens a list of things to do, or of one thing to choose. */
export function Menu({ label, trigger, items = [], groups, selectedId, placement = 'bottom start' }: MenuProps) {
  const all = groups ?? [{ id: 'all', items }];
  const choice =
    selectedId === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selectedId], disallowEmptySelection: true };
  return (
    <MenuTrigger>
      {trigger}
      <PopoverSurface placement={placement}>
        <AriaMenu className="ui-menu" aria-label={label} {...choice}>
          {all.map((group, index) => (
            <MenuGroupPart key={group.id} group={group} first={index === 0} />
          ))}
        </AriaMenu>
      </PopoverSurface>
    </MenuTrigger>
  );
}

/** Items under their heading, in any menu. */
export function MenuGroupPart({ group, first }: { group: MenuGroup; first: boolean }) {
  const label = group.title ? {} : { 'aria-label': group.items.map((item) => item.label).join(', ') };
  return (
    <>
      {!first && <Separator className="ui-menu-separator" />}
      <MenuSection {...label}>
        {group.title && <Header className="ui-menu-title">{group.title}</Header>}
        {group.items.map((item) => (
          <MenuEntry key={item.id} item={item} />
        ))}
      </MenuSection>
    </>
  );
}

function MenuEntry({ item }: { item: MenuAction }) {
  return (
    <MenuItem
      id={item.id}
      className="ui-menu-item"
      textValue={item.label}
      data-tone={item.tone}
      isDisabled={item.isDisabled ?? false}
      {...(item.href ? { href: item.href } : {})}
      {...(item.run ? { onAction: item.run } : {})}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode === 'single' ? <span className="ui-menu-tick">{isSelected && <Icon name="check" />}</span> : null}
          {item.icon && <Icon name={item.icon} />}
          <span className="ui-menu-words">
            <span>{item.label}</span>
            {item.description && <span className="ui-menu-description">{item.description}</span>}
          </span>
          {item.keys}
        </>
      )}
    </MenuItem>
  );
}
