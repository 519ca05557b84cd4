import type { Filter } from '@weft/network';

/** What every list of the register takes: the words looked for, what else is asked for, and where to tell other words or another filter. */
export interface ListProps {
  q: string;
  onSearch: (q: string) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}
