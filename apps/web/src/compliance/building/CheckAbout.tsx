import type { Check } from '@weft/domain';
import { Stack, Text } from '../../ui/index.ts';
import { basisLabels } from '../complianceWords.ts';

/** What a check rests on, how often it comes round, and whether that is law or custom. */
export function CheckAbout({ check: { basis, interval, intervalBasis } }: { check: Pick<Check, 'basis' | 'interval' | 'intervalBasis'> }) {
  return (
    <Stack gap={0}>
      {basis && (
        <Text size="s" tone="muted">
          {basis}
        </Text>
      )}
      <Text size="s" tone="muted">
        {[interval, `Interval: ${basisLabels[intervalBasis].toLowerCase()}`].filter((part) => part !== null).join(' · ')}
      </Text>
    </Stack>
  );
}
