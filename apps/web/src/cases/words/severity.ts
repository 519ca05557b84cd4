import type { Severity } from '@weft/domain';

/** The words beside a count or a title, where the list's full sentence has no room. */
export const severityWords: Readonly<Record<Severity, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };

/** How loudly each is said. */
export const severityTones: Readonly<Record<Severity, 'danger' | 'caution' | 'neutral'>> = {
  critical: 'danger',
  high: 'danger',
  medium: 'caution',
  low: 'neutral',
};
