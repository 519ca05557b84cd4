import './labels.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';

export type Tone = 'neutral' | 'accent' | 'danger' | 'caution' | 'positive';

export interface BadgeProps {
  children: ReactNode;
  tone?: Tone | undefined;
  icon?: IconName | undefined;
}

/** A state, in a word or two. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className="ui-badge" data-tone={tone}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}

/** A small count beside a word: open snags, results. `label` says what it counts, for those who hear it; `of` is how many there should be at most. */
export function Count({
  value,
  of,
  label,
  tone = 'neutral',
}: {
  value: number;
  of?: number | undefined;
  label: string;
  tone?: Tone | undefined;
}) {
  const words = (number: number) => (of === undefined ? String(number.toLocaleString('en-GB')) : `${number} of ${of}`);
  return (
    <span className="ui-count" data-tone={tone}>
      <span aria-hidden="true">{words(value)}</span>
      <span className="ui-hidden">{of === undefined ? `${value} ${label}` : `${value} of ${of} ${label}`}</span>
    </span>
  );
}

/** A plain label on a thing: a level, a kind. For chips that filter, use TagGroup. */
export function Chip({ children, icon }: { children: ReactNode; icon?: IconName | undefined }) {
  return (
    <span className="ui-chip">
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}
