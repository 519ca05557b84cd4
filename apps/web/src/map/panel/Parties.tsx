import type { SnapshotRelationship } from '@weft/domain';
import { kindLabel, lookup } from '@weft/network';
import { Row, Section, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { RecordLink } from './RecordLink.tsx';

/** Who takes part, and as what; and whom it runs through. */
export function Parties({ relationship: { parties, brokerIds } }: { relationship: SnapshotRelationship }) {
  const { snapshot, kinds } = useMap();
  const { organisations } = lookup(snapshot);
  const brokers = brokerIds.flatMap((id) => organisations.get(id) ?? []);
  return (
    <>
      <Section title="Who takes part" level={3} meta={parties.length}>
        <Stack as="ul" gap={2}>
          {parties.map(({ organisationId, part }) => {
            const organisation = organisations.get(organisationId);
            return (
              <Stack key={organisationId} as="li" gap={0}>
                <RecordLink id={organisationId}>{organisation?.name ?? 'An organisation that is no longer here'}</RecordLink>
                <Text size="s" tone="muted">
                  {[part, organisation && kindLabel(organisation.kind, kinds)].filter((word) => word).join(' · ')}
                </Text>
              </Stack>
            );
          })}
        </Stack>
      </Section>
      <Section title="Route" level={3}>
        {brokers.length === 0 ? (
          <Text>Direct</Text>
        ) : (
          <Row gap={1}>
            <Text as="span">Runs through</Text>
            {brokers.map(({ id, name }) => (
              <RecordLink key={id} id={id}>
                {name}
              </RecordLink>
            ))}
          </Row>
        )}
      </Section>
    </>
  );
}
