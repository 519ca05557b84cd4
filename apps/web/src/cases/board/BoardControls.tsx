import { memo, type ReactNode, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { CopyLink } from '../../shell/CopyLink.tsx';
import { BoardBarRow, BoardFold, BoardFoldButton, BoardStrip } from '../../ui/board/BoardBar.tsx';
import { Button, type Option, SearchField, Select, Spacer, Text, ToggleButtonGroup, ToggleChips } from '../../ui/index.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { allFlows, type BoardSearch, parseBoardSearch, unfiltered } from './boardSearch.ts';
import { filtersIn } from './chips.ts';
import { FiltersInForce } from './FiltersInForce.tsx';
import type { Grouping } from './grouping.ts';
import { SavedFilters } from './SavedFilters.tsx';

const groupingWords: Readonly<Record<Grouping, string>> = {
  stage: 'stage',
  move: 'whose move it is',
  person: 'person',
  area: 'neighbourhood',
};
const columnChoices: readonly Option<Grouping>[] = [
  { id: 'stage', label: `Columns by ${groupingWords.stage}` },
  { id: 'move', label: `Columns by ${groupingWords.move}` },
  { id: 'person', label: `Columns by ${groupingWords.person}` },
  { id: 'area', label: `Columns by ${groupingWords.area}` },
];

const always = [
  { id: 'council', label: 'Waiting on the council', field: 'waitingOn', value: 'council' },
  { id: 'over', label: 'Over 90 days', field: 'over', value: 90 },
  { id: 'overdue', label: 'Overdue', field: 'urgency', value: 'overdue' },
  { id: 'blocked', label: 'Blocked', field: 'blocked', value: true },
] as const;

/** What is looked for most, one press away: one's own cases too, for whoever is in a post. */
function useQuick() {
  const { postId } = useWorkspace().member;
  return postId === null ? always : ([{ id: 'mine', label: 'Mine', field: 'person', value: postId }, ...always] as const);
}

export interface BoardControlsProps {
  flows: readonly { id: string; label: string; count: number }[];
  /** The flow shown, or `all`. */
  flow: string;
  search: BoardSearch;
  go: (changes: BoardSearch, how?: 'push' | 'replace') => void;
  /** Whoever does a next action, and the neighbourhoods that cases stand in. */
  people: readonly Option[];
  areas: readonly Option[];
  /** How many are shown, in words. */
  count: string;
  left: number;
  /** What is done first of all, always in sight. */
  first: ReactNode;
  actions: ReactNode;
}

/** Which flow, how it is arranged, and what is left out. Everything stands in the address, so a card that moves leaves it alone. */
export const BoardControls = memo(function BoardControls({
  flows,
  flow,
  search,
  go,
  people,
  areas,
  count,
  left,
  first,
  actions,
}: BoardControlsProps) {
  const [isOpen, setOpen] = useState(false);
  const quick = useQuick();
  const on = quick.filter(({ field, value }) => search[field] === value);
  const inForce = filtersIn(search);
  const all = flows.reduce((sum, each) => sum + each.count, 0);
  const columns = search.columns ?? 'stage';
  const isLaned = !(columns === 'stage' && flow === allFlows);

  function press(ids: readonly string[]) {
    const turned = quick.filter((each) => ids.includes(each.id) !== on.includes(each));
    go(Object.fromEntries(turned.map(({ id, field, value }) => [field, ids.includes(id) ? value : undefined])));
  }

  return (
    <>
      <ToggleButtonGroup
        label="Board"
        options={[
          ...flows.map(({ id, label, count: shown }) => ({ id, label: `${label} ${shown}` })),
          { id: allFlows, label: `All ${all}` },
        ]}
        value={flow}
        onChange={(id) => go({ flow: id })}
      />
      <BoardFoldButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        Filters and view
      </BoardFoldButton>
      <BoardFold isOpen={isOpen}>
        <Select
          label="Columns"
          labelHidden
          options={columnChoices}
          value={columns}
          onChange={(id) => go({ columns: id === 'stage' ? undefined : id, ...(search.lanes === id ? { lanes: undefined } : {}) })}
        />
        {isLaned && (
          <Select
            label="Lanes"
            labelHidden
            options={[
              { id: 'none', label: 'No lanes' },
              ...columnChoices
                .filter(({ id }) => id !== columns && !(id === 'stage' && flow === allFlows))
                .map(({ id }) => ({ id, label: `Lanes by ${groupingWords[id]}` })),
            ]}
            value={search.lanes ?? 'none'}
            onChange={(id) => go({ lanes: columnChoices.find((choice) => choice.id === id)?.id })}
          />
        )}
        <SearchField
          label="Search cases"
          placeholder="Organisation, building or number"
          value={search.q ?? ''}
          onChange={(q) => go({ q }, 'replace')}
        />
      </BoardFold>

      <Spacer />
      <BoardFold isOpen={isOpen}>{actions}</BoardFold>
      {first}
      <BoardBarRow>
        <BoardStrip>
          <ToggleChips label="Quick filters" options={quick} value={on.map(({ id }) => id)} onChange={press} />
        </BoardStrip>
        <BoardFold isOpen={isOpen}>
          <BoardFilters
            search={search}
            choose={(field, value) => go(parsedChoice(field, value))}
            people={people}
            areas={areas}
            count={inForce}
            left={left}
          />
        </BoardFold>
        <FiltersInForce search={search} areas={areas} butNot={on.map(({ field }) => field)} onRemove={(id) => go({ [id]: undefined })} />
        {inForce > 0 && (
          <Button variant="quiet" size="s" onPress={() => go(unfiltered)}>
            Clear all
          </Button>
        )}
        <span role="status">
          <Text as="span" size="s" tone="muted">
            {count}
          </Text>
        </span>
        <Spacer />

        <BoardFold isOpen={isOpen}>
          <SavedFilters search={search} go={go} />
          <CopyLink done="The link to this board is copied: how it is arranged, filters and all." />
        </BoardFold>
      </BoardBarRow>
    </>
  );
});

/** One choice as an address would have it; a value that is none takes the filter off. */
function parsedChoice(field: keyof BoardSearch, value: unknown): BoardSearch {
  return { [field]: undefined, ...parseBoardSearch({ [field]: value }) };
}
