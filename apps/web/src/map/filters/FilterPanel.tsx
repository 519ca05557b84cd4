import { filterFields, isEmptyFilter } from '@weft/network';
import { Button, Text } from '../../ui/index.ts';
import { MapAside } from '../../ui/map/MapFrame.tsx';
import { useMap } from '../state/mapState.ts';
import { FilterControl } from './FilterControl.tsx';

/** Everything the map can be cut down by, a control for each field of the filter. Choices take effect at once. */
export function FilterPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { visible, clock, kinds, filter, setFilter } = useMap();
  const of = { snapshot: visible.snapshot, clock, kinds, filter, setFilter };
  return (
    <MapAside
      id={id}
      label="Filters"
      head={
        <>
          <Text strong>Filters</Text>
          <span>
            {!isEmptyFilter(filter) && (
              <Button variant="quiet" size="s" onPress={() => setFilter({})}>
                Clear all
              </Button>
            )}
            <Button variant="icon" icon="close" size="s" label="Hide the filters" onPress={onClose} />
          </span>
        </>
      }
    >
      {filterFields.map((field) => (
        <FilterControl key={field.id} field={field} of={of} />
      ))}
    </MapAside>
  );
}
