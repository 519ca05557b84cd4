import { type Id, relationshipTypes, type SnapshotRelationship } from '@weft/domain';
import { counted, levelLabels, lookup, midSentence, statusLabels, typeLabels } from '@weft/network';
import { FreshnessBadge, isInDoubt } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Heading, Row, Section, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { RecordLink } from './RecordLink.tsx';

/** The relationships that an organisation takes part in, under their primary types. */
export function Ties({ organisationId }: { organisationId: Id }) {
  const { visible } = useMap();
  const ties = lookup(visible.snapshot).ties.get(organisationId) ?? [];
  if (ties.length === 0)
    return (
      <Section title="Relationships" level={3}>
        <Text tone="muted">It takes part in none yet.</Text>
      </Section>
    );
  return (
    <Section title="Relationships" level={3} meta={counted(ties.length, 'relationship')}>
      <Stack gap={3}>
        {relationshipTypes.map((type) => {
          const ofType = ties.filter((tie) => tie.types[0] === type);
          if (ofType.length === 0) return null;
          return (
            <Stack key={type} gap={2}>
              <Row gap={2}>
                <TypeMark type={type} />
                <Heading level={4} size="m">
                  {typeLabels[type]}
                </Heading>
              </Row>
              <Stack as="ul" gap={2}>
                {ofType.map((tie) => (
                  <Tie key={tie.id} tie={tie} organisationId={organisationId} />
                ))}
              </Stack>
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}

function Tie({ tie, organisationId }: { tie: SnapshotRelationship; organisationId: Id }) {
  const { visible, snapshot } = useMap();
  const { id, name, parties, brokerIds, types, level, status } = tie;
  const freshness = visible.freshness.get(id) ?? 'stale';
  const needs = isInDoubt(freshness, status);
  const part = parties.find((party) => party.organisationId === organisationId)?.part;
  const about = [
    part ?? (brokerIds.includes(organisationId) ? 'runs through it' : null),
    level && `${midSentence(levelLabels[level])} level`,
    status === 'active' ? null : midSentence(statusLabels[status]),
    types.length > 1 &&
      `also ${types
        .slice(1)
        .map((type) => midSentence(typeLabels[type]))
        .join(', ')}`,
  ].filter((word) => word);
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Stack gap={0}>
        <RecordLink id={id}>{name}</RecordLink>
        <Row gap={2}>
          <Text as="span" size="s" tone="muted">
            {about.join(' · ')}
          </Text>
          {needs && <FreshnessBadge freshness={freshness} />}
        </Row>
      </Stack>
      {needs && <StillTrue relationship={lookup(snapshot).relationships.get(id) ?? tie} size="s" variant="quiet" />}
    </Row>
  );
}
