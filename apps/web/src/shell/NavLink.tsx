import { Link, type LinkProps } from 'react-aria-components';

export interface NavLinkProps extends LinkProps {
  isCurrent?: boolean | undefined;
}

/** A bare link of the frame's own, styled by its class. Pages use `Link` from the components. */
export function NavLink({ isCurrent, ...rest }: NavLinkProps) {
  return <Link {...rest} {...(isCurrent ? { 'aria-current': 'page' } : {})} />;
}
