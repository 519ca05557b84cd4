import type { KeyboardEvent, MouseEvent } from 'react';

/** One count of a matrix. */
export interface MatrixBoxOf {
  key: string;
  count: number;
  /** How strongly it is tinted, in steps from 1 to 5; not at all at 0. */
  heat: number;
  /** What it says to those who hear it. */
  words: string;
  isOn: boolean;
  /** Whether something selected is in it. */
  isSelected?: boolean | undefined;
  onPress: () => void;
  /** Whether that there is nothing is worth seeing. */
  isGap?: boolean | undefined;
  /** Where an empty one leads, where somebody may fill it; and the way there. */
  fill?: { href: string; onFollow: () => void } | undefined;
}

interface MatrixBoxProps extends Omit<MatrixBoxOf, 'key'> {
  /** Its row and column. */
  at: string;
  isTotal: boolean;
  isHere: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A count to press; where there is nothing, the way to fill it, or a place that the keyboard only passes. */
export function MatrixBox({
  count,
  heat,
  words,
  isOn,
  isSelected,
  onPress,
  isGap,
  fill,
  at,
  isTotal,
  isHere,
  onFocus,
  onKeyDown,
}: MatrixBoxProps) {
  const shared = {
    className: 'ui-matrix-box',
    'data-at': at,
    'data-total': isTotal || undefined,
    'data-gap': isGap || undefined,
    'aria-label': words,
    tabIndex: isHere ? 0 : -1,
    onFocus,
    onKeyDown,
  };
  if (count === 0 && fill) {
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      fill.onFollow();
    };
    return (
      <a {...shared} href={fill.href} data-empty="" onClick={follow}>
        <span className="ui-matrix-nothing" />
        <span className="ui-matrix-add">Add one</span>
      </a>
    );
  }
  const isIdle = count === 0 && !isOn;
  return (
    <button
      type="button"
      {...shared}
      aria-pressed={isOn}
      aria-disabled={isIdle || undefined}
      data-empty={count === 0 || undefined}
      data-heat={heat || undefined}
      data-selected={isSelected || undefined}
      onClick={isIdle ? undefined : onPress}
    >
      {count === 0 ? <span className="ui-matrix-nothing" /> : count.toLocaleString('en-GB')}
    </button>
  );
}
