import { freshnessOf, type SnapshotRelationship } from '@weft/domain';
import { freshnessLabels, levelLabels, midSentence, statusLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { Link, Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { FreshnessBadge } from './FreshnessBadge.tsx';
import { StillTrue } from './StillTrue.tsx';

export interface RelationshipLineProps {
  relationship: SnapshotRelationship;
  /** What is said under its name. */
  note?: string | null | undefined;
  /** Offer "Still true" beside it when it needs confirming. */
  withStillTrue?: boolean | undefined;
}

/** A relationship as one entry of a list: its name, types and level, and whether it needs confirming. */
export function RelationshipLine({ relationship, note, withStillTrue = false }: RelationshipLineProps) {
  const to = useAddresses();
  const { today, workspace } = useWorkspace();
  const { id, name, types, level, status, confirmedOn, disputed } = relationship;
  const freshness = disputed ? 'disputed' : freshnessOf({ confirmedOn, dispute: null }, today, workspace.reviewMonths);
  const isStale = freshness === 'stale' && !withStillTrue;
  const about = [
    note,
    level === null ? null : `${levelLabels[level]} level`,
    status === 'active' ? null : statusLabels[status],
    isStale ? midSentence(freshnessLabels.stale) : null,
  ];
  return (
    <Row as="li" justify="between" align="start" noWrap gap={3}>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.relationship(id)}>{name}</Link>
          {types.map((type) => (
            <TypeMark key={type} type={type} />
          ))}
        </Row>
        <Text size="s" tone="muted">
          {about.filter((part) => part).join(' · ')}
        </Text>
      </Stack>
      {withStillTrue && freshness !== 'fresh' && <StillTrue relationship={relationship} size="s" />}
      {!withStillTrue && freshness === 'disputed' && <FreshnessBadge freshness={freshness} />}
    </Row>
  );
}
