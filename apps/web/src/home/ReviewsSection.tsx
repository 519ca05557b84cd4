import { useQuery } from '@tanstack/react-query';
import type { ReviewState } from '@weft/domain';
import { counted } from '@weft/network';
import { useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, Item, Link, Stack, Text } from '../ui/index.ts';
import { atFirst, DueSection } from './DueSection.tsx';
import { dueWords } from './todayWords.ts';

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
  const asked = useQuery(useTRPC().reviews.due.queryOptions());
  return (
    <DueSection
      title="Reviews due"
      failed="The annual reviews could not be read."
      asked={asked}
      shown={({ lines, total, overdue }) => {
        if (total === 0) return null;
        const more = total - Math.min(atFirst, lines.length);
        return {
          meta: `${counted(total, 'review')}${overdue === 0 ? '' : `, ${overdue} overdue`}`,
          all: { href: to.reviews, label: 'All reviews' },
          more: more === 0 ? null : { href: to.reviews, label: counted(more, 'more review') },
          lines: lines.slice(0, atFirst).map(({ tenancyId, review, asset, organisation, state, dueOn, isOverdue }) => (
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
          )),
        };
      }}
    />
  );
}
