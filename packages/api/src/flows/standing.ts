import type { Case, Standing } from '@weft/domain';

/** How many of these cases stand where. */
export function standingOf(cases: readonly Pick<Case, 'stage' | 'returnsTo' | 'closedOn'>[]): Standing[] {
  const places = new Map<string, Standing>();
  for (const { stage, returnsTo, closedOn } of cases) {
    const isOpen = closedOn === null;
    const key = JSON.stringify([stage, returnsTo, isOpen]);
    const known = places.get(key);
    places.set(key, { stage, returnsTo, isOpen, count: (known?.count ?? 0) + 1 });
  }
  return [...places.values()];
}
