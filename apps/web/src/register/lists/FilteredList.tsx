import { useRouter } from '@tanstack/react-router';
import { counted } from '@weft/network';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, GridList, Row, SearchField, Spacer, Stack, Text } from '../../ui/index.ts';

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
  /** Beside the filter: a way to add one. */
  actions?: ReactNode | undefined;
  /** What to say while there are none at all. */
  empty: ReactNode;
}

const shownAtFirst = 100;

/** A list of records with one box to narrow it, how many are left, and a page behind each. */
export function FilteredList<Item extends { id: string }>(props: FilteredListProps<Item>) {
  const { noun, one, items, total, q, onSearch, renderItem, textValue, href, actions, empty } = props;
  const router = useRouter();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, shownAtFirst);

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
            {q === '' ? counted(total, one, noun) : `${items.length.toLocaleString('en-GB')} of ${counted(total, one, noun)}`}
          </Text>
        </div>
        <Spacer />
        {actions}
      </Row>
      {total === 0 && empty}
      {total > 0 && items.length === 0 && (
        <EmptyState title={`No ${one} matches “${q}”`} action={<Button onPress={() => onSearch('')}>Show all {noun}</Button>}>
          Try fewer words, or part of one. Other names and the people concerned are looked through too.
        </EmptyState>
      )}
      {items.length > 0 && <GridList label={noun} items={shown} renderItem={renderItem} textValue={textValue} onAction={open} />}
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
