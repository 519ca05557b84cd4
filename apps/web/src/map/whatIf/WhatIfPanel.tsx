import { type Affected, type Consequences, describeFates, type Fate, readSupposition } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Button, EmptyState, Link, Row, Section, SidePanel, Stack, Text, TypeMark } from '../../ui/index.ts';
import { markSigns } from '../../ui/map/marking.ts';
import { signOfFate } from '../marks/marks.ts';
import type { PanelProps } from '../panel/MapPanel.tsx';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';
import { useConsequences } from './useConsequences.ts';

const headings: Readonly<Record<Fate, string>> = {
  lost: 'Would be lost',
  unbrokered: 'Would lose whom they run through',
  weakened: 'Would be weakened',
};

/** What would follow from what is supposed, in words: nothing is written, and one press puts everything back. */
export function WhatIfPanel({ onClose, bodyRef }: PanelProps) {
  const consequences = useConsequences();
  const to = useAddresses();
  const { can } = useWorkspace();
  const supposition = readSupposition(useMap().search.whatif);
  const panel = { onClose, bodyRef, kind: 'What if', actions: <Button onPress={onClose}>Back to how it is</Button> };
  if (consequences === null)
    return (
      <SidePanel title="No longer here" {...panel}>
        <EmptyState title="What was supposed is about nothing on this map" icon="search">
          The post or organisation may have been removed, or the link may be to another place.
        </EmptyState>
      </SidePanel>
    );
  return (
    <SidePanel title={titleOf(consequences)} summary={<Text>{describeFates(consequences)}</Text>} {...panel}>
      <Text size="s" tone="muted">
        Nothing is changed: this only shows what would be.
      </Text>
      {supposition?.kind === 'leaves' && can('relationship.write') && consequences.affected.length > 0 && (
        <Link variant="button" href={to.leaving(supposition.postId)}>
          Hand over what it holds
        </Link>
      )}
      <Alone consequences={consequences} />
      {(['lost', 'unbrokered', 'weakened'] as const).map((fate) => (
        <OfFate key={fate} fate={fate} affected={consequences.affected.filter((each) => each.fate === fate)} />
      ))}
    </SidePanel>
  );
}

function titleOf({ supposing }: Consequences): string {
  return `If ${supposing}`;
}

function Alone({ consequences: { alone, goneIds } }: { consequences: Consequences }) {
  if (alone.length === 0) return null;
  return (
    <Section title={goneIds.length === 0 ? 'Left with nobody' : 'Left with no tie'} level={3} meta={alone.length}>
      <Stack as="ul" gap={2}>
        {alone.map(({ organisation: { id, name }, reason }) => (
          <Stack key={id} as="li" gap={0}>
            <RecordLink id={id}>{name}</RecordLink>
            <Text size="s" tone="muted">
              {reason}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function OfFate({ fate, affected }: { fate: Fate; affected: readonly Affected[] }) {
  if (affected.length === 0) return null;
  return (
    <Section title={`${markSigns[signOfFate[fate]]} ${headings[fate]}`} level={3} meta={affected.length}>
      <Stack as="ul" gap={2}>
        {affected.map(({ relationship: { id, name, types }, reason }) => (
          <Stack key={id} as="li" gap={0}>
            <Row gap={2}>
              {types.map((type) => (
                <TypeMark key={type} type={type} />
              ))}
              <RecordLink id={id}>{name}</RecordLink>
            </Row>
            <Text size="s" tone="muted">
              {reason}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
