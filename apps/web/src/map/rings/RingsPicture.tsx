import { isLost, type RingMark, type RingsView } from '@weft/network';
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { markingOf } from '../../ui/map/marking.ts';
import { PictureHint } from '../../ui/map/PictureStage.tsx';
import { RingsBox } from '../../ui/map/RingsFrame.tsx';
import { RingsMarks } from '../../ui/map/RingsMarks.tsx';
import type { PaintedRings } from '../../ui/map/ringsPainter.ts';
import { useCellMenu } from '../cells/useCellMenu.tsx';
import type { Marks } from '../marks/marks.ts';
import { useMap } from '../state/mapState.ts';
import { type Cell, sameCell } from './cell.ts';
import { markFinder } from './markAt.ts';
import { RingCellSpot } from './RingCellSpot.tsx';
import { RingsBackground } from './RingsBackground.tsx';
import { RingsForeground } from './RingsForeground.tsx';
import { middleOf } from './shape.ts';
import { nextCell, outsideIn } from './spots.ts';
import { useMarkWords } from './useMarkWords.ts';

interface RingsPictureProps {
  rings: RingsView;
  marks: Marks | null;
  describedBy: string;
  /** The cell just looked into: the picture draws back from it, and the keyboard is there. */
  cameFrom: Cell | null;
  onEnter: (cell: Cell) => void;
  /** After something was opened by keyboard. */
  onOpen: () => void;
}

const start: Cell = { type: 'shaping', level: 'system' };

/** The rings drawn: a grid of cells by keyboard; by pointer its marks too. */
export function RingsPicture({ rings, marks, describedBy, cameFrom, onEnter, onOpen }: RingsPictureProps) {
  const { workspace } = useWorkspace();
  const filling = useCellMenu();
  const { selected, select, drawn } = useMap();
  const { isOnWall } = useWall();
  const total = drawn.snapshot.relationships.filter(({ id }) => !isLost(drawn, id)).length;
  const [here, setHere] = useState(cameFrom ?? start);
  const picture = useRef<SVGSVGElement>(null);
  const { pointedAt, ...pointing } = usePointing(rings);
  const wordsOf = useMarkWords(marks);
  const painted = useMemo(() => withMarkings(rings, marks), [rings, marks]);
  const lit = pointedAt?.relationshipId ?? (selected.length === 1 ? (selected[0] ?? null) : null);
  const isLit = lit !== null && rings.marks.some((mark) => mark.relationshipId === lit);

  const goTo = useCallback(({ type, level }: Cell) => {
    setHere({ type, level });
    picture.current?.querySelector<SVGElement>(`[data-spot="${type} ${level}"]`)?.focus();
  }, []);
  useEffect(() => {
    if (cameFrom) goTo(cameFrom);
  }, [cameFrom, goTo]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextCell(here, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };
  const origin = cameFrom && middleOf(rings, cameFrom);

  return (
    <RingsBox size={rings.size} isLit={isLit} drawsBackFrom={origin}>
      <RingsBackground rings={rings} total={total} />
      <RingsMarks rings={painted} />
      <svg
        ref={picture}
        width={rings.size}
        height={rings.size}
        viewBox={`0 0 ${rings.size} ${rings.size}`}
        onKeyDown={onKeyDown}
        {...pointing}
      >
        <title>{`Rings of ${workspace.name}`}</title>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements */}
        <g role="grid" aria-label={`Rings of ${workspace.name}: levels by types`} aria-describedby={describedBy} aria-readonly="true">
          {outsideIn.map((level) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <g role="row" key={level}>
              {rings.cells
                .filter((cell) => cell.level === level)
                .map((cell) => (
                  <RingCellSpot
                    key={cell.type}
                    cell={cell}
                    marks={marks}
                    filling={filling}
                    isHere={sameCell(cell, here)}
                    isSelected={selected.some((id) => cell.relationshipIds.includes(id))}
                    onHere={() => setHere({ type: cell.type, level: cell.level })}
                    onPress={() => (pointedAt ? select([pointedAt.relationshipId]) : onEnter(cell))}
                    onEnter={() => onEnter(cell)}
                    onSelectAll={() => {
                      select(cell.relationshipIds);
                      onOpen();
                    }}
                  />
                ))}
            </g>
          ))}
        </g>
      </svg>
      <RingsForeground rings={rings} marks={marks} selected={selected} lit={isLit ? lit : null} mayAdd={filling.mayFill && !isOnWall} />
      {filling.menu}
      {pointedAt && <PictureHint x={pointedAt.x} y={pointedAt.y - pointedAt.r} {...wordsOf(pointedAt.relationshipId)} />}
    </RingsBox>
  );
}

function withMarkings(rings: RingsView, marks: Marks | null): PaintedRings {
  if (marks === null) return rings;
  return { ...rings, marks: rings.marks.map((mark) => ({ ...mark, marking: markingOf(marks.of(mark.relationshipId)) })) };
}

/** The mark that a mouse or pen is on. A finger is too broad to tell marks apart: it presses cells. */
function usePointing(rings: RingsView) {
  const [pointedAt, setPointedAt] = useState<RingMark | null>(null);
  const markAt = useMemo(() => markFinder(rings), [rings]);
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType === 'touch') return;
    const box = event.currentTarget.getBoundingClientRect();
    setPointedAt(markAt(event.clientX - box.left, event.clientY - box.top));
  };
  const onPointerLeave = () => setPointedAt(null);
  return { pointedAt: pointedAt && rings.marks.includes(pointedAt) ? pointedAt : null, onPointerMove, onPointerLeave };
}
