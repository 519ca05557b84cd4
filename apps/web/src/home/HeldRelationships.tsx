import type { SnapshotRelationship } from '@weft/domain';
import { counted, visibleOn } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { AllStillTrue } from '../register/relationships/AllStillTrue.tsx';
import { RelationshipLine } from '../register/relationships/RelationshipLine.tsx';
import { Link, Section, Stack, Text } from '../ui/index.ts';
import { heldBy, toConfirm } from './heldRelationships.ts';

const mostOthers = 5;

/** The relationships that need somebody to say "still true": the member's own all, then some of the others. */
export function HeldRelationships() {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today, workspace, member } = useWorkspace();
  const { reviewMonths } = workspace;
  const { mine, others } = useMemo(() => {
    const now = visibleOn(snapshot, {}, { today, reviewMonths });
    return toConfirm(now.snapshot, now.freshness, member.postId, today);
  }, [snapshot, today, reviewMonths, member]);
  const held = heldBy(snapshot, member.postId, today);
  const stale = mine.filter(({ disputed }) => !disputed).map(({ id }) => id);
  const total = mine.length + others.length;
  const rest = others.length - mostOthers;
  return (
    <Section
      title="Is this still true?"
      meta={total === 0 ? undefined : `${counted(total, 'relationship')} to confirm`}
      actions={stale.length > 1 && <AllStillTrue ids={stale} of=" of yours" />}
    >
      {held > 0 && mine.length === 0 && <Text tone="muted">What your post holds is all confirmed.</Text>}
      {total === 0 && <Text tone="muted">Everything has been confirmed within {counted(reviewMonths, 'month')}.</Text>}
      <Lines relationships={mine} note="Held by your post" />
      <Lines relationships={others.slice(0, mostOthers)} />
      {rest > 0 && (
        <Text size="s">
          <Link href={`${to.map}?freshness=${encodeURIComponent('["stale","disputed"]')}`}>
            {counted(rest, 'more relationship')} to confirm, on the map
          </Link>
        </Text>
      )}
    </Section>
  );
}

function Lines({ relationships, note }: { relationships: readonly SnapshotRelationship[]; note?: string | undefined }) {
  if (relationships.length === 0) return null;
  return (
    <Stack as="ul" gap={3}>
      {relationships.map((relationship) => (
        <RelationshipLine key={relationship.id} relationship={relationship} note={note} />
      ))}
    </Stack>
  );
}
