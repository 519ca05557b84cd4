import { freshnessOf, type SnapshotRelationship } from '@weft/domain';
import { levelLabels, statusLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { Link, Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { FreshnessBadge, isInDoubt } from './FreshnessBadge.tsx';
import { StillTrue } from './StillTrue.tsx';

export interface RelationshipLineProps {
  relationship: SnapshotRelationship;
  /** What is said under its name. */
  note?: string | null | undefined;
}

/** A relationship as one entry of a list: its name, types and level, whether it needs confirming, and the way to say that it is still true. */
export function RelationshipLine({ relationship, note }: RelationshipLineProps) {
  const to = useAddresses();
  const { today, workspace } = useWorkspace();
  const { id, name, types, level, status, confirmedOn, disputed } = relationship;
  const freshness = disputed ? 'disputed' : freshnessOf({ confirmedOn, dispute: null }, today, workspace.reviewMonths);
  const needs = isInDoubt(freshness, status);
  const about = [note, level === null ? null : `${levelLabels[level]} level`, status === 'active' ? null : statusLabels[status]];
  return (
    <Row as="li" justify="between" align="start" noWrap gap={3}>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.relationship(id)}>{name}</Link>
          {types.map((type) => (
            <TypeMark key={type} type={type} isHollow={needs} />
          ))}
          {needs && <FreshnessBadge freshness={freshness} />}
        </Row>
        <Text size="s" tone="muted">
          {about.filter((part) => part).join(' · ')}
        </Text>
      </Stack>
      {status !== 'completed' && <StillTrue relationship={relationship} size="s" variant={needs ? 'plain' : 'quiet'} />}
    </Row>
  );
}
