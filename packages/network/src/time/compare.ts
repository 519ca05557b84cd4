import { type Day, type Id, type Side, type Snapshot, type SnapshotRelationship, sideSchema } from '@weft/domain';
import { levelLabels, midSentence, statusLabels, typeLabels } from '../labels/labels.ts';
import { type Lookup, lookup } from '../snapshot/lookup.ts';
import { asAt } from './asAt.ts';
import { type Turn, turnsOf } from './turn.ts';

export interface Compared {
  turn: Turn;
  id: Id;
  name: string;
  /** What changed, in words, where the turn alone does not say it. */
  words: string | null;
}

type Lead = SnapshotRelationship['holders'][number];

function leadsOf({ holders }: SnapshotRelationship, side: Side): Lead[] {
  return holders.filter((holder) => holder.side === side && holder.role === 'lead');
}

/** Who leads on a side, as what tells holders apart: the post, or who is described. */
function keysOf(leads: readonly Lead[]): string[] {
  return leads.map(({ postId, organisationId, description }) => postId ?? `${organisationId} ${description ?? ''}`).sort();
}

function leadNames(leads: readonly Lead[], { posts, organisations }: Lookup): string {
  return listed(
    leads.map(({ postId, organisationId, description }) =>
      postId === null ? (description ?? organisations.get(organisationId)?.name ?? 'somebody') : (posts.get(postId)?.title ?? 'somebody'),
    ),
  );
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : new Intl.ListFormat('en-GB').format(names);
}

/** Who is in a post on the day of a lookup, the same whatever the order of the records. */
function peopleIn(postId: Id, { appointments }: Lookup) {
  const held = [...(appointments.get(postId) ?? [])].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  // Whoever may not read names still learns that it is somebody else.
  return { key: held.map(({ personId }) => personId).join(), names: listed(held.map(({ name }) => name ?? 'a person not named')) };
}

/** The same post with another person in it: who knows the others is no longer there. */
function peopleMoved(leads: readonly Lead[], was: Lookup, is: Lookup): string[] {
  return leads.flatMap(({ postId }) => {
    if (postId === null) return [];
    const [before, after] = [peopleIn(postId, was), peopleIn(postId, is)];
    return before.key === after.key ? [] : [`from ${before.names} to ${after.names} as ${is.posts.get(postId)?.title ?? 'holder'}`];
  });
}

const sideWords: Readonly<Record<Side, string>> = { council: 'council', partner: 'partner', other: 'other' };

function handsOf(before: SnapshotRelationship, after: SnapshotRelationship, was: Lookup, is: Lookup): string | null {
  const moved = sideSchema.options.flatMap((side) => {
    const [old, now] = [leadsOf(before, side), leadsOf(after, side)];
    const changes =
      keysOf(old).join() === keysOf(now).join() ? peopleMoved(now, was, is) : [`from ${leadNames(old, was)} to ${leadNames(now, is)}`];
    return changes.map((change) => `on the ${sideWords[side]} side ${change}`);
  });
  return moved.length === 0 ? null : moved.join('; ');
}

function turns(before: SnapshotRelationship, after: SnapshotRelationship, was: Lookup, is: Lookup): Compared[] {
  const { id, name } = after;
  const type = ({ types }: SnapshotRelationship) => types.map((each) => typeLabels[each]).join(', ');
  const level = ({ level: at }: SnapshotRelationship) => (at === null ? 'no level' : midSentence(levelLabels[at]));
  const status = (each: SnapshotRelationship) => midSentence(statusLabels[each.status]);
  const hands = handsOf(before, after, was, is);
  const differs = (turn: Turn, old: string, now: string): Compared[] =>
    old === now ? [] : [{ turn, id, name, words: `from ${old} to ${now}` }];
  return [
    ...(hands === null ? [] : [{ turn: 'hands' as const, id, name, words: hands }]),
    ...differs('type', type(before), type(after)),
    ...differs('level', level(before), level(after)),
    ...differs('status', status(before), status(after)),
  ];
}

/**
 * What became of a workspace's relationships between two days, by turn and then by name: gained, lost, changed hands (to another
 * holder, or to another person in the same post), changed in type, level or status. It is read from the dates in the records; types and
 * levels keep none, so `earlier` is the same place with those as they were on record on the first of the days.
 */
export function compareDays(snapshot: Snapshot, since: Day, on: Day, earlier: Snapshot = snapshot): Compared[] {
  return compare(asAt(earlier, since), asAt(snapshot, on));
}

/** The same between any two snapshots. */
export function compare(before: Snapshot, after: Snapshot): Compared[] {
  const earlier = lookup(before);
  const records = lookup(after);
  const found = [
    ...after.relationships.flatMap((each): Compared[] => {
      const old = earlier.relationships.get(each.id);
      return old ? turns(old, each, earlier, records) : [{ turn: 'gained', id: each.id, name: each.name, words: null }];
    }),
    ...before.relationships
      .filter(({ id }) => !records.relationships.has(id))
      .map(({ id, name }): Compared => ({ turn: 'lost', id, name, words: null })),
  ];
  return found.sort((a, b) => turnsOf.indexOf(a.turn) - turnsOf.indexOf(b.turn) || a.name.localeCompare(b.name, 'en-GB'));
}
