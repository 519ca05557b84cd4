import type { Id } from '@weft/domain';
import { type Measure, measures, midSentence, rankOf } from '@weft/network';
import { Section, Stack, Text } from '../../ui/index.ts';
import { useMeasured } from '../measures/useMeasured.ts';

/** How an organisation stands among those that are visible, measure by measure, in words. */
export function Standing({ id }: { id: Id }) {
  return (
    <Section title="How it stands" level={3} meta="among what is shown">
      <Stack as="ul" gap={1}>
        {measures.map((measure) => (
          <Measured key={measure.id} id={id} measure={measure} />
        ))}
      </Stack>
    </Section>
  );
}

function Measured({ id, measure }: { id: Id; measure: Measure }) {
  const { values, isLate } = useMeasured(measure);
  const value = values?.get(id);
  if (!values || value === undefined) return isLate ? <Said>{`${measure.label}: being worked out`}</Said> : null;
  const rank = rankOf(id, values);
  return <Said>{rank === null ? measure.format(value) : `${measure.format(value)}; ${rank} by ${midSentence(measure.hint)}`}</Said>;
}

function Said({ children }: { children: string }) {
  return (
    <li>
      <Text size="s">{children}</Text>
    </li>
  );
}
