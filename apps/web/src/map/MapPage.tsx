import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useWorkspace } from '../data/index.ts';
import { useWall } from '../data/wall.ts';
import { useShortcut } from '../shell/shortcuts.tsx';
import { Page } from '../ui/index.ts';
import { MapCard, MapCorner, MapStage } from '../ui/map/MapFrame.tsx';
import { AxesView } from './axes/AxesView.tsx';
import { Bar } from './bar/Bar.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { HoldersView } from './holders/HoldersView.tsx';
import { InWords } from './legend/InWords.tsx';
import { Legend } from './legend/Legend.tsx';
import { NetworkKeys } from './legend/NetworkKeys.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { NothingToSee } from './NothingToSee.tsx';
import { NetworkView } from './network/NetworkView.tsx';
import type { Level } from './network/overview/level.ts';
import { MapPanel } from './panel/MapPanel.tsx';
import { Wall } from './projector/Wall.tsx';
import { RingsView } from './rings/RingsView.tsx';
import { Opened } from './saved/Opened.tsx';
import { OpensAsChosen } from './saved/OpensAsChosen.tsx';
import { MapContext } from './state/mapState.ts';
import { useMapState } from './state/useMapState.ts';
import { TableView } from './table/TableView.tsx';
import { TimeBar } from './time/TimeBar.tsx';
import { Touring } from './tours/Touring.tsx';
import { useAtHand } from './useAtHand.ts';
import { useRecordShortcuts } from './useRecordShortcuts.ts';
import { Supposing } from './whatIf/Supposing.tsx';

/** The map of a workspace: one set of records, one filter, one selection, several ways to look. */
export function MapPage() {
  const { workspace } = useWorkspace();
  const map = useMapState();
  const { view, selected, select, search, go } = map;
  const { isOnWall } = useWall();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [timeAsked, setTimeOpen] = useState(false);
  // Whoever looks at another day is told so for as long as they do.
  const timeOpen = timeAsked || map.search.on !== undefined || map.search.since !== undefined;
  const [level, setLevel] = useState<Level | null>(null);
  const ids = { filters: useId(), words: useId() };
  const stage = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const goesToPanel = useRef(false);

  useEffect(() => {
    if (!goesToPanel.current || selected.length === 0) return;
    goesToPanel.current = false;
    panel.current?.focus();
  }, [selected]);
  const supposed = useRef(search.whatif);
  useEffect(() => {
    if (search.whatif !== supposed.current && search.whatif !== undefined) panel.current?.focus();
    supposed.current = search.whatif;
  }, [search.whatif]);
  const onOpen = useCallback(() => {
    goesToPanel.current = true;
    // What was selected already will not be selected anew.
    panel.current?.focus();
  }, []);
  const close = () => {
    const wasInside = panel.current?.closest('aside')?.contains(document.activeElement);
    if (selected.length > 0) select([]);
    else go({ whatif: undefined });
    if (wasInside)
      stage.current?.querySelector<HTMLElement>('[role="application"], [data-spot][tabindex="0"], [role="row"][tabindex="0"]')?.focus();
  };
  useShortcut('escape', 'Close the panel', close, { isDisabled: isOnWall || (selected.length === 0 && search.whatif === undefined) });
  useRecordShortcuts(map);
  useAtHand();

  return (
    <MapContext value={map}>
      <Page
        title={`Map of ${workspace.name}`}
        titleHidden
        width="fill"
        toolbar={
          <>
            {isOnWall ? (
              <Wall />
            ) : (
              <>
                <Bar
                  filtersId={ids.filters}
                  filtersOpen={filtersOpen}
                  onFiltersOpen={setFiltersOpen}
                  timeOpen={timeOpen}
                  onTimeOpen={setTimeOpen}
                />
                {timeOpen && <TimeBar />}
                {view !== 'network' && <FilterChips isOver={false} />}
              </>
            )}
            <Touring />
            <Opened />
          </>
        }
      >
        {filtersOpen && !isOnWall && <FilterPanel id={ids.filters} onClose={() => setFiltersOpen(false)} />}
        <MapStage ref={stage} scrolls={view !== 'network'}>
          {view === 'network' && !isOnWall && <FilterChips isOver />}
          <OpensAsChosen>
            <NothingToSee>
              {view === 'network' && <NetworkView describedBy={ids.words} onOpen={onOpen} onLevel={setLevel} />}
              {view === 'rings' && <RingsView wordsId={ids.words} onOpen={onOpen} />}
              {view === 'axes' && <AxesView wordsId={ids.words} onOpen={onOpen} />}
              {view === 'matrix' && <MatrixView />}
              {view === 'holders' && <HoldersView />}
              {view === 'table' && <TableView />}
            </NothingToSee>
          </OpensAsChosen>
          {view === 'network' && (
            <MapCorner at="bottom-start">
              <MapCard label="What the map says">
                <Legend level={level} />
                <InWords id={ids.words} />
                <NetworkKeys />
              </MapCard>
            </MapCorner>
          )}
          <Supposing />
        </MapStage>
        {!isOnWall && map.tieFrom === null && <MapPanel onClose={close} bodyRef={panel} />}
      </Page>
    </MapContext>
  );
}
