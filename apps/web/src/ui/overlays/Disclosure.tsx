import './disclosure.css';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface DisclosureProps {
  title: ReactNode;
  /** A few words after the title. */
  meta?: ReactNode | undefined;
  level?: 2 | 3 | 4 | undefined;
  children: ReactNode;
  isExpanded?: boolean;
  defaultExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
}

/** A part that stays folded until wanted. */
export function Disclosure({ title, meta, level = 3, children, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className="ui-disclosure">
      <Heading level={level} className="ui-disclosure-heading">
        <Button slot="trigger" className="ui-disclosure-button">
          <Icon name="chevronRight" />
          <span>{title}</span>
          {meta && <span className="ui-disclosure-meta">{meta}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
