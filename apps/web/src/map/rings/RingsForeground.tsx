import type { Id } from '@weft/domain';
import type { RingMark, RingsView } from '@weft/network';
import { markingOf } from '../../ui/map/marking.ts';
import { usePictureText } from '../../ui/map/pictureText.ts';
import { letterIn } from '../../ui/map/ringsPainter.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { useTheme } from '../../ui/theme/theme.ts';
import type { Marks } from '../marks/marks.ts';
import { middleOf, roomForNames } from './shape.ts';

interface RingsForegroundProps {
  rings: RingsView;
  marks: Marks | null;
  selected: readonly Id[];
  /** Stands out from the others. */
  lit: Id | null;
  mayAdd: boolean;
}

/** What lies over the marks, only to be seen: cells and marks say the same in full. */
export function RingsForeground({ rings, marks, selected, lit, mayAdd }: RingsForegroundProps) {
  const { size } = rings;
  return (
    <svg className="ui-rings-words" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <SelectedMarks rings={rings} selected={selected} />
      {lit !== null && <LitMarks rings={rings} marks={marks} lit={lit} />}
      {marks && <Signs rings={rings} marks={marks} />}
      <EmptyWords rings={rings} mayAdd={mayAdd} />
    </svg>
  );
}

function EmptyWords({ rings, mayAdd }: { rings: RingsView; mayAdd: boolean }) {
  const isRoomy = rings.size >= roomForNames;
  const apart = isRoomy && mayAdd ? Math.max(9, 0.0087 * rings.size) : 0;
  return rings.cells
    .filter(({ empty }) => empty)
    .map((cell) => {
      const { x, y } = middleOf(rings, cell);
      const place = { 'data-type': cell.type, x, textAnchor: 'middle', dominantBaseline: 'central' } as const;
      return (
        <g key={`${cell.type} ${cell.level}`}>
          {(isRoomy || !mayAdd) && (
            <text className="ui-rings-none" {...place} y={y - apart}>
              none
            </text>
          )}
          {mayAdd && (
            <text className="ui-rings-add" {...place} y={y + apart}>
              {isRoomy ? 'Add one' : 'Add'}
            </text>
          )}
        </g>
      );
    });
}

/** What is selected, ringed where it is painted. */
function SelectedMarks({ rings, selected }: { rings: RingsView; selected: readonly Id[] }) {
  const ids = new Set(selected);
  return rings.marks
    .filter(({ relationshipId }) => ids.has(relationshipId))
    .map(({ relationshipId, type, x, y, r }) => (
      <circle key={`${relationshipId} ${type}`} className="ui-rings-halo" cx={x} cy={y} r={r + Math.min(4.5, Math.max(2, r / 2))} />
    ));
}

/** What is said of each besides what it is, beside its mark. */
function Signs({ rings, marks }: { rings: RingsView; marks: Marks }) {
  const least = usePictureText();
  return rings.marks.flatMap(({ relationshipId, type, x, y, r }) => {
    const { signs, isAside } = markingOf(marks.of(relationshipId));
    if (isAside) return [];
    const size = Math.max(14, least, 1.1 * r);
    const at = { x: x + 0.75 * r + 0.25 * size, y: y - 0.75 * r - 0.1 * size };
    return (
      <text key={`${relationshipId} ${type}`} className="ui-rings-sign" {...at} fontSize={size}>
        {signs}
      </text>
    );
  });
}

/** One relationship standing out from the others: its marks and the lines that join them. */
function LitMarks({ rings, marks, lit }: { rings: RingsView; marks: Marks | null; lit: Id }) {
  const isGhost = marks !== null && markingOf(marks.of(lit)).isDashed;
  const own = rings.marks.filter(({ relationshipId }) => relationshipId === lit);
  return (
    <g>
      {rings.joins
        .filter(({ relationshipId }) => relationshipId === lit)
        .map(({ to, path }) => (
          <path key={to} className="ui-rings-join" d={path} />
        ))}
      {own.map((mark) => (
        <LitMark key={mark.type} mark={mark} isGhost={isGhost} />
      ))}
    </g>
  );
}

function LitMark({ mark: { type, x, y, r, hollow, quiet, freshness }, isGhost }: { mark: RingMark; isGhost: boolean }) {
  const radius = Math.max(5, r);
  const letter = letterIn(radius, useTheme().isOnWall);
  return (
    <g
      className="ui-rings-mark"
      data-type={type}
      data-hollow={hollow || undefined}
      data-quiet={quiet || undefined}
      data-disputed={freshness === 'disputed' || undefined}
      data-ghost={isGhost || undefined}
    >
      <circle className="ui-rings-dot" cx={x} cy={y} r={radius} />
      {letter !== null && (
        <text className="ui-rings-letter" x={x} y={y} fontSize={letter}>
          {relationshipType(type).letter}
        </text>
      )}
    </g>
  );
}
