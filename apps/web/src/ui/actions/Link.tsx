import './link.css';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  /** `quiet` takes the colour of the words around it until pointed at; `button` looks like a plain button. */
  variant?: 'normal' | 'quiet' | 'strong' | 'button' | undefined;
  /** Inside a Card: the whole card can be pressed. */
  cover?: boolean | undefined;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to anywhere, by its address. Addresses in this product change the page without loading it again. */
export function Link({ children, variant = 'normal', cover, ...rest }: LinkProps) {
  const className = variant === 'button' ? 'ui-button ui-button-plain ui-button-m' : 'ui-link';
  const outside = rest.target === '_blank';
  return (
    <AriaLink
      {...rest}
      {...(outside ? { rel: 'noreferrer' } : {})}
      className={className}
      data-variant={variant}
      data-cover={cover || undefined}
    >
      {children}
      {outside && <Icon name="external" size="s" label="opens in a new tab" />}
    </AriaLink>
  );
}

/** The same link, by route: `to`, `params` and `search` are checked against the routes. */
export const RouteLink = createLink(Link);
