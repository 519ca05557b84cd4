import { useRouter } from '@tanstack/react-router';
import { counted } from '@weft/network';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, GridList, Row, SearchField, Spacer, Stack, Text } from '../../ui/index.ts';

/** Which of a list are chosen, to do the same to all of them. */
export interface Choosing {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

export interface FilteredListProps<Item extends { id: string }> {
  /** What is listed: "relationships". */
  noun: string;
  one: string;
  items: readonly Item[];
  /** How many there are without the words looked for. */
  total: number;
  q: string;
  onSearch: (q: string) => void;
  renderItem: (item: Item) => ReactNode;
  textValue: (item: Item) => string;
  href: (item: Item) => string;
  /** Whether more than words narrows it down, and how to take all of that off. */
  isNarrowed?: boolean | undefined;
  onClear?: (() => void) | undefined;
  /** Beside the filter: a way to add one. */
  actions?: ReactNode | undefined;
  /** Between the filter and the list: what is asked for besides words. */
  below?: ReactNode | undefined;
  /** Boxes to tick, while somebody chooses several. */
  choosing?: Choosing | undefined;
  /** What to say while there are none at all. */
  empty: ReactNode;
}

const shownAtFirst = 100;

/** A list of records with one box to narrow it, how many are left, and a page behind each. */
export function FilteredList<Item extends { id: string }>(props: FilteredListProps<Item>) {
  const { noun, one, items, total, q, onSearch, renderItem, textValue, href, isNarrowed = false, onClear, choosing } = props;
  const { actions, below, empty } = props;
  const router = useRouter();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, shownAtFirst);
  const showAll = () => (isNarrowed && onClear ? onClear() : onSearch(''));

  function open(id: string) {
    const item = items.find((each) => each.id === id);
    if (item) router.history.push(href(item));
  }

  return (
    <Stack gap={3}>
      <Row gap={3}>
        <SearchField label={`Find in ${noun}`} placeholder={`Find in ${noun}`} value={q} onChange={onSearch} />
        <div role="status">
          <Text as="span" size="s" tone="muted">
            {q === '' && !isNarrowed
              ? counted(total, one, noun)
              : `${items.length.toLocaleString('en-GB')} of ${counted(total, one, noun)}`}
          </Text>
        </div>
        <Spacer />
        {actions}
      </Row>
      {below}
      {total === 0 && empty}
      {total > 0 && items.length === 0 && (
        <EmptyState
          title={q === '' ? `No ${one} answers to these filters` : `No ${one} matches “${q}”`}
          action={<Button onPress={showAll}>Show all {noun}</Button>}
        >
          {q === ''
            ? 'Take one of the filters off.'
            : 'Try fewer words, or part of one. Other names and the people concerned are looked through too.'}
        </EmptyState>
      )}
      {items.length > 0 && (
        <GridList
          label={noun}
          items={shown}
          renderItem={renderItem}
          textValue={textValue}
          {...(choosing
            ? { ticks: true, selectionMode: 'multiple', selectedIds: choosing.ids, onSelectionChange: choosing.onChange }
            : { onAction: open })}
        />
      )}
      {shown.length < items.length && (
        <Row>
          <Button onPress={() => setShowsAll(true)}>Show all {items.length.toLocaleString('en-GB')}</Button>
          <Text size="s" tone="muted">
            The first {shownAtFirst} are shown.
          </Text>
        </Row>
      )}
    </Stack>
  );
}
