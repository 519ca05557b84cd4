import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button } from '../../ui/index.ts';
import { MapBar, MapBarPart, MapCount } from '../../ui/map/MapFrame.tsx';
import { activeFilters } from '../filters/activeFilters.ts';
import { ResultCount } from '../filters/FilterChips.tsx';
import { ProjectorButton } from '../projector/ProjectorButton.tsx';
import { ViewsMenu } from '../saved/ViewsMenu.tsx';
import { useMap } from '../state/mapState.ts';
import { Find } from './Find.tsx';
import { Share } from './Share.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface BarProps {
  filtersId: string;
  filtersOpen: boolean;
  onFiltersOpen: (open: boolean) => void;
  timeOpen: boolean;
  onTimeOpen: (open: boolean) => void;
}

/** The tools over the map: how to look at it, what to find, what to leave out, and a link to exactly this. */
export function Bar({ filtersId, filtersOpen, onFiltersOpen, timeOpen, onTimeOpen }: BarProps) {
  const { filter, go } = useMap();
  const count = activeFilters(filter);
  const toggle = () => onFiltersOpen(!filtersOpen);
  useShortcut('f', 'Show or hide the filters', toggle);
  const toggleTime = () => {
    // Put away, the strip leaves nobody in the past without being told.
    if (timeOpen) go({ on: undefined, since: undefined });
    onTimeOpen(!timeOpen);
  };
  useShortcut('d', 'Show the map as at another day', toggleTime);
  return (
    <MapBar isFiltered={count > 0}>
      <MapBarPart>
        <ViewSwitch />
      </MapBarPart>
      <MapBarPart>
        <Button icon="filter" aria-expanded={filtersOpen} {...(filtersOpen ? { 'aria-controls': filtersId } : {})} onPress={toggle}>
          {count === 0 ? 'Filters' : `Filters (${count})`}
        </Button>
        <Button icon="clock" aria-expanded={timeOpen} onPress={toggleTime}>
          Time
        </Button>
      </MapBarPart>
      <MapBarPart grow>
        <Find />
      </MapBarPart>
      <MapBarPart>
        <MapCount>
          <ResultCount />
        </MapCount>
        <ViewsMenu />
        <Share />
        <ProjectorButton />
      </MapBarPart>
    </MapBar>
  );
}
