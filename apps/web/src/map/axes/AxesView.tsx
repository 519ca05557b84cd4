import type { Id } from '@weft/domain';
import { axesView, describePlacement, lookup, scoreWords } from '@weft/network';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { Hidden, Section } from '../../ui/index.ts';
import { AxesBox, AxesCarried, axesEnds } from '../../ui/map/AxesFrame.tsx';
import { PictureStage } from '../../ui/map/PictureStage.tsx';
import { usePictureText } from '../../ui/map/pictureText.ts';
import { letterOfMark } from '../../ui/map/ringsPainter.ts';
import { useSquare } from '../../ui/map/useSquare.ts';
import { relationshipType } from '../../ui/relationshipTypes.ts';
import { LegendOfMap } from '../legend/Legend.tsx';
import { useMap } from '../state/mapState.ts';
import { AxesChoice } from './AxesChoice.tsx';
import { AxesKeys } from './AxesKeys.tsx';
import { AxesPicture } from './AxesPicture.tsx';
import { AxesSigns } from './AxesSigns.tsx';
import { AxesTray } from './AxesTray.tsx';
import { AxesWords } from './AxesWords.tsx';
import { useAxisLabels } from './useAxisLabels.ts';
import { useCarrying } from './useCarrying.ts';
import { middle, usePlacing } from './usePlacing.ts';

/** The room for which marks are as large as usual, in pixels. */
const usualRoom = 980;

/** The largest mark: larger in a larger room, and on a wall with room for a letter that can be read. */
function markFor(room: number, text: number, isOnWall: boolean): number {
  return Math.max(13 * Math.max(1, room / usualRoom), isOnWall ? text / letterOfMark : 0);
}

/** Relationships placed on two of the four axes, each side for itself, with an arrow from the council's view to its partner's. */
export function AxesView({ wordsId, onOpen }: { wordsId: string; onOpen: () => void }) {
  const { member } = useWorkspace();
  const { visible, snapshot, search, selected } = useMap();
  const [x, y] = [search.x ?? 'proactive', search.y ?? 'strategic'];
  const labels = useAxisLabels();
  const { ref, side } = useSquare(300);
  const room = side - 2 * axesEnds();
  const text = usePictureText();
  const { isOnWall } = useWall();
  const placing = usePlacing(x, y);
  const { accounts, mayPlace, place } = placing;
  const size = room * (search.zoom ?? 1);
  const view = useMemo(
    () => axesView(visible, accounts, { x, y, size, largest: markFor(room, text, isOnWall) }),
    [visible, accounts, x, y, size, room, text, isOnWall],
  );
  const picture = useRef<SVGSVGElement>(null);
  const [goingTo, setGoingTo] = useState<Id | null>(null);
  const { carried, grab } = useCarrying(picture, view.plane, place);
  const [note, setNote] = useState('');
  const moved = placing.moved === null ? null : (accounts.get(placing.moved)?.[member.side] ?? null);
  const said = note || (moved === null ? '' : describePlacement(member.side, moved, [y, x]));
  const onThere = useCallback(() => setGoingTo(null), []);
  const putInMiddle = (id: Id) => {
    place(id, middle);
    setGoingTo(id);
  };
  const waiting = view.unplaced[member.side];
  const first = waiting.find((id) => selected.includes(id)) ?? waiting[0];
  const held = carried && lookup(snapshot).relationships.get(carried.id);
  const type = held?.types[0] ?? 'ongoing';

  return (
    <PictureStage
      ref={ref}
      isClose={false}
      side={
        <>
          <AxesChoice x={x} y={y} />
          <AxesTray ids={waiting} mayPlace={mayPlace} onGrab={grab} onPlace={putInMiddle} />
          <AxesWords id={wordsId} accounts={accounts} x={x} y={y} />
          <Section title="Legend">
            <LegendOfMap signs={<AxesSigns />} />
          </Section>
          <AxesKeys mayPlace={mayPlace} />
        </>
      }
    >
      <AxesBox room={room} size={size} ends={{ top: labels(y).high, bottom: labels(y).low, left: labels(x).low, right: labels(x).high }}>
        <AxesPicture
          view={view}
          placing={placing}
          carried={carried}
          goingTo={goingTo}
          onThere={onThere}
          describedBy={wordsId}
          picture={picture}
          onGrab={grab}
          onFirst={first === undefined ? null : () => putInMiddle(first)}
          onSay={setNote}
          onOpen={onOpen}
        />
      </AxesBox>
      {carried && (
        <AxesCarried
          x={carried.x}
          y={carried.y}
          type={type}
          letter={relationshipType(type).letter}
          side={member.side}
          words={carried.spot ? `${scoreWords(y, carried.spot.y)}, ${scoreWords(x, carried.spot.x)}` : ''}
        />
      )}
      <Hidden>
        <span role="status">{said}</span>
      </Hidden>
    </PictureStage>
  );
}
