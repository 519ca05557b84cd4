import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { LoadingState, Section, Stack, Text } from '../ui/index.ts';
import { SectionLink } from './SectionLink.tsx';
import { whenWords } from './words/when.ts';

const shown = 5;

/** The latest changes to one record, and the way to all of them. */
export function RecordHistory({ recordId }: { recordId: Id }) {
  const trpc = useTRPC();
  const to = useAddresses();
  const { today } = useWorkspace();
  const { data } = useQuery(trpc.changes.list.queryOptions({ recordId, limit: shown }));
  return (
    <Section title="History" actions={<SectionLink href={to.changes(recordId)}>All changes to this</SectionLink>}>
      {data === undefined ? (
        <LoadingState label="Fetching its history" lines={2} />
      ) : (
        <Stack as="ul" gap={2}>
          {data.map(({ number, at, by, summary }) => (
            <Stack key={number} as="li" gap={0}>
              <Text size="s">{summary}</Text>
              <Text size="s" tone="muted">
                {`${whenWords(at, today)}${by === null ? '' : `, ${by.name}`}`}
              </Text>
            </Stack>
          ))}
        </Stack>
      )}
    </Section>
  );
}
