import { type Case, dayOfInstant, flagsOf } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { Row, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { FlagBadge } from './FlagBadge.tsx';
import { useFlagWords } from './useFlagWords.ts';

export interface CaseFlagsProps {
  record: Case;
  /** Its log, newest first. */
  events: CaseDetail['events'];
}

/** The service levels that a case has reached, each with what to do about it; nothing when all is well. */
export function CaseFlags({ record, events }: CaseFlagsProps) {
  const words = useFlagWords();
  const { today, reference } = useWorkspace();
  const [last] = events;
  const flags = flagsOf({ ...record, lastLoggedOn: last ? dayOfInstant(last.at) : null }, reference.serviceLevels, today);
  if (flags.length === 0) return null;
  return (
    <Stack as="ul" gap={2} aria-label="What to see to">
      {flags.map((flag) => (
        <Row key={flag.measure} as="li" gap={2}>
          <FlagBadge flag={flag} />
          <Text as="span" size="s" tone="muted">
            {words.advice(flag)}
          </Text>
        </Row>
      ))}
    </Stack>
  );
}
