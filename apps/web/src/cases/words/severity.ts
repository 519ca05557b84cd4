import type { Severity } from '@weft/domain';
import { useCaseWords } from './useCaseWords.ts';

/** The words beside a count or a title, where the list's full sentence has no room. */
export function useSeverityWords(): Readonly<Record<Severity, string>> {
  const { short } = useCaseWords();
  const words = (severity: Severity) => short('severity', severity);
  return { critical: words('critical'), high: words('high'), medium: words('medium'), low: words('low') };
}

/** How loudly each is said. */
export const severityTones: Readonly<Record<Severity, 'danger' | 'caution' | 'neutral'>> = {
  critical: 'danger',
  high: 'danger',
  medium: 'caution',
  low: 'neutral',
};
