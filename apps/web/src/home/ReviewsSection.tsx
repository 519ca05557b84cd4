import { useQuery } from '@tanstack/react-query';
import type { ReviewState } from '@weft/domain';
import { counted } from '@weft/network';
import { SectionLink } from '../changes/SectionLink.tsx';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, ErrorState, Item, Link, Section, Stack, Text } from '../ui/index.ts';
import { dueWords } from './todayWords.ts';

const atFirst = 5;

/** Which step is due of a review that stands so. */
const steps: Readonly<Record<ReviewState, string>> = {
  not_invited: 'Invite to the next review',
  invited: 'Answers of the tenant',
  answering: 'Answers of the tenant',
  with_council: 'The council’s part',
  to_sign: 'Signature of the tenant',
  signed: 'Next review',
};

/** The annual reviews whose next step is overdue or due within a week, for those who invite to them; nothing while there are none. */
export function ReviewsSection() {
  const to = useAddresses();
  const { today } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().reviews.due.queryOptions());
  if (error && data === undefined) {
    return (
      <Section title="Reviews due">
        <ErrorState title="The annual reviews could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      </Section>
    );
  }
  if (data === undefined || data.total === 0) return null;
  const more = data.total - Math.min(atFirst, data.lines.length);
  return (
    <Section
      title="Reviews due"
      meta={`${counted(data.total, 'review')}${data.overdue === 0 ? '' : `, ${data.overdue} overdue`}`}
      actions={<SectionLink href={to.reviews}>All reviews</SectionLink>}
    >
      <Stack as="ul" gap={3}>
        {data.lines.slice(0, atFirst).map(({ tenancyId, review, asset, organisation, state, dueOn, isOverdue }) => (
          <Item as="li" key={review.id} actions={<Badge tone={isOverdue ? 'danger' : 'neutral'}>{dueWords(dueOn, today)}</Badge>}>
            <Stack gap={0} align="start">
              <Link href={state === 'not_invited' || state === 'signed' ? to.tenancy(tenancyId) : to.review(review.id)}>
                {steps[state]}
              </Link>
              <Text size="s" tone="muted">
                {`${organisation} · ${asset}`}
              </Text>
            </Stack>
          </Item>
        ))}
      </Stack>
      {more > 0 && (
        <Text size="s">
          <Link href={to.reviews}>{counted(more, 'more review')}</Link>
        </Text>
      )}
    </Section>
  );
}
