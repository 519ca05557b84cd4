import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Button, formatDate, Hidden, Link, Row, Stack, Table, Text } from '../../ui/index.ts';
import { stateTones, stateWords } from '../reviewWords.ts';
import { InviteDialog } from '../tenancy/InviteDialog.tsx';
import type { PortfolioRow } from './PortfolioPage.tsx';

/** Tenancies with how their annual reviews stand, what is due soonest first; who has not been invited can be, from here. */
export function PortfolioTable({ rows }: { rows: readonly PortfolioRow[] }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const [inviting, setInviting] = useState<Id | null>(null);
  return (
    <>
      <Table
        label="Annual reviews"
        stacks
        items={rows}
        textValue={({ asset, organisation }) => `${organisation.name} at ${asset.name}`}
        columns={[
          {
            id: 'tenancy',
            label: 'Tenancy',
            cell: ({ id, asset, organisation }) => (
              <Stack gap={0}>
                <Link href={to.tenancy(id)}>{organisation.name}</Link>
                <Text size="s" tone="muted">
                  {asset.name}
                </Text>
              </Stack>
            ),
          },
          {
            id: 'review',
            label: 'Latest review',
            cell: ({ review }) =>
              review === null ? <Text tone="muted">None yet</Text> : <Link href={to.review(review.id)}>{String(review.year)}</Link>,
          },
          {
            id: 'state',
            label: 'Where it stands',
            cell: ({ id, organisation, state }) => (
              <Row gap={3}>
                <Badge tone={stateTones[state]}>{stateWords[state]}</Badge>
                {state === 'not_invited' && can('review.write') && (
                  <Button size="s" onPress={() => setInviting(id)}>
                    Invite
                    <Hidden>{` ${organisation.name} to a review`}</Hidden>
                  </Button>
                )}
              </Row>
            ),
          },
          {
            id: 'due',
            label: 'Next step due',
            noWrap: true,
            cell: ({ dueOn, isOverdue }) =>
              dueOn === null ? (
                <Text tone="muted">No day set</Text>
              ) : (
                <Row gap={2}>
                  <Text as="span">{formatDate(dueOn, 'short')}</Text>
                  {isOverdue && <Badge tone="danger">Overdue</Badge>}
                </Row>
              ),
          },
        ]}
      />
      {inviting !== null && <InviteDialog tenancyId={inviting} onClose={() => setInviting(null)} />}
    </>
  );
}
