import type { ReactNode } from 'react';
import { OfflineBanner } from '../ui/feedback/notices.tsx';
import { ToastRegion } from '../ui/feedback/ToastRegion.tsx';
import { WeftMark } from '../ui/Icon.tsx';
import { ThemeSwitch } from '../ui/theme/ThemeSwitch.tsx';
import { useOnline } from './online.ts';
import './shell.css';

interface GuestShellProps {
  children: ReactNode;
  /** Where one is a guest. */
  place?: string | undefined;
  /** How many answers are kept on this device until the server has them. */
  waiting?: number | undefined;
  /** What stays in sight at the foot of the window: how far one is, and what to do next. */
  foot?: ReactNode | undefined;
}

/** The frame for somebody without an account: nothing to go to, nothing to find, only what they came for. */
export function GuestShell({ children, place, waiting, foot }: GuestShellProps) {
  const online = useOnline();
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        Skip to content
      </a>
      <header className="shell-header">
        <span className="shell-brand shell-brand-guest">
          <WeftMark />
          <span className="shell-name">Weft</span>
        </span>
        {place && <span className="shell-place">{place}</span>}
        <div className="shell-end">
          <ThemeSwitch />
        </div>
      </header>
      <OfflineBanner state={online ? 'online' : 'offline'} waiting={waiting} />
      <main id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      {foot && <div className="shell-guest-foot">{foot}</div>}
      <ToastRegion />
    </div>
  );
}
