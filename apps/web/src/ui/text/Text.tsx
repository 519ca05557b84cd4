import './text.css';
import type { ReactNode } from 'react';

export interface TextProps {
  children: ReactNode;
  size?: 'xs' | 's' | 'm' | 'l' | undefined;
  tone?: 'normal' | 'muted' | 'danger' | 'caution' | 'positive' | undefined;
  strong?: boolean | undefined;
  /** Cut off at the end of the line; give the whole text elsewhere. */
  truncate?: boolean | undefined;
  /** Lines stay lines: for what somebody wrote over several. */
  lines?: boolean | undefined;
  as?: 'p' | 'span' | 'div' | 'strong' | 'time' | undefined;
}

/** Words, at a size and in a tone. */
export function Text({ children, size = 'm', tone = 'normal', strong, truncate, lines, as: Element = 'p' }: TextProps) {
  return (
    <Element
      className="ui-text"
      data-size={size}
      data-tone={tone}
      data-strong={strong || undefined}
      data-truncate={truncate || undefined}
      data-lines={lines || undefined}
    >
      {children}
    </Element>
  );
}

/** A heading that is not a page's or a section's own. */
export function Heading({
  level,
  size = 'l',
  children,
  id,
}: {
  level: 2 | 3 | 4;
  size?: 'm' | 'l' | 'xl' | '2xl' | undefined;
  children: ReactNode;
  id?: string | undefined;
}) {
  const Element = `h${level}` as const;
  return (
    <Element className="ui-heading" data-size={size} id={id}>
      {children}
    </Element>
  );
}

/** Running text: paragraphs, lists and headings at reading size and measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="ui-prose">{children}</div>;
}

/** One number with what it counts. */
export function Figure({
  value,
  label,
  tone = 'normal',
}: {
  value: ReactNode;
  label: string;
  tone?: 'normal' | 'danger' | 'caution' | undefined;
}) {
  return (
    <div className="ui-figure" data-tone={tone}>
      <span className="ui-figure-value">{value}</span>
      <span className="ui-figure-label">{label}</span>
    </div>
  );
}

/** Read aloud, never seen. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="ui-hidden">{children}</span>;
}

/** A key or keys as pressed: `mod+k` shows as Ctrl K, or ⌘ K on a Mac. */
export function Keys({ keys }: { keys: string }) {
  return (
    <kbd className="ui-keys">
      {keyLabels(keys).map((label) => (
        <span className="ui-key" key={label}>
          {label}
        </span>
      ))}
    </kbd>
  );
}

const names: Record<string, string> = {
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  ' ': 'Space',
  pagedown: 'Page Down',
  pageup: 'Page Up',
};

function keyLabels(keys: string): string[] {
  const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
  return keys.split('+').map((key) => {
    if (key === 'mod') return onMac ? '⌘' : 'Ctrl';
    return names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
}
