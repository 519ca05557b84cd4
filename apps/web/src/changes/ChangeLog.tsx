import { useInfiniteQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { failureOf, useClient, useTRPC, useWorkspace } from '../data/index.ts';
import { Button, EmptyState, ErrorState, LoadingState, Row, Section, Stack } from '../ui/index.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import { type ChangeLine, stillTakeable } from './takeBack.ts';
import { dayWords } from './words/when.ts';

const pageSize = 50;

/** The log of changes, newest first, a day under each heading; of one record, or of everything. */
export function ChangeLog({ recordId }: { recordId: Id | undefined }) {
  const { today } = useWorkspace();
  const log = useChangeLog(recordId);
  if (log.error) {
    return (
      <ErrorState title="The log could not be read." onRetry={() => void log.refetch()}>
        {failureOf(log.error).message}
      </ErrorState>
    );
  }
  if (!log.data) return <LoadingState label="Fetching the log" lines={8} />;
  const lines = log.data.pages.flat();
  const takeable = stillTakeable(lines);
  if (lines.length === 0) {
    return (
      <EmptyState title="Changes go here" icon="changes">
        Whatever anybody adds, edits or removes is listed here, and can be taken back.
      </EmptyState>
    );
  }
  return (
    <Stack gap={6}>
      {byDay(lines, today).map(({ day, members }) => (
        <Section key={day} title={day}>
          <Stack as="ul" gap={2}>
            {members.map((line) => (
              <ChangeEntry key={line.number} line={line} isTakeable={takeable.has(line.number)} />
            ))}
          </Stack>
        </Section>
      ))}
      {log.hasNextPage && (
        <Row>
          <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            Show earlier changes
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function useChangeLog(recordId: Id | undefined) {
  const client = useClient();
  const trpc = useTRPC();
  return useInfiniteQuery({
    // Under the noun's own key, so that the live feed reads it again with everything else about changes.
    queryKey: [...trpc.changes.list.queryKey({ limit: pageSize, recordId }), 'pages'],
    queryFn: ({ pageParam }) =>
      client.changes.list.query({
        limit: pageSize,
        ...(recordId === undefined ? {} : { recordId }),
        ...(pageParam === null ? {} : { before: pageParam }),
      }),
    initialPageParam: nothingBefore,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.number),
  });
}

const nothingBefore: number | null = null;

function byDay(lines: readonly ChangeLine[], today: string): { day: string; members: ChangeLine[] }[] {
  const days: { day: string; members: ChangeLine[] }[] = [];
  for (const line of lines) {
    const day = dayWords(line.at, today);
    const last = days.at(-1);
    if (last?.day === day) last.members.push(line);
    else days.push({ day, members: [line] });
  }
  return days;
}
