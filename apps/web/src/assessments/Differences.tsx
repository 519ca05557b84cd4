import { type Assessment, scoreDifferences } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../data/index.ts';
import { Section, Stack, Text } from '../ui/index.ts';
import { askedOf } from './assessmentWords.ts';

/** From how many points apart two answers are worth a conversation. */
const worthSaying = 2;

interface DifferencesProps {
  council: Assessment | undefined;
  partner: Assessment | undefined;
}

/** Where the council and the partner see it differently, question by question, in words. */
export function Differences({ council, partner }: DifferencesProps) {
  const asked = askedOf(useWorkspace().reference);
  if (!council || !partner) return null;
  const all = scoreDifferences(council.scores, partner.scores);
  const large = all.filter(({ by }) => by >= worthSaying);
  const small = all.length - large.length;
  return (
    <Section title="Where the two sides differ" level={3} meta={large.length || undefined}>
      {large.length > 0 && (
        <Stack as="ul" gap={2}>
          {large.map(({ item, one, other }) => (
            <li key={item}>
              <Text>{`${asked(item)} The council says ${one}, the partner ${other}.`}</Text>
            </li>
          ))}
        </Stack>
      )}
      <Text size="s" tone="muted">
        {small === 0
          ? `${large.length === 0 ? 'They agree on' : 'They agree on the rest of'} what both have answered.`
          : `${counted(small, large.length === 0 ? 'answer differs' : 'other answer differs', large.length === 0 ? 'answers differ' : 'other answers differ')} by one point.`}
      </Text>
    </Section>
  );
}
