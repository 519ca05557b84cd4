import './inlineEdit.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { Popover } from '../overlays/Popover.tsx';

export interface InlinePanelProps {
  /** What is said: "Whose move it is". */
  label: string;
  /** The value, as shown. */
  value: ReactNode;
  /** The controls that change it, given a function to close them. */
  children: (close: () => void) => ReactNode;
}

/** A value that takes more than one choice to say: press it, and its controls open beside it. It looks like an InlineEdit. */
export function InlinePanel({ label, value, children }: InlinePanelProps) {
  return (
    <span className="ui-inline">
      <Popover
        label={label}
        trigger={
          <AriaButton className="ui-inline-button" data-choice>
            <span className="ui-hidden">{`${label}: `}</span>
            <span className="ui-inline-value">{value}</span>
            <Icon name="chevronDown" size="s" />
          </AriaButton>
        }
      >
        {children}
      </Popover>
    </span>
  );
}
