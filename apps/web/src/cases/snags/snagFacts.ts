import type { RouterOutputs } from '@weft/api';
import { type Dependency, isOpenSnag, type Snag, severitySchema } from '@weft/domain';

export type CaseDetail = RouterOutputs['cases']['get'];

/** Worst first, then what is due soonest. */
function bySeverity(one: Snag, other: Snag): number {
  return (
    severitySchema.options.indexOf(one.severity) - severitySchema.options.indexOf(other.severity) ||
    (one.due ?? '9999').localeCompare(other.due ?? '9999') ||
    one.title.localeCompare(other.title)
  );
}

/** A case's snags, worst first: those still to be put right, and those that are settled. */
export function sortedSnags(snags: readonly Snag[]): { open: Snag[]; settled: Snag[] } {
  const sorted = [...snags].sort(bySeverity);
  return { open: sorted.filter(isOpenSnag), settled: sorted.filter((snag) => !isOpenSnag(snag)) };
}

/** What one snag waits for (or, with null, the case itself): what is waiting first. */
export function waitsOf(dependencies: readonly Dependency[], snagId: string | null): Dependency[] {
  const rank = ({ status }: Dependency) => Number(status !== 'waiting');
  return dependencies.filter((each) => each.snagId === snagId).sort((one, other) => rank(one) - rank(other));
}
