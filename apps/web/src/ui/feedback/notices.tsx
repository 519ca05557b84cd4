import './notices.css';
import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from '../actions/Button.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import type { Tone } from '../text/labels.tsx';

const toneIcons: Record<Tone, IconName> = { neutral: 'info', accent: 'info', caution: 'alert', danger: 'alert', positive: 'check' };

export interface CalloutProps {
  title?: string | undefined;
  children: ReactNode;
  tone?: Tone | undefined;
  actions?: ReactNode | undefined;
}

/** A remark that must not be missed, in the place that it is about. */
export function Callout({ title, children, tone = 'accent', actions }: CalloutProps) {
  return (
    <div className="ui-callout" data-tone={tone} role="note">
      <Icon name={toneIcons[tone]} />
      <div className="ui-callout-words">
        {title && <p className="ui-callout-title">{title}</p>}
        <div>{children}</div>
        {actions && <div className="ui-callout-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** Remarks above a page, whichever page it is. Announced as they come; takes no room while there is none. */
export function Notices({ children }: { children: ReactNode }) {
  return (
    <div className="ui-notices" role="status">
      {children}
    </div>
  );
}

/** How the window stands with the server. */
export type ConnectionState = 'online' | 'offline' | 'reconnecting';

/** Says, while it lasts, that changes are not reaching the server. `waiting` counts what is kept on this device. */
export function OfflineBanner({
  state,
  asOf,
  waiting = 0,
  onRetry,
}: {
  state: ConnectionState;
  /** Until when what is shown was up to date, in a sentence. */
  asOf?: string | null | undefined;
  waiting?: number | undefined;
  onRetry?: (() => void) | undefined;
}) {
  const kept =
    waiting === 0
      ? 'What you type is kept on this device.'
      : `${waiting} ${waiting === 1 ? 'change is' : 'changes are'} kept on this device.`;
  return (
    <div role="status" className="ui-offline" data-state={state}>
      {state !== 'online' && (
        <>
          <Icon name="offline" />
          <span>{[state === 'offline' ? 'You are offline.' : 'Connecting again.', asOf, kept].filter(Boolean).join(' ')}</span>
          {onRetry && (
            <Button size="s" onPress={onRetry}>
              Try now
            </Button>
          )}
        </>
      )}
    </div>
  );
}

export interface ProgressBarProps {
  label: string;
  /** 0 to 100; left out while it cannot be known. */
  value?: number | undefined;
  /** What the value says in words: "120 of 200 rows". */
  valueLabel?: string | undefined;
  onCancel?: (() => void) | undefined;
}

/** How far long work has come. */
export function ProgressBar({ label, value, valueLabel, onCancel }: ProgressBarProps) {
  return (
    <div className="ui-progress">
      <AriaProgressBar
        className="ui-progress-bar"
        isIndeterminate={value === undefined}
        value={value ?? 0}
        {...(valueLabel ? { valueLabel } : {})}
      >
        {({ percentage, valueText }) => (
          <>
            <span className="ui-progress-words">
              <Label>{label}</Label>
              {value !== undefined && <span className="ui-progress-value">{valueText}</span>}
            </span>
            <svg className="ui-progress-track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect className="ui-progress-fill" width={percentage ?? 100} height="1" />
            </svg>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="s" onPress={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

/** That something was saved, is being saved, or could not be: announced as it changes. */
export function SaveState({ state }: { state: 'idle' | 'saving' | 'saved' }) {
  return (
    <span className="ui-saved" role="status" data-state={state}>
      {state === 'saving' && 'Saving…'}
      {state === 'saved' && (
        <>
          <Icon name="check" size="s" />
          Saved
        </>
      )}
    </span>
  );
}
