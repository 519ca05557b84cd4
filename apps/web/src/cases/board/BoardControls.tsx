import { waitingOnSchema } from '@weft/domain';
import type { ReactNode } from 'react';
import { Button, type Option, SearchField, Select, Spacer, Text, ToggleButtonGroup } from '../../ui/index.ts';
import { waitingWords } from '../words/waiting.ts';
import { type BoardSearch, isFiltered, longerThan, type WaitedOn } from './boardSearch.ts';

const whoever: readonly Option<WaitedOn | 'anybody'>[] = [
  { id: 'anybody', label: 'Anybody’s move' },
  { id: 'council', label: 'The council, any part' },
  ...waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) })),
];

const howLong: readonly Option[] = [
  { id: 'any', label: 'However long' },
  ...longerThan.map((days) => ({ id: String(days), label: `Over ${days} days` })),
];

export interface BoardControlsProps {
  flows: readonly { id: string; label: string; count: number }[];
  flow: string;
  search: BoardSearch;
  go: (changes: BoardSearch, how?: 'push' | 'replace') => void;
  /** How many are shown, in words. */
  count: string;
  actions: ReactNode;
}

/** Which flow, whose move, for how long, and words to look for. Everything stands in the address. */
export function BoardControls({ flows, flow, search, go, count, actions }: BoardControlsProps) {
  return (
    <>
      <ToggleButtonGroup
        label="Board"
        options={flows.map(({ id, label, count: cards }) => ({ id, label: `${label} ${cards}` }))}
        value={flow}
        onChange={(id) => go({ flow: id })}
      />
      <Select
        label="Whose move"
        labelHidden
        options={whoever}
        value={search.waitingOn ?? 'anybody'}
        onChange={(id) => go({ waitingOn: id === 'anybody' ? undefined : id })}
      />
      <Select
        label="Waiting for how long"
        labelHidden
        options={howLong}
        value={String(search.over ?? 'any')}
        onChange={(id) => go({ over: longerThan.find((days) => String(days) === id) })}
      />
      <SearchField
        label="Search cases"
        placeholder="Organisation, building or number"
        value={search.q ?? ''}
        onChange={(q) => go({ q }, 'replace')}
      />
      <span role="status">
        <Text as="span" size="s" tone="muted">
          {count}
        </Text>
      </span>
      {isFiltered(search) && (
        <Button variant="quiet" size="s" onPress={() => go({ waitingOn: undefined, over: undefined, q: undefined })}>
          Clear all
        </Button>
      )}
      <Spacer />
      {actions}
    </>
  );
}
