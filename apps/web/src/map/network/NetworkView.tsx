import type { Id } from '@weft/domain';
import { buildNetwork, groupsOf, type Positions, stopAt, withPositions, withSizes } from '@weft/network';
import type { Core } from 'cytoscape';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Hidden, LoadingState } from '../../ui/index.ts';
import { HandHint, LassoLine } from '../../ui/map/HandLines.tsx';
import { MapCorner } from '../../ui/map/MapFrame.tsx';
import { NetworkRegion } from '../../ui/map/NetworkFrame.tsx';
import { isLarge } from '../../ui/map/networkScale.ts';
import { useFirstPicture } from '../first/useFirstPicture.ts';
import { marksOn } from '../marks/marks.ts';
import { useMarks } from '../marks/useMarks.ts';
import { useSizes } from '../measures/useSizes.ts';
import { useMap } from '../state/mapState.ts';
import { TieHint } from '../tie/TieHint.tsx';
import { useTie } from '../tie/useTie.ts';
import { Canvas } from './Canvas.tsx';
import { Controllers } from './Controllers.tsx';
import { useLasso } from './lasso/useLasso.ts';
import { Names } from './Names.tsx';
import { NetworkControls } from './NetworkControls.tsx';
import type { Level } from './overview/level.ts';
import { Overview } from './overview/Overview.tsx';
import { sceneOf } from './overview/scene.ts';
import { TieEnd } from './TieEnd.tsx';
import { useKeyboardPlace } from './useKeyboardPlace.ts';
import { useKeys } from './useKeys.ts';
import { useToggle } from './useToggle.ts';

/** Organisations and what joins them, drawn; the keyboard walks it, and the table holds the same. */
export function NetworkView(props: Omit<DrawingProps, 'positions'>) {
  const { positions } = useMap();
  if (!positions) return <LoadingState label="Arranging the map" lines={5} />;
  return <Drawing positions={positions} {...props} />;
}

interface DrawingProps {
  positions: Positions;
  describedBy: string;
  onOpen: () => void;
  /** Told what a large map is seen as, and null when all of it is drawn. */
  onLevel: (level: Level | null) => void;
}

function Drawing({ positions, describedBy, onOpen, onLevel }: DrawingProps) {
  const { workspace, can } = useWorkspace();
  const { drawn: visible, kinds, search, selected, select, filter, setFilter, nudge, whole } = useMap();
  const [cy, setCy] = useState<Core | null>(null);
  const [drawn, setDrawn] = useState<Core | null>(null);
  const sizes = useSizes();
  const network = useMemo(() => {
    const placed = withPositions(buildNetwork(visible), positions);
    return sizes ? withSizes(placed, sizes) : placed;
  }, [visible, positions, sizes]);
  const large = isLarge(whole.nodes.length + whole.edges.length);
  const scene = useMemo(
    () => (large ? sceneOf(network, positions, groupsOf(visible.organisations, visible.snapshot, kinds)) : null),
    [large, network, positions, visible, kinds],
  );
  const said = useMarks();
  const marks = useMemo(() => said && marksOn(network, said), [network, said]);
  const region = useRef<HTMLDivElement>(null);
  const keyboard = useKeyboardPlace(network, kinds, selected, marks);

  useFirstPicture(drawn);

  const tie = useTie();
  useToggle(region, network, tie ? null : keyboard.shown, keyboard.say);
  const lasso = useLasso(tie ? null : drawn, network);
  const { goTo } = keyboard;
  const tieFrom = tie?.from;
  useEffect(() => {
    if (tieFrom === undefined) return;
    const drawing = region.current;
    drawing?.focus();
    goTo(stopAt(tieFrom));
    return () => drawing?.focus();
  }, [tieFrom, goTo]);
  const helpId = useId();

  const onFocus = useCallback(
    (focus: { id: Id; steps: 1 | 2 | 3 } | null) => setFilter({ ...filter, focus: focus?.id, steps: focus?.steps }),
    [filter, setFilter],
  );
  const openFromKeyboard = useCallback(
    (id: Id) => {
      select([id]);
      onOpen();
    },
    [select, onOpen],
  );
  const onBack = useCallback(() => {
    if (selected.length > 0) select([]);
    else if (filter.focus) onFocus(null);
    else keyboard.leave();
  }, [selected, select, filter.focus, onFocus, keyboard.leave]);
  const onKeyDown = useKeys(cy, network, {
    stop: keyboard.stop,
    onStop: keyboard.goTo,
    onOpen: tie?.choose ?? openFromKeyboard,
    onFocus,
    onNudge: can('position.write') ? nudge : null,
    onBack: tie?.giveUp ?? onBack,
  });

  return (
    <>
      <NetworkRegion
        ref={region}
        label={`Network of ${workspace.name}`}
        describedBy={`${helpId} ${describedBy}`}
        data-hand={lasso.isReady || tie ? 'line' : undefined}
        onKeyDown={(event) => {
          keyboard.enter();
          onKeyDown(event);
        }}
        onFocus={keyboard.focus}
        onPointerDown={keyboard.rest}
        onBlur={keyboard.rest}
      >
        {scene && <Overview scene={scene} marks={marks} cy={drawn} at={search.at} onLevel={onLevel} />}
        <Canvas isLater={large} onReady={setCy} />
        {cy && <Names cy={cy} />}
        {lasso.line && <LassoLine line={lasso.line} />}
        {tie && drawn && <TieEnd cy={drawn} network={network} from={tie.from} current={keyboard.shown} />}
      </NetworkRegion>
      {cy && (
        <Controllers
          cy={cy}
          network={network}
          positions={positions}
          scene={scene}
          marks={marks}
          current={keyboard.shown}
          tie={tie}
          onDrawn={setDrawn}
        />
      )}
      <Hidden>
        <span id={helpId}>
          An arrow key goes along a tie: the first press lands on the relationship, the same arrow again goes on to who is at its other end,
          the opposite arrow goes back, the other two go round to the next. Page Down goes to the next by name. Enter opens what you are on,
          Space adds it to what is selected or takes it out, 1, 2 or 3 leaves only what is within so many steps, 0 brings everything back,
          Escape goes back. The table view holds the same, row by row.
        </span>
        <span role="status">{keyboard.said}</span>
      </Hidden>
      <TieHint tie={tie} />
      {lasso.isReady && (
        <HandHint>
          Drag round things to select them; with Ctrl or ⌘ too, to add them.{' '}
          {lasso.line ? 'Esc gives up.' : 'A press adds one, or takes it out.'}
        </HandHint>
      )}
      <MapCorner at="bottom-end">
        <NetworkControls cy={drawn === cy ? cy : null} />
      </MapCorner>
    </>
  );
}
