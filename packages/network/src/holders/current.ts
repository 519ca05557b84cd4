import {
  covers,
  type Day,
  type Id,
  type Side,
  type Snapshot,
  type SnapshotRelationship,
  sameHolder,
  sideSchema,
  type Tier,
} from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { lookup } from '../snapshot/lookup.ts';

export type Holder = SnapshotRelationship['holders'][number];

/** The holders whose dates cover the day. */
export function holdersOn(relationship: Pick<SnapshotRelationship, 'holders'>, day: Day): Holder[] {
  return relationship.holders.filter((holder) => covers(holder, day));
}

/**
 * The sides that hang on exactly one current holder, with nobody to deputise. A lone deputy counts too: nobody stands behind them.
 */
export function singleHolderSides(relationship: Pick<SnapshotRelationship, 'holders'>, day: Day): Side[] {
  return sideSchema.options.filter((side) => isHeldByOne(relationship.holders, side, day));
}

/** Whether all entries of a side on the day are of one holder, and there are any. */
function isHeldByOne(holders: readonly Holder[], side: Side, day: Day): boolean {
  let one: Holder | null = null;
  for (const holder of holders) {
    if (holder.side !== side || !covers(holder, day)) continue;
    if (one !== null && !sameHolder(one, holder)) return false;
    one = holder;
  }
  return one !== null;
}

/** The relationships of a snapshot in which a side hangs on exactly one current holder. Asked anew whenever the filter changes, found once. */
export const heldByOne = memo(
  (snapshot: Snapshot, day: Day): ReadonlySet<Id> =>
    new Set(snapshot.relationships.flatMap((each) => (singleHolderSides(each, day).length > 0 ? [each.id] : []))),
);

/** One current holder, ready to be read out. */
export interface CurrentHolder {
  organisationId: Id;
  organisationName: string;
  postId: Id | null;
  /** The post's title; null when nobody can say which post. */
  title: string | null;
  tier: Tier | null;
  description: string | null;
  /** Who is in the post; null when it is vacant, when there is no post, and when names are not for this member. */
  personName: string | null;
  /** True only when there is a post and nobody is in it. */
  vacant: boolean;
  role: 'lead' | 'deputy';
  from: Day | null;
}

export interface HoldersOfSide {
  side: Side;
  /** Leads first. */
  holders: CurrentHolder[];
}

/**
 * Who keeps a relationship going on a day, side by side: council and partner always, even with nobody; other sides when somebody is there.
 * People who share a post are named together.
 */
export function currentHolders(relationship: Pick<SnapshotRelationship, 'holders'>, snapshot: Snapshot, day: Day): HoldersOfSide[] {
  const { organisations, posts, appointments } = lookup(snapshot);
  const described = holdersOn(relationship, day).map((holder): CurrentHolder & { side: Side } => {
    const post = holder.postId === null ? undefined : posts.get(holder.postId);
    const now = post ? (appointments.get(post.id) ?? []).filter((held) => covers(held, day)) : [];
    const names = now.flatMap((held) => (held.name === null ? [] : [held.name]));
    return {
      side: holder.side,
      organisationId: holder.organisationId,
      organisationName: organisations.get(holder.organisationId)?.name ?? 'An organisation that is no longer here',
      postId: post?.id ?? null,
      title: post?.title ?? null,
      tier: post?.tier ?? null,
      description: holder.description,
      personName: names.length === 0 ? null : new Intl.ListFormat('en-GB').format(names),
      vacant: post !== undefined && now.length === 0,
      role: holder.role,
      from: holder.from,
    };
  });
  return sideSchema.options.flatMap((side) => {
    const ofSide = described.filter((holder) => holder.side === side).map(({ side: _, ...holder }) => holder);
    const holders = [...ofSide.filter((holder) => holder.role === 'lead'), ...ofSide.filter((holder) => holder.role === 'deputy')];
    return holders.length > 0 || side !== 'other' ? [{ side, holders }] : [];
  });
}
