import type { Id } from '@weft/domain';

export const turnsOf = ['gained', 'lost', 'hands', 'type', 'level', 'status'] as const;
/** What became of a relationship between two days. */
export type Turn = (typeof turnsOf)[number];

export const turnLabels: Readonly<Record<Turn, string>> = {
  gained: 'Gained',
  lost: 'Lost',
  hands: 'Changed hands',
  type: 'Changed type',
  level: 'Changed level',
  status: 'Changed status',
};

/** Whether a relationship is drawn only because it was there on the day compared with. */
export function isLost({ turns }: { turns?: ReadonlyMap<Id, readonly Turn[]> }, id: Id): boolean {
  return turns?.get(id)?.includes('lost') ?? false;
}
