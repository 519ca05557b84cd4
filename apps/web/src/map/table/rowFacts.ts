import { daysBetween, type Side, type SnapshotRelationship, type Tier, tierSchema } from '@weft/domain';
import { currentHolders, type Visible } from '@weft/network';

/** What facts of a relationship depend on besides itself. */
export type RowGround = Pick<Visible, 'snapshot' | 'today' | 'freshness'>;

/** Days since it was last said to be still true; null when it never was. */
export function daysWaiting({ confirmedOn }: SnapshotRelationship, { today }: RowGround): number | null {
  return confirmedOn === null ? null : Math.max(0, daysBetween(confirmedOn, today));
}

/** The tier of whoever is most senior among those who hold it on a side; null when nobody does or no tier is recorded. */
export function mostSenior(relationship: SnapshotRelationship, side: Side, { snapshot, today }: RowGround): Tier | null {
  const here = currentHolders(relationship, snapshot, today).filter((each) => each.side === side);
  const tiers = new Set(here.flatMap(({ holders }) => holders.map(({ tier }) => tier)));
  return tierSchema.options.find((tier) => tiers.has(tier)) ?? null;
}
