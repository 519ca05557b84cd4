import type { Walking } from '../collections/useArrowWalk.ts';

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
  /** Offers what can be made of an empty one, beside it, where somebody may. */
  onFill?: ((at: Element) => void) | undefined;
}

interface MatrixBoxProps extends Omit<MatrixBoxOf, 'key'>, Walking {
  /** Its row and column. */
  at: string;
  isTotal: boolean;
  isHere: boolean;
}

/** A count to press; where there is nothing, what can be made of it, or a place that the keyboard only passes. */
export function MatrixBox({
  count,
  heat,
  words,
  isOn,
  isSelected,
  onPress,
  isGap,
  onFill,
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
  if (count === 0 && onFill) {
    return (
      <button type="button" {...shared} aria-haspopup="menu" data-empty="" onClick={(event) => onFill(event.currentTarget)}>
        <span className="ui-matrix-nothing" />
        <span className="ui-matrix-add">Add one</span>
      </button>
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
