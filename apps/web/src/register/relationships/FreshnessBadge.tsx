import { type Day, type Freshness, freshnessOf, type RelationshipStatus } from '@weft/domain';
import { freshnessLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { Badge, formatDate } from '../../ui/index.ts';

const tones = { fresh: 'positive', stale: 'caution', disputed: 'danger' } as const;

/** How far a relationship can be relied on, in a word. */
export function FreshnessBadge({ freshness }: { freshness: Freshness }) {
  return <Badge tone={tones[freshness]}>{freshnessLabels[freshness]}</Badge>;
}

/** Whether a relationship is to be confirmed, or is disputed: its types stand hollow then. What is over need not be confirmed. */
export function isInDoubt(freshness: Freshness, status: RelationshipStatus): boolean {
  return freshness !== 'fresh' && status !== 'completed';
}

/** How far something confirmed on a day, or disputed, can be relied on today. */
export function useFreshness(subject: { confirmedOn: Day | null; dispute: string | null }): Freshness {
  const { today, workspace } = useWorkspace();
  return freshnessOf(subject, today, workspace.reviewMonths);
}

/** When somebody last said that it is still true, in words. */
export function confirmedWords(confirmedOn: Day | null, today: Day): string {
  if (confirmedOn === null) return 'Nobody has said yet that this is still true';
  return confirmedOn === today ? 'Said to be still true today' : `Last said to be still true on ${formatDate(confirmedOn)}`;
}
