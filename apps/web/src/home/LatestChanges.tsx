import { useQuery } from '@tanstack/react-query';
import { counted } from '@weft/network';
import { SectionLink } from '../changes/SectionLink.tsx';
import { whenWords } from '../changes/words/when.ts';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { LoadingState, Section, Stack, Text } from '../ui/index.ts';
import { latestLines } from './latestLines.ts';

const read = 100;
const shown = 6;

/** What others changed lately. */
export function LatestChanges() {
  const trpc = useTRPC();
  const to = useAddresses();
  const { member, today } = useWorkspace();
  const { data } = useQuery(trpc.changes.list.queryOptions({ limit: read }));
  const others = latestLines((data ?? []).filter(({ by }) => by?.id !== member.id)).slice(0, shown);
  return (
    <Section title="Lately, by others" actions={<SectionLink href={to.changes()}>All changes</SectionLink>}>
      {data === undefined && <LoadingState label="Fetching the latest changes" />}
      {data !== undefined && others.length === 0 && <Text tone="muted">Nobody else has changed anything lately.</Text>}
      <Stack as="ul" gap={3}>
        {others.map(({ number, at, by, summary, alike }) => (
          <Stack key={number} as="li" gap={0}>
            <Text size="s">{alike === 0 ? summary : `${summary}, and ${counted(alike, 'more answer')}`}</Text>
            <Text size="s" tone="muted">
              {`${whenWords(at, today)}${by === null ? '' : `, ${by.name}`}`}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
