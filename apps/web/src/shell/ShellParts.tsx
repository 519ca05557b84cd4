import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Link } from '../ui/actions/Link.tsx';
import { Icon, WeftMark } from '../ui/Icon.tsx';
import { Count } from '../ui/text/labels.tsx';
import { Keys } from '../ui/text/Text.tsx';
import { ThemeSwitch } from '../ui/theme/ThemeSwitch.tsx';
import { NavLink } from './NavLink.tsx';
import type { NavItem } from './navigation.ts';

export interface ShellHeaderProps {
  workspaceSwitcher: ReactNode;
  whoYouAre: ReactNode;
  onSearch: () => void;
  children: ReactNode;
}

/** The bar along the top. */
export function ShellHeader({ workspaceSwitcher, whoYouAre, onSearch, children }: ShellHeaderProps) {
  return (
    <header className="shell-header">
      <NavLink className="shell-brand" href="/" aria-label="Weft, home">
        <WeftMark />
        <span className="shell-name">Weft</span>
      </NavLink>
      {workspaceSwitcher && <div className="shell-workspace">{workspaceSwitcher}</div>}
      {children}
      <div className="shell-end">
        <AriaButton className="shell-search" onPress={onSearch} aria-keyshortcuts="Control+K Meta+K">
          <Icon name="search" />
          <span className="shell-search-words">Search</span>
          <Keys keys="mod+k" />
        </AriaButton>
        <ThemeSwitch />
        {whoYouAre && <div className="shell-who">{whoYouAre}</div>}
      </div>
    </header>
  );
}

/** The places of a workspace: in the header where there is room, along the foot of a narrow screen where there is not. */
export function ShellNav({ items, current, place }: { items: readonly NavItem[]; current: NavItem | undefined; place: 'header' | 'foot' }) {
  const shown = place === 'foot' ? items.filter(({ isWideOnly }) => !isWideOnly) : items;
  return (
    <nav className="shell-nav" data-place={place} aria-label="Main">
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <NavLink className="shell-nav-link" href={item.href} isCurrent={item.id === current?.id}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
              {item.count && item.count.value > 0 && <Count value={item.count.value} label={item.count.label} tone="danger" />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The quiet line under every page that is not filled to its edges. */
export function ShellFoot({ children }: { children: ReactNode }) {
  return (
    <footer className="shell-foot">
      {children}
      <Link href="/accessibility" variant="quiet">
        Accessibility
      </Link>
    </footer>
  );
}
