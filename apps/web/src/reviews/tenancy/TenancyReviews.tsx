import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, formatDate, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { stateTones, stateWords } from '../reviewWords.ts';
import { InviteDialog } from './InviteDialog.tsx';

/** The annual reviews of a tenancy, the latest first, and the way to invite to the next. */
export function TenancyReviews({ tenancyId }: { tenancyId: Id }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const { data = [] } = useQuery(useTRPC().reviews.ofTenancy.queryOptions({ id: tenancyId }));
  const [isInviting, setInviting] = useState(false);
  const isFree = data.every(({ state }) => state === 'signed');
  return (
    <Section
      title="Annual reviews"
      meta={data.length || undefined}
      actions={
        isFree &&
        can('review.write') && (
          <Button size="s" onPress={() => setInviting(true)}>
            Invite to a review
          </Button>
        )
      }
    >
      {data.length === 0 ? (
        <Text tone="muted">
          Once a year the tenant says how things are, by a link and without an account; the council answers, and both sign. There has been
          no review yet.
        </Text>
      ) : (
        <Stack as="ul" gap={2}>
          {data.map(({ id, year, state, dueOn, signedOn }) => (
            <Row key={id} as="li" gap={2} align="baseline">
              <Link href={to.review(id)}>{`Annual review ${year}`}</Link>
              <Badge tone={stateTones[state]}>{stateWords[state]}</Badge>
              <Text as="span" size="s" tone="muted">
                {signedOn === null ? `answers due ${formatDate(dueOn)}` : `on ${formatDate(signedOn)}`}
              </Text>
            </Row>
          ))}
        </Stack>
      )}
      {isInviting && <InviteDialog tenancyId={tenancyId} onClose={() => setInviting(false)} />}
    </Section>
  );
}
