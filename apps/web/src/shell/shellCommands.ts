import type { CommandItem } from '../ui/palette/commands.ts';
import { setTheme } from '../ui/theme/theme.ts';
import type { NavItem } from './navigation.ts';

/** What the palette always offers: the pages, the theme, the shortcuts. `go` opens an address. */
export function shellCommands(nav: readonly NavItem[], go: (href: string) => void, showShortcuts: () => void): CommandItem[] {
  return [
    ...nav.map(
      (item): CommandItem => ({ id: `go-${item.id}`, title: item.label, group: 'Go to', icon: item.icon, run: () => go(item.href) }),
    ),
    { id: 'go-accessibility', title: 'Accessibility statement', group: 'Go to', icon: 'info', run: () => go('/accessibility') },
    {
      id: 'theme-light',
      title: 'Light theme',
      group: 'Settings',
      icon: 'light',
      keywords: ['appearance', 'colour'],
      run: () => setTheme('light'),
    },
    {
      id: 'theme-dark',
      title: 'Dark theme',
      group: 'Settings',
      icon: 'dark',
      keywords: ['appearance', 'colour', 'night'],
      run: () => setTheme('dark'),
    },
    {
      id: 'theme-system',
      title: 'Theme as the system',
      group: 'Settings',
      icon: 'system',
      keywords: ['appearance', 'colour'],
      run: () => setTheme('system'),
    },
    { id: 'shortcuts', title: 'Keyboard shortcuts', group: 'Settings', icon: 'keyboard', keys: '?', run: showShortcuts },
  ];
}
