import { useNames } from '../../changes/words/useNames.ts';
import { type Option, TagGroup } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import type { BoardSearch } from './boardSearch.ts';
import { chipsOf } from './chips.ts';

export interface FiltersInForceProps {
  search: BoardSearch;
  areas: readonly Option[];
  /** What is shown elsewhere as pressed is not said again. */
  butNot: readonly (keyof BoardSearch)[];
  onRemove: (field: string) => void;
}

/** What the board is cut down by, each to be taken off. Apart from the other controls, as names come with the whole map, which every change renews. */
export function FiltersInForce({ search, areas, butNot, onRemove }: FiltersInForceProps) {
  const words = useCaseWords();
  const person = useNames();
  const area = (asked: string) => areas.find(({ id }) => id === asked)?.label ?? null;
  const chips = chipsOf(search, {
    person,
    area,
    type: (id) => words.label('caseType', id),
    waiting: (id) => words.short('waitingOn', id),
    severity: (id) => words.short('severity', id),
  });
  return <TagGroup label="Filters in force" items={chips.filter(({ id }) => !butNot.some((field) => field === id))} onRemove={onRemove} />;
}
