import type { Id } from '@weft/domain';
import { type AxesView, type AxisMark, type Direction, describePlacement, lookup, namesWithRoom, pointOf } from '@weft/network';
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { AxesLayers } from '../../ui/map/AxesFrame.tsx';
import { PictureHint } from '../../ui/map/PictureStage.tsx';
import { usePictureText } from '../../ui/map/pictureText.ts';
import { useMap } from '../state/mapState.ts';
import { AxesGround } from './AxesGround.tsx';
import { AxisArrowLine } from './AxisArrowLine.tsx';
import { AxisSpot } from './AxisSpot.tsx';
import { NothingPlaced } from './NothingPlaced.tsx';
import type { Carried } from './useCarrying.ts';
import type { Placing } from './usePlacing.ts';
import { markKey, markTowards } from './walk.ts';

interface AxesPictureProps {
  view: AxesView;
  placing: Placing;
  carried: Carried | null;
  /** A relationship whose own mark the keyboard is to go to, as soon as it is there. */
  goingTo: Id | null;
  onThere: () => void;
  describedBy: string;
  picture: RefObject<SVGSVGElement | null>;
  onGrab: (id: Id, event: PointerEvent) => void;
  /** Places the first of those that wait; null when none does. */
  onFirst: (() => void) | null;
  onSay: (words: string) => void;
  /** After something was opened by keyboard. */
  onOpen: () => void;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' };
const turns: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
/** How wide a letter is at most and how high a line, as parts of the height of words. */
const letters = { letter: 0.55, line: 1.25 };

/** The picture: marks to be walked, pressed and moved, arrows between the two sides' views, names where there is room. */
export function AxesPicture({
  view,
  placing,
  carried,
  goingTo,
  onThere,
  describedBy,
  picture,
  onGrab,
  onFirst,
  onSay,
  onOpen,
}: AxesPictureProps) {
  const { workspace, member } = useWorkspace();
  const { selected, select, snapshot } = useMap();
  const { isOnWall } = useWall();
  const { accounts, mayPlace, place, nudge } = placing;
  const [here, setHere] = useState('');
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const { relationships } = lookup(snapshot);
  const nameOf = useCallback((id: Id) => relationships.get(id)?.name ?? '', [relationships]);
  const text = usePictureText();
  const names = useMemo(
    () => namesWithRoom(view, nameOf, { letter: letters.letter * text, line: letters.line * text }),
    [view, nameOf, text],
  );
  const chosen = useMemo(() => new Set(selected), [selected]);
  // In an order that no move changes, so that the keyboard stays where it is.
  const marks = useMemo(() => [...view.marks].sort((a, b) => (markKey(a) < markKey(b) ? -1 : 1)), [view.marks]);
  const entry = marks.some((mark) => markKey(mark) === here)
    ? here
    : markKey(
        view.marks.find(({ relationshipId }) => chosen.has(relationshipId)) ?? view.marks[0] ?? { relationshipId: '', side: 'council' },
      );
  const hinted = view.marks.find((mark) => markKey(mark) === pointedAt) ?? null;
  const lit = hinted?.relationshipId ?? (selected.length === 1 ? (selected[0] ?? null) : null);
  const dims = lit !== null && view.marks.some(({ relationshipId }) => relationshipId === lit);

  const wordsOf = (mark: AxisMark) =>
    describePlacement(
      mark.side,
      { strategic: null, proactive: null, financial: null, time: null, [view.x]: mark.scores.x, [view.y]: mark.scores.y },
      [view.y, view.x],
    );
  const isOwn = ({ side }: AxisMark) => mayPlace && side === member.side;
  const goTo = useCallback(
    (mark: Pick<AxisMark, 'relationshipId' | 'side'>) => {
      setHere(markKey(mark));
      const spot = picture.current?.querySelector<SVGElement>(`[data-spot="${markKey(mark)}"]`);
      spot?.focus();
      return spot !== null && spot !== undefined;
    },
    [picture],
  );
  useEffect(() => {
    if (goingTo !== null && goTo({ relationshipId: goingTo, side: member.side })) onThere();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = view.marks.findIndex((mark) => markKey(mark) === entry);
    const mark = view.marks[at];
    if (!mark) return;
    const direction = arrows[event.key];
    const turn = turns[event.key];
    if (direction && event.shiftKey) {
      onSay('');
      if (isOwn(mark)) nudge(mark.relationshipId, direction);
      else onSay(mayPlace ? 'This is how the other side sees it, so it is theirs to move.' : 'This cannot be moved here.');
    } else if (direction) {
      const next = markTowards(view.marks, mark, direction);
      if (next) goTo(next);
    } else if (turn) {
      const next = view.marks[(at + turn + view.marks.length) % view.marks.length];
      if (next) goTo(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      select([mark.relationshipId]);
      onOpen();
    } else if (event.key === 'Delete' && isOwn(mark)) {
      place(mark.relationshipId, null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const target = carried?.spot ? pointOf(view.plane, carried.spot) : null;

  const square = { width: view.size, height: view.size, viewBox: `0 0 ${view.size} ${view.size}` };

  return (
    <AxesLayers label={`Axes of ${workspace.name}: what is placed`} describedBy={describedBy} dims={dims}>
      <svg {...square} aria-hidden="true">
        <AxesGround view={view} />
        {view.arrows.map((arrow) => (
          <AxisArrowLine key={arrow.relationshipId} arrow={arrow} isLit={arrow.relationshipId === lit} />
        ))}
        {names.map(({ relationshipId, text: name, x, y, anchor }) => (
          <text
            key={relationshipId}
            className="ui-axes-name"
            data-lit={relationshipId === lit || undefined}
            x={x}
            y={y}
            textAnchor={anchor}
          >
            {name}
          </text>
        ))}
        {target && <circle className="ui-axes-target" cx={target.x} cy={target.y} r={view.plane.step / 2} />}
      </svg>
      <svg ref={picture} {...square} onKeyDown={onKeyDown}>
        <title>{`Axes of ${workspace.name}`}</title>
        {marks.map((mark) => {
          const { relationshipId } = mark;
          const key = markKey(mark);
          return (
            <AxisSpot
              key={key}
              mark={mark}
              label={`${nameOf(relationshipId)}. ${wordsOf(mark)}`}
              isHere={key === entry}
              isSelected={chosen.has(relationshipId)}
              isLit={relationshipId === lit}
              isOwn={isOwn(mark)}
              isCarried={carried?.id === relationshipId && isOwn(mark)}
              onHere={() => setHere(key)}
              onPoint={(isOn) => setPointedAt(isOn ? key : null)}
              onPress={() => select([relationshipId])}
              onGrab={(event) => onGrab(relationshipId, event)}
            />
          );
        })}
      </svg>
      {view.marks.length === 0 && <NothingPlaced onFirst={mayPlace && !isOnWall ? onFirst : null} />}
      {hinted && carried === null && (
        <PictureHint
          x={hinted.x}
          y={hinted.y - hinted.r}
          name={nameOf(hinted.relationshipId)}
          more={(['council', 'partner'] as const)
            .flatMap((side) => {
              const said = accounts.get(hinted.relationshipId)?.[side];
              return said ? [describePlacement(side, said, [view.y, view.x])] : [];
            })
            .join('. ')}
        />
      )}
    </AxesLayers>
  );
}
