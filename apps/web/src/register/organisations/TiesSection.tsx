import { type Id, type RelationshipType, relationshipTypes, type SnapshotRelationship } from '@weft/domain';
import { visibleOn } from '@weft/network';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, Disclosure, Heading, Link, Row, Section, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { AllStillTrue } from '../relationships/AllStillTrue.tsx';
import { RelationshipLine } from '../relationships/RelationshipLine.tsx';
import { inLevelOrder } from './levelOrder.ts';

const shownAtFirst = 12;

/** The relationships that an organisation takes part in, or that run through it: by type and level, each to be confirmed where it stands. */
export function TiesSection({ organisationId }: { organisationId: Id }) {
  const { now, other, stale } = useTies(organisationId);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? now : now.slice(0, shownAtFirst);
  return (
    <Section
      title="Relationships"
      id="relationships"
      meta={now.length === 0 ? undefined : now.length}
      actions={<AllStillTrue ids={stale} />}
    >
      {now.length === 0 && <NoneYet organisationId={organisationId} />}
      {now.length > 0 && (
        <Stack gap={5}>
          {relationshipTypes.map((type) => (
            <OfType key={type} type={type} ties={shown.filter(({ types }) => types[0] === type)} organisationId={organisationId} />
          ))}
        </Stack>
      )}
      {shown.length < now.length && (
        <Row>
          <Button variant="quiet" size="s" onPress={() => setShowsAll(true)}>
            {`Show all ${now.length}`}
          </Button>
        </Row>
      )}
      {other.length > 0 && (
        <Disclosure title="Not going on today" meta={`${other.length} before or planned`}>
          <Lines ties={other} organisationId={organisationId} />
        </Disclosure>
      )}
    </Section>
  );
}

/** What an organisation takes part in today, by type and level, and the rest; and which of the first somebody has to confirm. */
function useTies(organisationId: Id) {
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { reviewMonths } = workspace;
  return useMemo(() => {
    const visible = visibleOn(snapshot, {}, { today, reviewMonths });
    const going = new Set(visible.relationships.flatMap(({ id, status }) => (status === 'completed' ? [] : [id])));
    const ties = snapshot.relationships.filter(
      ({ parties, brokerIds }) => brokerIds.includes(organisationId) || parties.some((party) => party.organisationId === organisationId),
    );
    const now = relationshipTypes.flatMap((type) => inLevelOrder(ties.filter(({ id, types }) => types[0] === type && going.has(id))));
    const stale = now.filter(({ id }) => visible.freshness.get(id) === 'stale').map(({ id }) => id);
    return { now, other: ties.filter(({ id }) => !going.has(id)), stale };
  }, [snapshot, organisationId, today, reviewMonths]);
}

function NoneYet({ organisationId }: { organisationId: Id }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  return (
    <Text tone="muted">
      It takes part in none yet.{' '}
      {can('relationship.write') && <Link href={to.addRelationship({ parties: [organisationId] })}>Add the first</Link>}
    </Text>
  );
}

interface LinesProps {
  ties: readonly SnapshotRelationship[];
  organisationId: Id;
}

function OfType({ type, ...lines }: LinesProps & { type: RelationshipType }) {
  if (lines.ties.length === 0) return null;
  return (
    <Stack gap={2}>
      <Heading level={3} size="m">
        <TypeMark type={type} withLabel />
      </Heading>
      <Lines {...lines} />
    </Stack>
  );
}

function Lines({ ties, organisationId }: LinesProps) {
  return (
    <Stack as="ul" gap={3}>
      {ties.map((relationship) => (
        <RelationshipLine
          key={relationship.id}
          relationship={relationship}
          note={relationship.brokerIds.includes(organisationId) ? 'Runs through it' : partOf(relationship.parties, organisationId)}
        />
      ))}
    </Stack>
  );
}

function partOf(parties: readonly { organisationId: Id; part: string | null }[], organisationId: Id): string | null {
  return parties.find((party) => party.organisationId === organisationId)?.part ?? null;
}
