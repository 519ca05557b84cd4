import type { SnapshotRelationship } from '@weft/domain';
import { freshnessLabels, levelLabels, lookup, statusLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { confirmedWords, FreshnessBadge } from '../../register/relationships/FreshnessBadge.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Badge, Link, Row, SidePanel, Stack, Text, TypeMark } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { useDayOf } from '../time/useDayOf.ts';
import { FocusSteps } from './FocusSteps.tsx';
import { History } from './History.tsx';
import { Holders } from './Holders.tsx';
import type { PanelProps } from './MapPanel.tsx';
import { OnTheDay } from './OnTheDay.tsx';
import { Parties } from './Parties.tsx';
import { Placements } from './Placements.tsx';
import { RelationshipDetail } from './RelationshipDetail.tsx';

/** A relationship beside the map: first what can be relied on, then who, then the facts. What the map holds shows at once. */
export function RelationshipPanel({ relationship, ...panel }: PanelProps & { relationship: SnapshotRelationship }) {
  const { can, today } = useWorkspace();
  const { drawn, snapshot } = useMap();
  const day = useDayOf(relationship.id);
  const to = useAddresses();
  const { id, name, types, level, status, confirmedOn } = relationship;
  const freshness = drawn.freshness.get(id) ?? 'stale';
  return (
    <SidePanel
      title={name}
      kind={
        <Row gap={3}>
          {types.map((type) => (
            <TypeMark key={type} type={type} withLabel />
          ))}
        </Row>
      }
      actions={
        <>
          <StillTrue relationship={lookup(snapshot).relationships.get(id) ?? relationship} />
          <Link variant="button" href={to.relationship(id)}>
            {can('relationship.write') ? 'Edit' : 'Open'}
          </Link>
        </>
      }
      {...panel}
    >
      <OnTheDay relationshipId={id} day={day} />
      <Stack gap={2}>
        <Row gap={2}>
          <Badge>{level === null ? 'No level yet' : `${levelLabels[level]} level`}</Badge>
          <Badge>{statusLabels[status]}</Badge>
          {freshness !== 'fresh' && <FreshnessBadge freshness={freshness} />}
        </Row>
        <Text size="s" tone="muted">
          {`${freshness === 'fresh' ? `${freshnessLabels.fresh}. ` : ''}${confirmedOn === null && day < today ? 'No confirmation up to then is on record' : confirmedWords(confirmedOn, day)}.`}
        </Text>
      </Stack>
      <Holders relationship={relationship} />
      <Parties relationship={relationship} />
      <Placements id={id} />
      <RelationshipDetail id={id} />
      <FocusSteps id={id} />
      <History id={id} />
    </SidePanel>
  );
}
