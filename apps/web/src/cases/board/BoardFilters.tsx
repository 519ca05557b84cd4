import { severitySchema, waitingOnSchema } from '@weft/domain';
import { Button, ComboBox, type Option, Popover, Select, Stack, Switch } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { type BoardSearch, longerThan } from './boardSearch.ts';

const anything = 'any';

/** A choice that can be left open. */
function withAny(label: string, options: readonly Option[]): Option[] {
  return [{ id: anything, label }, ...options];
}

const howLong = withAny(
  'However long',
  longerThan.map((days) => ({ id: String(days), label: `Over ${days} days` })),
);
const howSoon = withAny('Whenever', [
  { id: 'overdue', label: 'Overdue' },
  { id: 'this-week', label: 'Within a week' },
]);

export interface BoardFiltersProps {
  search: BoardSearch;
  /** Takes what was chosen as an address would have it: what is not known is dropped. */
  choose: (field: keyof BoardSearch, value: string | number | boolean | undefined) => void;
  people: readonly Option[];
  areas: readonly Option[];
  count: number;
  /** How many closed cases are left out of the board. */
  left: number;
}

/** Everything the board can be cut down by. Choices take effect at once. */
export function BoardFilters({ search, choose, people, areas, count, left }: BoardFiltersProps) {
  const words = useCaseWords();
  const whoever = withAny('Anybody’s', [
    { id: 'council', label: 'The council, any part' },
    ...waitingOnSchema.options.map((id) => ({ id, label: words.short('waitingOn', id) })),
  ]);
  const howBad = withAny(
    'Any, or none',
    severitySchema.options.map((id) => ({ id, label: words.short('severity', id) })),
  );
  const one = (field: keyof BoardSearch, label: string, options: readonly Option[]) => (
    <Select
      label={label}
      options={options}
      value={String(search[field] ?? anything)}
      onChange={(id) => choose(field, id === anything ? undefined : field === 'over' ? Number(id) : id)}
    />
  );
  return (
    <Popover label="Filters" trigger={<Button icon="filter">{count === 0 ? 'Filters' : `Filters (${count})`}</Button>}>
      <Stack gap={3}>
        {one('waitingOn', 'Whose move', whoever)}
        {one('over', 'Waiting for how long', howLong)}
        <ComboBox
          label="Who does the next action"
          placeholder="Anybody"
          options={people}
          value={search.person ?? null}
          onChange={(id) => choose('person', id ?? undefined)}
        />
        {one('area', 'Neighbourhood', withAny('Anywhere', areas))}
        {one('type', 'Kind of case', withAny('Any kind', words.options('caseType')))}
        {one('severity', 'Worst snag', howBad)}
        {one('urgency', 'Next action due', howSoon)}
        <Switch label="Blocked only" value={search.blocked ?? false} onChange={(isOn) => choose('blocked', isOn || undefined)} />
        <Switch
          label="Closed long ago too"
          description={search.closed ? 'Every case that was ever closed is shown.' : closedWords(left)}
          value={search.closed ?? false}
          onChange={(isOn) => choose('closed', isOn || undefined)}
        />
      </Stack>
    </Popover>
  );
}

function closedWords(left: number): string {
  return left === 0 ? 'There are none.' : `${left.toLocaleString('en-GB')} closed over a month ago ${left === 1 ? 'is' : 'are'} not shown.`;
}
