import './states.css';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { Icon, type IconName } from '../Icon.tsx';

export interface EmptyStateProps {
  /** What goes here. */
  title: string;
  children?: ReactNode | undefined;
  /** The first step: a Button or a Link. */
  action?: ReactNode | undefined;
  icon?: IconName | undefined;
}

/** Where there is nothing yet: says what goes here and offers the first step. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="ui-state">
      {icon && <Icon name={icon} size="l" />}
      <p className="ui-state-title">{title}</p>
      {children && <div className="ui-state-words">{children}</div>}
      {action && <div className="ui-state-action">{action}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  /** What could not be done, in a sentence. */
  title: string;
  /** What to do about it. */
  children?: ReactNode | undefined;
  onRetry?: (() => void) | undefined;
  /** Another way on. */
  action?: ReactNode | undefined;
}

/** Where something could not be shown: a sentence, and a way on. */
export function ErrorState({ title, children, onRetry, action }: ErrorStateProps) {
  return (
    <div className="ui-state" role="alert" data-tone="danger">
      <Icon name="alert" size="l" />
      <p className="ui-state-title">{title}</p>
      {children && <div className="ui-state-words">{children}</div>}
      <div className="ui-state-action">
        {onRetry && <Button onPress={onRetry}>Try again</Button>}
        {action}
      </div>
    </div>
  );
}

/** While something is fetched: its name for those who hear, grey lines for those who see. `lines` is about how much will come. */
export function LoadingState({ label = 'Loading', lines = 4 }: { label?: string | undefined; lines?: number | undefined }) {
  return (
    <div className="ui-loading" role="status">
      <span className="ui-hidden">{`${label}…`}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines have nothing else to be told apart by
        <Skeleton key={index} width={index % 3 === 2 ? 'm' : index === 0 ? 's' : 'l'} />
      ))}
    </div>
  );
}

/** One grey line where words will be. */
export function Skeleton({ width = 'l' }: { width?: 's' | 'm' | 'l' | undefined }) {
  return <span className="ui-skeleton" data-width={width} aria-hidden="true" />;
}
