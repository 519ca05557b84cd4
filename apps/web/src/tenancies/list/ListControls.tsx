import { SearchField, Select, ToggleChips, Toolbar } from '../../ui/index.ts';
import { useWardNames } from '../useWardNames.ts';
import { concernWords } from './concernWords.ts';
import { type Concern, concerns, concernsIn, type TenanciesSearch } from './tenanciesSearch.ts';

const anywhere = 'anywhere';

export interface ListControlsProps {
  search: TenanciesSearch;
  go: (changes: TenanciesSearch, how?: 'push' | 'replace') => void;
  /** How many rows each concern is about. */
  counts: Readonly<Record<Concern, number>>;
  wards: readonly string[];
}

/** Words to look for, what to look into, and where. Everything stands in the address. */
export function ListControls({ search, go, counts, wards }: ListControlsProps) {
  const wardName = useWardNames();
  return (
    <Toolbar label="What the list shows">
      <SearchField
        label="Find in buildings and tenancies"
        placeholder="Building, address or tenant"
        value={search.q ?? ''}
        onChange={(q) => go({ q }, 'replace')}
      />
      <ToggleChips
        label="Show any of these"
        options={concerns.map((id) => ({ id, label: concernWords[id], count: counts[id] }))}
        value={concernsIn(search)}
        onChange={(chosen) => go({ show: chosen.join(',') })}
      />
      {wards.length > 0 && (
        <Select
          label="Ward"
          labelHidden
          options={[{ id: anywhere, label: 'Every ward' }, ...wards.map((id) => ({ id, label: wardName(id) }))]}
          value={search.ward ?? anywhere}
          onChange={(ward) => go({ ward: ward === anywhere ? undefined : ward })}
        />
      )}
    </Toolbar>
  );
}
