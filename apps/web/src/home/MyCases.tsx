import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { counted } from '@weft/network';
import { SectionLink } from '../changes/SectionLink.tsx';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, ErrorState, formatDate, Link, LoadingState, Prose, Row, Section, Spacer, Stack, Text } from '../ui/index.ts';

type Card = RouterOutputs['cases']['mine']['overdue'][number];

/** The member's own cases that are overdue or due within the week. */
export function MyCases() {
  const trpc = useTRPC();
  const to = useAddresses();
  const { workspace } = useWorkspace();
  const { data, error, refetch } = useQuery(trpc.cases.mine.queryOptions());
  return (
    <Section title="Your cases" meta={data && totalWords(data)} actions={<SectionLink href={to.cases}>All cases</SectionLink>}>
      {error ? (
        <ErrorState title="Your cases could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      ) : data ? (
        <MyCasesRead {...data} />
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

function totalWords({ overdue, thisWeek, later }: RouterOutputs['cases']['mine']): string {
  const total = overdue.length + thisWeek.length + later.length;
  return total === 0 ? '' : `${total} open`;
}

function MyCasesRead({ postId, overdue, thisWeek, later }: RouterOutputs['cases']['mine']) {
  if (postId === null) return <Text tone="muted">You hold no post here, so no case is yours.</Text>;
  if (overdue.length + thisWeek.length === 0) {
    const next = later[0]?.nextActionDue;
    return (
      <Text tone="muted">
        {later.length === 0 || !next
          ? 'Nothing waits for you.'
          : `Nothing is due this week. ${counted(later.length, 'case')} later; the next on ${formatDate(next)}.`}
      </Text>
    );
  }
  return (
    <Stack as="ul" gap={3}>
      {[...overdue, ...thisWeek].map((card) => (
        <CaseLine key={card.id} card={card} />
      ))}
    </Stack>
  );
}

function CaseLine({ card }: { card: Card }) {
  const to = useAddresses();
  const { today } = useWorkspace();
  const { id, reference, organisation, building, nextAction, nextActionDue, urgency, blocked } = card;
  const due = nextActionDue === null ? '' : nextActionDue === today ? 'Due today' : `Due ${formatDate(nextActionDue, 'short')}`;
  return (
    <Row as="li" align="start" gap={3}>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.case(id)}>{nextAction ?? reference}</Link>
          {blocked && <Badge tone="caution">Blocked</Badge>}
        </Row>
        <Text size="s" tone="muted">
          {[reference, organisation?.name, building.name].filter((part) => part).join(' · ')}
        </Text>
      </Stack>
      <Spacer />
      <Badge tone={urgency === 'overdue' ? 'danger' : 'neutral'}>
        {urgency === 'overdue' ? `Overdue: ${due.replace('Due ', '')}` : due}
      </Badge>
    </Row>
  );
}
