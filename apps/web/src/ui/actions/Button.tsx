import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from '../Icon.tsx';
import { Tooltip } from '../overlays/Tooltip.tsx';

interface CommonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  icon?: IconName | undefined;
  size?: 'm' | 's' | undefined;
}

interface TextButtonProps extends CommonProps {
  /** `primary` for the one main act, `quiet` has no edge, `danger` destroys; otherwise a plain bordered button. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  children: ReactNode;
  label?: undefined;
}

interface IconButtonProps extends CommonProps {
  variant: 'icon';
  icon: IconName;
  /** What it does: its accessible name and its tooltip. */
  label: string;
  children?: undefined;
}

export type ButtonProps = TextButtonProps | IconButtonProps;

/** Something to press. Set `isPending` while what it began goes on. */
export function Button({ variant = 'plain', icon, size = 'm', label, children, ...rest }: ButtonProps) {
  const button = (
    <AriaButton {...rest} {...(label ? { 'aria-label': label } : {})} className={`ui-button ui-button-${variant} ui-button-${size}`}>
      {icon && <Icon name={icon} />}
      {children && <span className="ui-button-text">{children}</span>}
    </AriaButton>
  );
  return label ? <Tooltip text={label}>{button}</Tooltip> : button;
}
