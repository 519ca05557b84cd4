import type { Axis, Id } from '@weft/domain';
import { type Accounts, describeAxes, differencesOn } from '@weft/network';
import { useMemo } from 'react';
import { Section, Stack, Text } from '../../ui/index.ts';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';

const mostSaid = 6;

/** What the picture shows, in sentences: how much is placed, and where the two sides see things most differently. */
export function AxesWords({ id, accounts, x, y }: { id: string; accounts: ReadonlyMap<Id, Accounts>; x: Axis; y: Axis }) {
  const { visible } = useMap();
  const sentences = useMemo(() => describeAxes(visible, accounts, x, y), [visible, accounts, x, y]);
  const differences = useMemo(() => differencesOn(visible, accounts, [y, x]), [visible, accounts, x, y]);
  return (
    <>
      <Section title="In words">
        <Stack gap={1} id={id}>
          {sentences.map((sentence) => (
            <Text key={sentence} size="s">
              {sentence}
            </Text>
          ))}
        </Stack>
      </Section>
      {differences.length > 0 && (
        <Section title="Seen most differently">
          <Stack as="ul" gap={2}>
            {differences.slice(0, mostSaid).map(({ relationshipId, axis, sentence }) => (
              <li key={`${relationshipId} ${axis}`}>
                <RecordLink id={relationshipId}>{sentence}</RecordLink>
              </li>
            ))}
          </Stack>
          {differences.length > mostSaid && <Text size="s" tone="muted">{`And ${differences.length - mostSaid} more.`}</Text>}
        </Section>
      )}
    </>
  );
}
