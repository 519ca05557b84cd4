import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { whenWords } from '../../changes/words/when.ts';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Disclosure, Link, LoadingState, Stack, Text } from '../../ui/index.ts';

/** The last changes to a record, newest first, fetched when they are asked for. */
export function History({ id }: { id: Id }) {
  return (
    <Disclosure title="History">
      <Changes id={id} />
    </Disclosure>
  );
}

function Changes({ id }: { id: Id }) {
  const trpc = useTRPC();
  const to = useAddresses();
  const { today } = useWorkspace();
  const { data, error } = useQuery(trpc.changes.list.queryOptions({ recordId: id, limit: 6 }));
  if (error) return <Text tone="danger">{failureOf(error).message}</Text>;
  if (!data) return <LoadingState label="Reading the history" lines={2} />;
  return (
    <Stack gap={3}>
      <Stack as="ul" gap={2}>
        {data.map(({ number, summary, by, at, reason }) => (
          <Stack key={number} as="li" gap={0}>
            <Text size="s">{summary}</Text>
            <Text size="s" tone="muted">
              {[by?.name ?? 'Weft', whenWords(at, today), reason].filter((part) => part).join(' · ')}
            </Text>
          </Stack>
        ))}
      </Stack>
      <Link href={to.changes(id)}>All changes to this</Link>
    </Stack>
  );
}
