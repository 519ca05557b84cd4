import type { AxisMark } from '@weft/network';
import type { PointerEvent } from 'react';
import { letterIn } from '../../ui/map/ringsPainter.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { useTheme } from '../../ui/theme/theme.ts';
import { markKey } from './walk.ts';

interface AxisSpotProps {
  mark: AxisMark;
  /** What it stands for, in words. */
  label: string;
  /** Whether the keyboard is here, or would come in here. */
  isHere: boolean;
  isSelected: boolean;
  isLit: boolean;
  /** Whether it is the member's own side's to move. */
  isOwn: boolean;
  isCarried: boolean;
  onHere: () => void;
  onPoint: (isOn: boolean) => void;
  onPress: () => void;
  onGrab: (event: PointerEvent) => void;
}

/** One relationship where one side sees it: a square for the council, a circle for its partners. */
export function AxisSpot({ mark, label, isHere, isSelected, isLit, isOwn, isCarried, onHere, onPoint, onPress, onGrab }: AxisSpotProps) {
  const { x, y, r, side, type, quiet } = mark;
  const letter = letterIn(r, useTheme().isOnWall);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
    <g
      role="button"
      className="ui-axes-spot"
      data-type={type}
      data-spot={markKey(mark)}
      data-quiet={quiet || undefined}
      data-selected={isSelected || undefined}
      data-lit={isLit || undefined}
      data-own={isOwn || undefined}
      data-carried={isCarried || undefined}
      tabIndex={isHere ? 0 : -1}
      aria-label={label}
      aria-pressed={isSelected}
      onFocus={onHere}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onPointerDown={(event) => isOwn && onGrab(event)}
      onClick={onPress}
    >
      <circle className="ui-axes-hit" cx={x} cy={y} r={Math.max(12, r + 2)} />
      <Shape className="ui-axes-halo" side={side} x={x} y={y} r={r + 3.5} />
      <Shape className="ui-axes-dot" side={side} x={x} y={y} r={r} />
      {letter !== null && (
        <text className="ui-axes-letter" x={x} y={y} fontSize={letter}>
          {relationshipType(type).letter}
        </text>
      )}
    </g>
  );
}

/** The shape of a side, as wide as it is high. */
function Shape({ side, x, y, r, className }: Pick<AxisMark, 'side' | 'x' | 'y' | 'r'> & { className: string }) {
  if (side === 'partner') return <circle className={className} cx={x} cy={y} r={r} />;
  const half = r * 0.9;
  return <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} rx={half * 0.3} />;
}
