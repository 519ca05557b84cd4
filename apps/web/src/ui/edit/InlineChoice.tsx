import './inlineEdit.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Menu, type MenuGroup } from '../actions/Menu.tsx';
import { Icon } from '../Icon.tsx';

export interface InlineChoiceProps {
  /** What is chosen: "Status". */
  label: string;
  /** The chosen one, as shown; nothing while nothing is chosen. */
  children?: ReactNode | undefined;
  /** What to show while nothing is chosen. */
  placeholder?: string | undefined;
  /** The choices; each item's `run` makes it. */
  groups: readonly MenuGroup[];
  selectedId: string | null;
}

/** A value that is chosen where it stands: press it, choose another, done. It looks like an InlineEdit. */
export function InlineChoice({ label, children, placeholder = 'Choose', groups, selectedId }: InlineChoiceProps) {
  const empty = children === undefined || children === null || children === '';
  return (
    <span className="ui-inline">
      <Menu
        label={label}
        groups={groups}
        selectedId={selectedId ?? ''}
        trigger={
          <AriaButton className="ui-inline-button" data-choice>
            <span className="ui-hidden">{`${label}: `}</span>
            <span className="ui-inline-value">{empty ? <span className="ui-inline-placeholder">{placeholder}</span> : children}</span>
            <Icon name="chevronDown" size="s" />
          </AriaButton>
        }
      />
    </span>
  );
}
