import './tooltip.css';
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

export interface TooltipProps {
  /** A short sentence. Never the only place where something is said. */
  text: string;
  /** The button or link that it explains. */
  children: ReactNode;
  placement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
}

/** A few words on hover or focus, for what a button's own words leave out. */
export function Tooltip({ text, children, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
