import { type RelationshipType, relationshipTypes } from '@weft/domain';
import { lookup, typeLabels } from '@weft/network';
import { useEffect, useState } from 'react';
import { asOfWords, useConnection } from '../../data/connection.ts';
import { useWorkspace } from '../../data/index.ts';
import { useWall } from '../../data/wall.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { toastQueue } from '../../ui/feedback/toasts.ts';
import { formatDate, TypeMark } from '../../ui/index.ts';
import { LegendSign, LegendWritten } from '../../ui/map/LegendParts.tsx';
import { isDashedSign, markSigns } from '../../ui/map/marking.ts';
import { PointerRing } from '../../ui/map/PointerRing.tsx';
import { WallHead, WallType } from '../../ui/map/WallHead.tsx';
import { type MapSearch, views } from '../address/mapSearch.ts';
import { Find } from '../bar/Find.tsx';
import { drawsMarks, leftAmong, leftMeanings, marksAmong } from '../marks/marks.ts';
import { useMarks } from '../marks/useMarks.ts';
import { useMap } from '../state/mapState.ts';
import { useConsequences } from '../whatIf/useConsequences.ts';
import { fillScreen, leaveScreen } from './fullscreen.ts';
import { useAwake } from './useAwake.ts';

const first = { first: true };

/** The map on a wall: a short, large legend over it, a ring that follows the pointer, and keys in place of everything else. */
export function Wall() {
  const { filter, view, search, snapshot, selected, setFilter, go } = useMap();
  const { workspace, can } = useWorkspace();
  const { namesShown, showNames } = useWall();
  const connection = useConnection();
  const leave = () => go({ projector: undefined });
  const [isFinding, setFinding] = useState(false);
  const found = () => setFinding(false);
  useAwake();
  useLeaving();
  // What a message says may name somebody.
  useEffect(() => toastQueue.clear(), []);
  const { organisations, relationships } = lookup(snapshot);
  const at = selected.find((id) => organisations.has(id) || relationships.has(id));
  const within = (steps: 1 | 2 | 3) => at !== undefined && setFilter({ ...filter, focus: at, steps });
  const needsOne = { isDisabled: at === undefined };
  useShortcut('1', 'Leave what is one step from what is selected', () => within(1), needsOne);
  useShortcut('2', 'Leave what is within two steps', () => within(2), needsOne);
  useShortcut('3', 'Leave what is within three steps', () => within(3), needsOne);
  useShortcut('0', 'Bring everything back', () => setFilter({ ...filter, focus: undefined, steps: undefined }));
  useShortcut('/', 'Find on the map', () => setFinding(true));
  useShortcut('v', 'The next view', () => go({ view: views[(views.indexOf(view) + 1) % views.length] }));
  useShortcut('f', 'Fill the screen', fillScreen);
  useShortcut('n', namesShown ? 'Hide the names of people' : 'Show the names of people', () => showNames(!namesShown), {
    isDisabled: !can('names.read'),
  });
  const isClose = view === 'rings' && search.cell !== undefined;
  useShortcut(
    'escape',
    isClose ? 'Back to all of the rings' : 'Leave the projector',
    isClose ? () => go({ cell: undefined }) : leave,
    first,
  );
  const supposing = useConsequences()?.supposing;
  const shown = filter.types ?? relationshipTypes;
  const focus = filter.focus ? (organisations.get(filter.focus)?.name ?? relationships.get(filter.focus)?.name) : undefined;
  return (
    <>
      <WallHead
        title={focus ?? workspace.name}
        date={supposing === undefined ? dateOf(search) : `If ${supposing}`}
        note={namesShown ? 'Names are shown' : null}
        standing={connection.state === 'online' ? null : ['Offline.', asOfWords(connection)].filter(Boolean).join(' ')}
        find={isFinding && <Find onDone={found} />}
        onGiveUp={found}
      >
        {shown.map((type: RelationshipType) => (
          <WallType key={type} sign={<TypeMark type={type} />}>
            {typeLabels[type]}
          </WallType>
        ))}
        <WallMarks />
      </WallHead>
      <PointerRing />
    </>
  );
}

/** What the signs beside letters mean, as far as they are drawn. */
function WallMarks() {
  const { drawn, view } = useMap();
  const marks = useMarks();
  if (marks === null || !drawsMarks(view)) return null;
  const { signs } = marksAmong(
    drawn.relationships.map(({ id }) => id),
    marks,
  );
  const left = leftAmong(view === 'network' ? drawn.organisations : [], marks);
  return (
    <>
      {signs.map(({ sign, means }) => (
        <WallType key={sign} sign={<LegendWritten isGhost={isDashedSign(sign)}>{markSigns[sign]}</LegendWritten>}>
          {means}
        </WallType>
      ))}
      {left.map((as) => (
        <WallType key={as} sign={<LegendSign shape={as} />}>
          {leftMeanings[as]}
        </WallType>
      ))}
    </>
  );
}

/** The day on the wall, unless it is today, and the day that it is compared with. */
function dateOf({ on, since }: MapSearch): string | null {
  const at = on && `As at ${formatDate(on)}`;
  const compared = since && `compared with ${formatDate(since)}`;
  if (at && compared) return `${at}, ${compared}`;
  return at ?? (compared ? `Today, ${compared}` : null);
}

/** Leaving the full screen, which a browser may do before any page hears of it, leaves the wall; leaving the wall in any way gives the screen back. */
function useLeaving(): void {
  const { go } = useMap();
  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;
    const changed = () => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull) go({ projector: undefined });
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      leaveScreen();
    };
  }, [go]);
}
