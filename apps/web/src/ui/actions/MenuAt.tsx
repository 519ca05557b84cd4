import './menu.css';
import { useRef } from 'react';
import { Menu as AriaMenu } from 'react-aria-components';
import { PopoverSurface } from '../overlays/Popover.tsx';
import { type MenuAction, type MenuGroup, MenuGroupPart, type MenuProps } from './Menu.tsx';

export interface MenuAtProps {
  /** The menu's name for those who hear it. */
  label: string;
  /** What was pressed: part of a drawing, or anything else that is no Button of ours. The focus goes back to it. */
  at: Element;
  items?: readonly MenuAction[] | undefined;
  /** Items under headings, or set apart by a line; instead of `items`. */
  groups?: readonly MenuGroup[] | undefined;
  placement?: MenuProps['placement'];
  onClose: () => void;
}

/** What is taller than this, in pixels, has its menu in its middle rather than beneath it. */
const tall = 64;

/** How far under the words in the middle of something tall, and under something small, in pixels. */
const [lineDown, beside] = [20, 4];

/** A list of things to do, open beside something that was pressed. */
export function MenuAt({ label, at, items = [], groups = [{ id: 'all', items }], placement = 'bottom start', onClose }: MenuAtProps) {
  const trigger = useRef(at);
  const { height } = at.getBoundingClientRect();
  return (
    <PopoverSurface
      triggerRef={trigger}
      trigger="MenuTrigger"
      placement={placement}
      offset={height > tall ? lineDown - height / 2 : beside}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <AriaMenu className="ui-menu" aria-label={label} autoFocus="first" onClose={onClose}>
        {groups.map((group, index) => (
          <MenuGroupPart key={group.id} group={group} first={index === 0} />
        ))}
      </AriaMenu>
    </PopoverSurface>
  );
}
