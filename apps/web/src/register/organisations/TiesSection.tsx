import type { Id } from '@weft/domain';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { RelationshipLine } from '../relationships/RelationshipLine.tsx';

const shownAtFirst = 8;

/** The relationships that an organisation takes part in, or that run through it. */
export function TiesSection({ organisationId }: { organisationId: Id }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const { relationships } = useSnapshot();
  const [showsAll, setShowsAll] = useState(false);
  const ties = useMemo(
    () =>
      relationships.filter(
        ({ parties, brokerIds }) => brokerIds.includes(organisationId) || parties.some((party) => party.organisationId === organisationId),
      ),
    [relationships, organisationId],
  );
  const shown = showsAll ? ties : ties.slice(0, shownAtFirst);
  return (
    <Section title="Relationships" meta={ties.length === 0 ? undefined : ties.length}>
      {ties.length === 0 ? (
        <Text tone="muted">
          It takes part in none yet.{' '}
          {can('relationship.write') && <Link href={to.addRelationship({ parties: [organisationId] })}>Add the first</Link>}
        </Text>
      ) : (
        <Stack as="ul" gap={3}>
          {shown.map((relationship) => (
            <RelationshipLine
              key={relationship.id}
              relationship={relationship}
              note={relationship.brokerIds.includes(organisationId) ? 'Runs through it' : partOf(relationship.parties, organisationId)}
            />
          ))}
        </Stack>
      )}
      {shown.length < ties.length && (
        <Row>
          <Button variant="quiet" size="s" onPress={() => setShowsAll(true)}>
            {`Show all ${ties.length}`}
          </Button>
        </Row>
      )}
    </Section>
  );
}

function partOf(parties: readonly { organisationId: Id; part: string | null }[], organisationId: Id): string | null {
  return parties.find((party) => party.organisationId === organisationId)?.part ?? null;
}
