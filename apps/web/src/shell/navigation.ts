import type { IconName } from '../ui/Icon.tsx';

export interface NavItem {
  id: string;
  label: string;
  href: string;
  icon: IconName;
  /** Something waiting there: overdue cases. */
  count?: { value: number; label: string } | undefined;
  /** Not along the foot of a narrow screen, which has no room for it: the home page and the palette lead there too. */
  isWideOnly?: true;
}

/** The places of a workspace, in order. @param overdue how many of the member's cases are overdue. */
export function navigationIn(slug: string, overdue = 0): NavItem[] {
  const count = { value: overdue, label: overdue === 1 ? 'overdue case' : 'overdue cases' };
  return [
    { id: 'home', label: 'Home', href: `/${slug}`, icon: 'home' },
    { id: 'map', label: 'Map', href: `/${slug}/map`, icon: 'map' },
    { id: 'findings', label: 'Findings', href: `/${slug}/findings`, icon: 'alert' },
    { id: 'cases', label: 'Cases', href: `/${slug}/cases`, icon: 'cases', count },
    { id: 'actions', label: 'Actions', href: `/${slug}/actions`, icon: 'actions' },
    { id: 'tenancies', label: 'Buildings', href: `/${slug}/tenancies`, icon: 'building' },
    { id: 'checks', label: 'Checks', href: `/${slug}/tenancies/checks`, icon: 'check', isWideOnly: true },
    { id: 'register', label: 'Register', href: `/${slug}/register`, icon: 'register' },
    { id: 'changes', label: 'Changes', href: `/${slug}/changes`, icon: 'changes', isWideOnly: true },
  ];
}

/** The item whose place this path is in: the longest address that the path begins with. */
export function currentNavItem(items: readonly NavItem[], path: string): NavItem | undefined {
  const inside = items.filter(({ href }) => path === href || path.startsWith(href.endsWith('/') ? href : `${href}/`));
  const deepest = inside.sort((a, b) => b.href.length - a.href.length)[0];
  return deepest?.href === '/' && path !== '/' ? undefined : deepest;
}
