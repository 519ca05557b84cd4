import { type Clock, describeFilter, type Filter, type FilterField, filterFields } from '@weft/network';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { FilterControl } from '../../map/filters/FilterControl.tsx';
import { Button, Popover, Row, Stack, TagGroup } from '../../ui/index.ts';
import { useKindLabels } from '../organisations/organisationOptions.ts';

export interface ListFiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** The fields to offer, by their names; all that narrow when left out. */
  fields?: readonly FilterField['id'][] | undefined;
}

/** The map’s own filter over a list: its controls behind a button. */
export function ListFilters({ filter, onFilter, fields }: ListFiltersProps) {
  const snapshot = useSnapshot();
  const kinds = useKindLabels();
  const clock = useClock();
  const count = describeFilter(filter, snapshot, kinds).length;
  const of = { snapshot, clock, kinds, filter, setFilter: onFilter };
  return (
    <Popover label="Filters" trigger={<Button icon="filter">{count === 0 ? 'Filters' : `Filters (${count})`}</Button>}>
      <Stack gap={3}>
        {filterFields
          .filter(({ id, control }) => control !== 'switch' && (fields?.includes(id) ?? true))
          .map((field) => (
            <FilterControl key={field.id} field={field} of={of} />
          ))}
      </Stack>
    </Popover>
  );
}

/** What is asked for, each to be taken off, or all at once. */
export function FilterTags({ filter, onFilter }: Pick<ListFiltersProps, 'filter' | 'onFilter'>) {
  const snapshot = useSnapshot();
  const kinds = useKindLabels();
  const chips = describeFilter(filter, snapshot, kinds);
  if (chips.length === 0) return null;
  return (
    <Row>
      <TagGroup
        label="Filters in force"
        items={chips.map(({ key, label }) => ({ id: key, label }))}
        onRemove={(key) => {
          const chip = chips.find((each) => each.key === key);
          if (chip) onFilter(chip.without);
        }}
        onClear={() => onFilter({})}
      />
    </Row>
  );
}

/** The day it is here, and how long a word holds. */
export function useClock(): Clock {
  const { today, workspace } = useWorkspace();
  return { today, reviewMonths: workspace.reviewMonths };
}
