import { useQuery } from '@tanstack/react-query';
import type { TodayPart } from '@weft/domain';
import { SectionLink } from '../changes/SectionLink.tsx';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { todayQuestion } from '../data/questions.ts';
import { useAddresses } from '../register/addresses.ts';
import { ErrorState, formatDate, LoadingState, Prose, Row, Section, Stack, Text } from '../ui/index.ts';
import { CalendarDialog } from './CalendarDialog.tsx';
import { TodayGroup } from './TodayGroup.tsx';
import { inSum, laterWords, type Today } from './todayWords.ts';

const parts: readonly TodayPart[] = ['overdue', 'thisWeek', 'holdReview', 'silent', 'waiting'];

/** What the member's own cases ask of them today, there on landing: each line leads to its case. */
export function TodaySection() {
  const to = useAddresses();
  const { workspace } = useWorkspace();
  const { data, error, refetch } = useQuery(todayQuestion(useTRPC()));
  return (
    <Section
      title="Today"
      meta={data && formatDate(data.today, 'weekday')}
      actions={
        <Row gap={3}>
          <CalendarDialog />
          <SectionLink href={to.cases}>All cases</SectionLink>
        </Row>
      }
    >
      {data ? (
        <TodayRead today={data} />
      ) : error ? (
        <ErrorState title="Your cases could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      ) : (
        <LoadingState label="Fetching your cases" />
      )}
      {workspace.notice && (
        <Prose>
          <Text size="s" tone="muted">
            {workspace.notice}
          </Text>
        </Prose>
      )}
    </Section>
  );
}

function TodayRead({ today }: { today: Today }) {
  if (today.postId === null) return <Text tone="muted">You hold no post here, so no case is yours.</Text>;
  const sum = inSum(today);
  const later = laterWords(today);
  return (
    <Stack gap={5}>
      <Stack gap={1}>
        <Text>{sum}</Text>
        {later && <Text tone="muted">{later}</Text>}
      </Stack>
      {parts
        .filter((part) => today[part].total > 0)
        .map((part) => (
          <TodayGroup key={part} part={part} {...today[part]} today={today.today} />
        ))}
    </Stack>
  );
}
