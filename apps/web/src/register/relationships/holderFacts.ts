import { covers, type Day, type Holder, type Relationship, type Side, type Snapshot } from '@weft/domain';
import { type CurrentHolder, currentHolders } from '@weft/network';

/** One entry of a relationship's holders, with where it stands among them. */
export interface HolderEntry {
  holder: Holder;
  /** Its place in the record's list. */
  index: number;
  /** As read out on the day; null when it does not hold on that day. */
  facts: CurrentHolder | null;
}

/** A relationship's holders with their places, each read out as it stands on the day. */
export function holderEntries(relationship: Pick<Relationship, 'holders'>, snapshot: Snapshot, day: Day): HolderEntry[] {
  return relationship.holders.map((holder, index) => {
    const [read] = covers(holder, day) ? currentHolders({ holders: [holder] }, snapshot, day).flatMap(({ holders }) => holders) : [];
    return { holder, index, facts: read ?? null };
  });
}

/** The sides to show: council and partner always, neither only when somebody is there. */
export function sidesShown(entries: readonly HolderEntry[]): Side[] {
  return entries.some(({ holder }) => holder.side === 'other') ? ['council', 'partner', 'other'] : ['council', 'partner'];
}

/** The list with one entry put in place of another, or taken out (`null`). */
export function holdersWith(relationship: Pick<Relationship, 'holders'>, index: number, put: Holder | null): Holder[] {
  return relationship.holders.flatMap((holder, at) => (at !== index ? [holder] : put === null ? [] : [put]));
}
