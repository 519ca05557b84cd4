import { counted, describeFilter } from '@weft/network';
import { TagGroup } from '../../ui/index.ts';
import { MapChips } from '../../ui/map/MapFrame.tsx';
import { useMap } from '../state/mapState.ts';

/** What is left, in words: said anew whenever it changes. */
export function ResultCount() {
  const { visible } = useMap();
  const { relationships, organisations, snapshot } = visible;
  const all = snapshot.relationships.length;
  const shown = relationships.length === all ? counted(all, 'relationship') : `${relationships.length} of ${counted(all, 'relationship')}`;
  return <span role="status">{`${shown}, ${counted(organisations.length, 'organisation')}`}</span>;
}

/**
 * Each thing the filter asks for, to be taken off by itself or all at once.
 * @param isOver whether they lie over the picture, which then neither moves nor is drawn to another size when the first comes or the last goes.
 */
export function FilterChips({ isOver }: { isOver: boolean }) {
  const { filter, snapshot, kinds, setFilter } = useMap();
  const chips = describeFilter(filter, snapshot, kinds);
  if (chips.length === 0) return null;
  const take = (key: string) => {
    const chip = chips.find((each) => each.key === key);
    if (chip) setFilter(chip.without);
  };
  return (
    <MapChips isOver={isOver}>
      <TagGroup
        label="Filters in force"
        items={chips.map(({ key, label }) => ({ id: key, label }))}
        onRemove={take}
        onClear={() => setFilter({})}
      />
    </MapChips>
  );
}
