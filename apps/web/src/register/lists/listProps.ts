/** What every list of the register takes: the words looked for, and where to tell new ones. */
export interface ListProps {
  q: string;
  onSearch: (q: string) => void;
}
