import type { Day, Id, Member, PlannedAction, Snapshot, SnapshotPost, SnapshotRelationship, Tier } from '@weft/domain';
import { counted } from '../labels/labels.ts';
import { lookup, participantsOf, wholesOf } from '../snapshot/lookup.ts';
import { holdersOn } from './current.ts';
import type { Suggested } from './successors.ts';

/** What an action is about, as far as that says who could do it. */
export type ActionAbout = Pick<PlannedAction, 'gapType' | 'directorateId' | 'relationshipId' | 'organisationId'>;

/** How many are suggested: more is a list to search in. */
const most = 3;

/** Tiers that could see to it that something is done, the most senior first. */
const senior: readonly (Tier | null)[] = ['chief-officer', 'chief-executive', 'senior-manager'];

type Ranked = readonly (readonly [postId: Id, reason: string])[];

/**
 * Who could do an action, likeliest first. About a relationship: who keeps it going, then their deputies. About an organisation: who holds
 * most relationships with it. About a gap: who holds most relationships of that type. Then the post of whoever asks, then the most senior
 * post of the directorate or organisation. Holders are looked for in the directorate where one is named, else on the side of whoever asks.
 */
export function suggestOwners(snapshot: Snapshot, about: ActionAbout, asker: Pick<Member, 'postId' | 'side'>, day: Day): Suggested[] {
  const { posts } = lookup(snapshot);
  const ranked: Ranked = [
    ...nearest(snapshot, about, asker, day),
    ...(asker.postId === null ? [] : [[asker.postId, 'Your own post'] as const]),
    ...mostSenior(snapshot, about),
  ];
  const found = new Map<Id, Suggested>();
  for (const [id, reason] of ranked) {
    const post = found.has(id) ? undefined : posts.get(id);
    if (post) found.set(id, { post, reason });
  }
  return [...found.values()].slice(0, most);
}

function nearest(snapshot: Snapshot, about: ActionAbout, asker: Pick<Member, 'side'>, day: Day): Ranked {
  const { relationshipId, organisationId, gapType, directorateId } = about;
  const records = lookup(snapshot);
  if (relationshipId !== null) return holdersOf(records.relationships.get(relationshipId), day);
  const isAsked = ({ organisationId: at }: SnapshotPost) =>
    directorateId === null ? records.organisations.get(at)?.side === asker.side : wholesOf([at], records).has(directorateId);
  const busiest = (among: readonly SnapshotRelationship[], what: string, more = ''): Ranked =>
    byLoad(among, day)
      .filter(([id]) => {
        const post = records.posts.get(id);
        return post !== undefined && isAsked(post);
      })
      .slice(0, most - 1)
      .map(([id, count]) => [id, `Holds ${counted(count, what)}${more}`]);
  const open = snapshot.relationships.filter(({ status }) => status !== 'completed');
  if (organisationId !== null)
    return busiest(
      open.filter((each) => participantsOf(each).includes(organisationId)),
      'relationship',
      ' with them',
    );
  if (gapType === null) return [];
  return busiest(
    open.filter(({ types }) => types.includes(gapType)),
    `${gapType} relationship`,
  );
}

function holdersOf(relationship: SnapshotRelationship | undefined, day: Day): Ranked {
  if (!relationship) return [];
  const now = holdersOn(relationship, day);
  const of = (role: 'lead' | 'deputy', reason: string): Ranked =>
    now.flatMap((holder) => (holder.role === role && holder.postId !== null ? [[holder.postId, reason] as const] : []));
  return [...of('lead', 'Keeps it going'), ...of('deputy', 'Deputises')];
}

/** Posts with how many of these relationships each holds on the day, those with most first. */
function byLoad(among: readonly SnapshotRelationship[], day: Day): [Id, number][] {
  const counts = new Map<Id, number>();
  for (const each of among) {
    for (const id of new Set(holdersOn(each, day).flatMap(({ postId }) => postId ?? []))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** The most senior post of the directorate or organisation that it is about. */
function mostSenior({ posts }: Snapshot, { directorateId, organisationId }: ActionAbout): Ranked {
  const at = directorateId ?? organisationId;
  const rank = ({ tier }: SnapshotPost) => senior.indexOf(tier);
  const [first] = posts.filter((post) => post.organisationId === at && rank(post) >= 0).sort((one, other) => rank(one) - rank(other));
  return first ? [[first.id, 'The most senior there']] : [];
}
