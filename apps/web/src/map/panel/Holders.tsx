import type { SnapshotRelationship } from '@weft/domain';
import { type CurrentHolder, currentHolders, type HoldersOfSide, sideLabels, singleHolderSides } from '@weft/network';
import { Badge, formatDate, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { useDayOf } from '../time/useDayOf.ts';
import { WhatIfLink } from '../whatIf/WhatIfLink.tsx';

/** Who keeps a relationship going, side by side: the post first, then who is in it, as far as this member may know. */
export function Holders({ relationship }: { relationship: SnapshotRelationship }) {
  const { snapshot } = useMap();
  const day = useDayOf(relationship.id);
  const alone = singleHolderSides(relationship, day);
  return (
    <Section title="Who keeps this going?" level={3}>
      <Stack gap={3}>
        {currentHolders(relationship, snapshot, day).map((ofSide) => (
          <SideHolders key={ofSide.side} ofSide={ofSide} isAlone={alone.includes(ofSide.side)} />
        ))}
      </Stack>
    </Section>
  );
}

function SideHolders({ ofSide: { side, holders }, isAlone }: { ofSide: HoldersOfSide; isAlone: boolean }) {
  return (
    <Stack gap={1}>
      <Row gap={2}>
        <Text as="span" size="s" tone="muted">
          {sideLabels[side]}
        </Text>
        {isAlone && <Badge tone="caution">Only one, no deputy</Badge>}
      </Row>
      {holders.length === 0 ? (
        <Text tone="caution">Nobody is recorded.</Text>
      ) : (
        <Stack as="ul" gap={2}>
          {holders.map((holder) => (
            <HolderLine key={`${holder.postId ?? holder.organisationId} ${holder.description} ${holder.from}`} holder={holder} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function HolderLine({ holder }: { holder: CurrentHolder }) {
  const { postId, title, description, organisationName, personName, vacant, role, from } = holder;
  const who = title ?? description ?? organisationName;
  const beside = [
    personName,
    who === organisationName ? null : organisationName,
    title === null ? null : description,
    from === null ? null : `since ${formatDate(from)}`,
  ];
  return (
    <Stack as="li" gap={0}>
      <Row gap={2} align="baseline">
        <Text as="span">{who}</Text>
        {role === 'deputy' && <Badge>Deputy</Badge>}
        {vacant && <Badge tone="caution">Vacant</Badge>}
      </Row>
      <Text size="s" tone="muted">
        {beside.filter((part) => part).join(' · ')}
      </Text>
      {postId !== null && <WhatIfLink supposition={{ kind: 'leaves', postId }} about={who} />}
    </Stack>
  );
}
