import { relationshipTypes, type Snapshot } from '@weft/domain';
import {
  type ChoiceField,
  type Clock,
  chosenIn,
  counted,
  type Filter,
  type FilterField,
  type FilterOption,
  factsOf,
  type KindLabels,
  optionsOf,
  withChosen,
} from '@weft/network';
import { memo, useMemo } from 'react';
import { CheckboxGroup, ComboBox, type Option, RadioGroup, Switch, TypeMark } from '../../ui/index.ts';
import { useSteady } from '../state/useSteady.ts';

/** What is narrowed down by a filter: the records on a day, and where to say what is asked for. */
export interface Narrowing {
  snapshot: Snapshot;
  clock: Clock;
  kinds: KindLabels;
  filter: Filter;
  setFilter: (filter: Filter) => void;
}

/** The control of one field of the filter, made from the field itself. */
export function FilterControl({ field, of }: { field: FilterField; of: Narrowing }) {
  const { snapshot, clock, filter, setFilter } = of;
  if (field.control !== 'switch') return <ChoiceControl field={field} of={of} />;
  return (
    <Switch
      label={`${field.label} (${field.count(factsOf(snapshot, clock))})`}
      value={filter[field.id] ?? false}
      onChange={(isOn) => setFilter({ ...filter, [field.id]: isOn || undefined })}
    />
  );
}

function withCount({ value, label, count }: FilterOption): Option {
  return { id: value, label: `${label} (${count})` };
}

function withDescription({ value, label, count }: FilterOption): Option {
  return { id: value, label, description: counted(count, 'relationship') };
}

/** The types go by their letter and colour as well. */
function marked(field: ChoiceField, option: Option): Option {
  const type = field.id === 'types' ? relationshipTypes.find((each) => each === option.id) : undefined;
  return type ? { ...option, mark: <TypeMark type={type} isDecorative /> } : option;
}

/** What is chosen in a field and the way to choose: the very same until something else is, whatever else the filter asks for meanwhile. */
function useChosen(
  field: ChoiceField,
  { filter, setFilter }: Narrowing,
): { chosen: readonly string[]; choose: (values: readonly string[]) => void } {
  const written = JSON.stringify(chosenIn(filter, field));
  const chosen = useMemo((): string[] => JSON.parse(written), [written]);
  const choose = useSteady((values: readonly string[]) => setFilter(withChosen(filter, field, values)));
  return { chosen, choose };
}

/** The choices of a field, with how many relationships each would leave by itself. */
function ChoiceControl({ field, of }: { field: ChoiceField; of: Narrowing }) {
  const { snapshot, clock, kinds } = of;
  const options = useMemo(() => optionsOf(field, factsOf(snapshot, clock), kinds), [field, snapshot, clock, kinds]);
  const chosen = useChosen(field, of);
  // Nothing was ever tagged, say: there is nothing to choose.
  if (options.length === 0 && chosen.chosen.length === 0 && field.control === 'some') return null;
  return <Choices field={field} options={options} {...chosen} />;
}

interface ChoicesProps {
  field: ChoiceField;
  options: readonly FilterOption[];
  chosen: readonly string[];
  choose: (values: readonly string[]) => void;
}

/** Drawn anew only when it itself changes: there are a dozen of them, and a change to one leaves the others as they are. */
const Choices = memo(function Choices({ field, options, chosen, choose }: ChoicesProps) {
  // There may be thousands, and they stay the same while one filters.
  const found = useMemo(() => (field.control === 'find' ? options.map(withDescription) : []), [field, options]);
  const [first = null] = chosen;
  const { label } = field;
  switch (field.control) {
    case 'some':
      return (
        <CheckboxGroup label={label} options={options.map((option) => marked(field, withCount(option)))} value={chosen} onChange={choose} />
      );
    case 'one':
      return (
        <RadioGroup
          label={label}
          options={[{ id: '', label: field.anything }, ...options.map(withCount)]}
          value={first ?? ''}
          onChange={(value) => choose(value === '' ? [] : [value])}
        />
      );
    case 'find':
      return (
        <ComboBox
          label={label}
          placeholder={field.anything}
          options={found}
          value={first}
          onChange={(value) => choose(value === null ? [] : [value])}
        />
      );
  }
});
