import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { counted } from '@weft/network';
import { useTRPC } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { DataList, Link, LoadingState, Row, Stack, Text } from '../ui/index.ts';
import { fieldChanges, recordName } from './words/difference.ts';
import { kindNouns } from './words/kinds.ts';
import { recordAddress } from './words/recordAddress.ts';
import { useNamesIn } from './words/useNames.ts';

type Item = RouterOutputs['changes']['get']['items'][number];

const mostShown = 20;

/** What one change did, record by record and field by field, before and after. */
export function ChangeDetail({ number }: { number: number }) {
  const trpc = useTRPC();
  const { data, error } = useQuery(trpc.changes.get.queryOptions({ number }));
  if (error) return <Text tone="danger">What it changed could not be read just now.</Text>;
  if (!data) return <LoadingState label="Fetching what it changed" lines={3} />;
  const hidden = data.items.length - mostShown;
  return (
    <Stack gap={4}>
      {data.items.slice(0, mostShown).map((item) => (
        <ItemDetail key={`${item.kind} ${item.id}`} item={item} />
      ))}
      {hidden > 0 && (
        <Text size="s" tone="muted">
          And {counted(hidden, 'more record')}.
        </Text>
      )}
      {data.withheld > 0 && (
        <Text size="s" tone="muted">
          {counted(data.withheld, 'note')} for the other side {data.withheld === 1 ? 'is' : 'are'} not shown.
        </Text>
      )}
    </Stack>
  );
}

function ItemDetail({ item }: { item: Item }) {
  const to = useAddresses();
  const { kind, id, before, after } = item;
  const nameOf = useNamesIn(kind);
  const name = nameOf(id) ?? recordName(before, after, nameOf);
  const address = after === null ? null : recordAddress(to, kind, id);
  const act = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return (
    <Stack gap={1}>
      <Row gap={2} align="baseline">
        <Text as="span" size="s" tone="muted">
          {`${kindNouns[kind]} ${act}`}
        </Text>
        {name && address ? <Link href={address}>{name}</Link> : <Text as="span">{name}</Text>}
      </Row>
      <DataList
        missing="Nothing"
        items={fieldChanges(before, after, nameOf).map(({ field, label, before: was, after: is }) => ({
          id: field,
          term: label,
          value: before !== null && after !== null ? <BeforeAndAfter was={was} is={is} /> : was || is,
        }))}
      />
    </Stack>
  );
}

function BeforeAndAfter({ was, is }: { was: string; is: string }) {
  return (
    <Stack gap={0}>
      <Text size="s" tone="muted">
        Before: {was || 'nothing'}
      </Text>
      <Text size="s">After: {is || 'nothing'}</Text>
    </Stack>
  );
}
