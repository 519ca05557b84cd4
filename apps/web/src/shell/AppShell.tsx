import './shell.css';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/actions/Button.tsx';
import { type ConnectionState, OfflineBanner } from '../ui/feedback/notices.tsx';
import { ToastRegion } from '../ui/feedback/ToastRegion.tsx';
import { Later } from '../ui/layout/Later.tsx';
import { CommandPalette, type CommandSearch } from '../ui/palette/CommandPalette.tsx';
import type { CommandItem } from '../ui/palette/commands.ts';
import { ShortcutList } from '../ui/palette/ShortcutList.tsx';
import { currentNavItem, type NavItem } from './navigation.ts';
import { useOnline } from './online.ts';
import { ShellFoot, ShellHeader, ShellNav } from './ShellParts.tsx';
import { shellCommands } from './shellCommands.ts';
import { ShortcutProvider, useShortcut, useShortcuts } from './shortcuts.tsx';
import { UndoContext, useNewUndoPoint } from './undo.ts';

export interface AppShellProps {
  children: ReactNode;
  /** Which workspace this is, and the way to another. */
  workspaceSwitcher?: ReactNode | undefined;
  /** Who you are, and the way to be somebody else. */
  whoYouAre?: ReactNode | undefined;
  nav?: readonly NavItem[] | undefined;
  /** More for the palette than the pages and settings it always has. */
  commands?: readonly CommandItem[] | undefined;
  /** Finds records for what is typed in the palette. Keep it stable. */
  search?: CommandSearch | undefined;
  /** How things stand with the server; left out, the browser's own word is taken. */
  connection?: ConnectionState | undefined;
  /** Until when what is shown was up to date, in a sentence, while there is no connection. */
  asOf?: string | null | undefined;
  /** How many changes are kept on this device until the server answers. */
  waitingChanges?: number | undefined;
  onReconnect?: (() => void) | undefined;
}

/** The frame around every page: header, navigation, palette, shortcuts, messages and undo. */
export function AppShell(props: AppShellProps) {
  const undoPoint = useNewUndoPoint();
  return (
    <ShortcutProvider>
      <UndoContext value={undoPoint}>
        <ShellFrame {...props} onUndo={() => undoPoint.undo()} onRedo={() => undoPoint.redo()} />
      </UndoContext>
    </ShortcutProvider>
  );
}

const noPlaces: readonly NavItem[] = [];

interface ShellFrameProps extends AppShellProps {
  onUndo: () => void;
  onRedo: () => void;
}

function ShellFrame(props: ShellFrameProps) {
  const {
    children,
    workspaceSwitcher,
    whoYouAre,
    nav = noPlaces,
    commands = [],
    search,
    connection,
    asOf,
    waitingChanges,
    onReconnect,
    onUndo,
    onRedo,
  } = props;
  const router = useRouter();
  const online = useOnline();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const { shortcuts, singleKeys, setSingleKeys } = useShortcuts();
  const current = currentNavItem(nav, path);
  const openPalette = () => setOpen('palette');

  useShortcut('mod+k', 'Find or do anything', openPalette);
  useShortcut('/', 'Search', openPalette, { yields: true });
  useShortcut('?', 'Show these shortcuts', () => setOpen('shortcuts'));
  useShortcut('mod+z', 'Undo the last change', onUndo, { whileTyping: false });
  useShortcut('mod+shift+z', 'Redo', onRedo, { whileTyping: false });

  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        Skip to content
      </a>
      <ShellHeader workspaceSwitcher={workspaceSwitcher} whoYouAre={whoYouAre} onSearch={openPalette}>
        <ShellNav items={nav} current={current} place="header" />
      </ShellHeader>
      <OfflineBanner state={connection ?? (online ? 'online' : 'offline')} asOf={asOf} waiting={waitingChanges} onRetry={onReconnect} />
      <main id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <ShellFoot>
        <Button variant="quiet" size="s" icon="keyboard" onPress={() => setOpen('shortcuts')}>
          Shortcuts
        </Button>
      </ShellFoot>
      <Later>
        <ShellNav items={nav} current={current} place="foot" />
      </Later>
      <CommandPalette
        isOpen={open === 'palette'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'palette' : null)}
        items={[
          ...commands,
          ...shellCommands(
            nav,
            (href) => router.history.push(href),
            () => setOpen('shortcuts'),
          ),
        ]}
        search={search}
      />
      <ShortcutList
        isOpen={open === 'shortcuts'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'shortcuts' : null)}
        shortcuts={shortcuts}
        singleKeys={singleKeys}
        onSingleKeysChange={setSingleKeys}
      />
      <ToastRegion />
    </div>
  );
}
