import { type Day, type Id, type Side, type Snapshot, type SnapshotRelationship, sideSchema } from '@weft/domain';
import { levelLabels, midSentence, statusLabels, typeLabels } from '../labels/labels.ts';
import { type Lookup, lookup } from '../snapshot/lookup.ts';
import { asAt } from './asAt.ts';

export const turnsOf = ['gained', 'lost', 'hands', 'type', 'level', 'status'] as const;
/** What became of a relationship between two days. */
export type Turn = (typeof turnsOf)[number];

export interface Compared {
  turn: Turn;
  id: Id;
  name: string;
  /** What changed, in words, where the turn alone does not say it. */
  words: string | null;
}

/** Who leads on a side, as what tells holders apart. */
function leadsOf({ holders }: SnapshotRelationship, side: Side): string[] {
  return holders
    .filter((holder) => holder.side === side && holder.role === 'lead')
    .map(({ postId, organisationId, description }) => postId ?? `${organisationId} ${description ?? ''}`)
    .sort();
}

function leadNames({ holders }: SnapshotRelationship, side: Side, { posts, organisations }: Lookup): string {
  const names = holders
    .filter((holder) => holder.side === side && holder.role === 'lead')
    .map(({ postId, organisationId, description }) =>
      postId === null ? (description ?? organisations.get(organisationId)?.name ?? 'somebody') : (posts.get(postId)?.title ?? 'somebody'),
    );
  return names.length === 0 ? 'nobody' : new Intl.ListFormat('en-GB').format(names);
}

const sideWords: Readonly<Record<Side, string>> = { council: 'council', partner: 'partner', other: 'other' };

function handsOf(before: SnapshotRelationship, after: SnapshotRelationship, records: Lookup): string | null {
  const moved = sideSchema.options.filter((side) => leadsOf(before, side).join() !== leadsOf(after, side).join());
  if (moved.length === 0) return null;
  return moved
    .map((side) => `on the ${sideWords[side]} side from ${leadNames(before, side, records)} to ${leadNames(after, side, records)}`)
    .join('; ');
}

function turns(before: SnapshotRelationship, after: SnapshotRelationship, records: Lookup): Compared[] {
  const { id, name } = after;
  const type = ({ types }: SnapshotRelationship) => types.map((each) => typeLabels[each]).join(', ');
  const level = ({ level: at }: SnapshotRelationship) => (at === null ? 'no level' : midSentence(levelLabels[at]));
  const status = (each: SnapshotRelationship) => midSentence(statusLabels[each.status]);
  const hands = handsOf(before, after, records);
  const differs = (turn: Turn, was: string, is: string): Compared[] =>
    was === is ? [] : [{ turn, id, name, words: `from ${was} to ${is}` }];
  return [
    ...(hands === null ? [] : [{ turn: 'hands' as const, id, name, words: hands }]),
    ...differs('type', type(before), type(after)),
    ...differs('level', level(before), level(after)),
    ...differs('status', status(before), status(after)),
  ];
}

/**
 * What became of a workspace's relationships between two days, by turn and then by name: gained, lost, changed hands, changed in type, level
 * or status. It is read from the dates in the records, so a field that keeps no dates of its own can only have changed with them.
 */
export function compareDays(snapshot: Snapshot, since: Day, on: Day): Compared[] {
  return compare(asAt(snapshot, since), asAt(snapshot, on));
}

/** The same between any two snapshots. */
export function compare(before: Snapshot, after: Snapshot): Compared[] {
  const was = lookup(before).relationships;
  const records = lookup(after);
  const found = [
    ...after.relationships.flatMap((each): Compared[] => {
      const old = was.get(each.id);
      return old ? turns(old, each, records) : [{ turn: 'gained', id: each.id, name: each.name, words: null }];
    }),
    ...before.relationships
      .filter(({ id }) => !records.relationships.has(id))
      .map(({ id, name }): Compared => ({ turn: 'lost', id, name, words: null })),
  ];
  return found.sort((a, b) => turnsOf.indexOf(a.turn) - turnsOf.indexOf(b.turn) || a.name.localeCompare(b.name, 'en-GB'));
}
