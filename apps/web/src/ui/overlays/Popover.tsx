import './popover.css';
import { type ReactNode, useContext } from 'react';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  DialogTrigger,
  OverlayTriggerStateContext,
} from 'react-aria-components';

/** The raised surface that menus, pickers and lists open on. */
export function PopoverSurface({
  children,
  ...rest
}: Omit<AriaPopoverProps, 'className' | 'style' | 'children'> & { children: ReactNode }) {
  return (
    <AriaPopover offset={4} {...rest} className="ui-popover">
      {children}
    </AriaPopover>
  );
}

export interface PopoverProps {
  /** The Button that opens it. */
  trigger: ReactNode;
  /** Its name, for those who hear it. */
  label: string;
  /** Given a function to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top start' | undefined;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A few controls beside the button that opens them. */
export function Popover({ trigger, label, children, placement = 'bottom start', ...open }: PopoverProps) {
  return (
    <DialogTrigger {...open}>
      {trigger}
      <PopoverSurface placement={placement} aria-label={label}>
        <PopoverBody>{children}</PopoverBody>
      </PopoverSurface>
    </DialogTrigger>
  );
}

/** The surface itself is the dialog, so that everything on it, its hidden ways out included, is inside one. */
function PopoverBody({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  return <div className="ui-popover-body">{typeof children === 'function' ? children(() => state?.close()) : children}</div>;
}
