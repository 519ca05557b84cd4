import { covers, freshnessOf, type Id, type SnapshotRelationship } from '@weft/domain';
import { currentHolders } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { FreshnessBadge } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Link, Row, Section, Stack, Text } from '../../ui/index.ts';

/** Who else knows the organisation: its relationships, and the posts that keep each going. */
export function KnownBySection({ organisationId }: { organisationId: Id }) {
  const to = useAddresses();
  const { relationships } = useSnapshot();
  const { today } = useWorkspace();
  const ties = useMemo(
    () =>
      relationships.filter(
        ({ status, parties, brokerIds, from, to: until }) =>
          status !== 'completed' &&
          covers({ from, to: until }, today) &&
          (brokerIds.includes(organisationId) || parties.some((party) => party.organisationId === organisationId)),
      ),
    [relationships, organisationId, today],
  );
  return (
    <Section title="Who else knows them" id="known" actions={<Link href={to.onMap(organisationId)}>See them on the map</Link>}>
      {ties.length === 0 ? (
        <Text tone="muted">No other relationship with them is on record.</Text>
      ) : (
        <Stack as="ul" gap={3} aria-label="Relationships with the organisation">
          {ties.map((tie) => (
            <Tie key={tie.id} tie={tie} organisationId={organisationId} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Tie({ tie, organisationId }: { tie: SnapshotRelationship; organisationId: Id }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const freshness = freshnessOf({ confirmedOn: tie.confirmedOn, dispute: tie.disputed ? '' : null }, today, workspace.reviewMonths);
  const holders = currentHolders(tie, snapshot, today)
    .flatMap((side) => side.holders)
    .filter((holder) => holder.organisationId !== organisationId);
  return (
    <Row as="li" justify="between" align="start" noWrap gap={3}>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.relationship(tie.id)}>{tie.name}</Link>
          {freshness !== 'fresh' && <FreshnessBadge freshness={freshness} />}
        </Row>
        {holders.length === 0 && (
          <Text size="s" tone="caution">
            Nobody is recorded as keeping it going
          </Text>
        )}
        {holders.map(({ postId, title, description, organisationName, personName, vacant }) => (
          <Text key={postId ?? `${organisationName} ${description}`} size="s" tone="muted">
            {[title ?? description, organisationName, vacant ? 'vacant' : personName].filter((part) => part).join(' · ')}
          </Text>
        ))}
      </Stack>
      <StillTrue relationship={tie} size="s" variant={freshness === 'fresh' ? 'quiet' : 'plain'} />
    </Row>
  );
}
