import {
  foundBy,
  type Id,
  type SnapshotAppointment,
  type SnapshotOrganisation,
  type SnapshotPost,
  type SnapshotRelationship,
} from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { type Lookup, participantsOf } from '../snapshot/lookup.ts';
import { fold } from './fold.ts';

function folded(texts: readonly (string | null)[]): string {
  return fold(texts.join('\n'));
}

// Untouched records keep their identity from one snapshot to the next, so each is folded once.
const relationshipText = memo(({ name, parties, holders }: SnapshotRelationship) =>
  folded([name, ...parties.map((party) => party.part), ...holders.map((holder) => holder.description)]),
);
const organisationText = memo((organisation: SnapshotOrganisation) => folded([organisation.name, ...foundBy(organisation)]));
const postText = memo(({ title }: SnapshotPost) => folded([title]));
const personText = memo(({ name }: SnapshotAppointment) => folded([name]));

/** What one word is found in. */
export interface Hits {
  word: string;
  organisations: ReadonlySet<Id>;
  posts: ReadonlySet<Id>;
}

/**
 * Where each word is found: in the names, other names and identifiers of organisations, and in the titles of posts with the names of whoever has been in
 * them (as far as the snapshot gives names).
 */
export function hitsOf(words: readonly string[], records: Lookup): Hits[] {
  return words.map((word) => ({
    word,
    organisations: new Set([...records.organisations.values()].filter((each) => organisationText(each).includes(word)).map(({ id }) => id)),
    posts: new Set(
      [...records.posts.values()]
        .filter((post) => {
          if (postText(post).includes(word)) return true;
          return (records.appointments.get(post.id) ?? []).some((held) => personText(held).includes(word));
        })
        .map(({ id }) => id),
    ),
  }));
}

/** Whether every word is found somewhere in the relationship: its name, parts, holders, or those who take part. */
export function relationshipMatches(relationship: SnapshotRelationship, hits: readonly Hits[]): boolean {
  return hits.every(
    ({ word, organisations, posts }) =>
      relationshipText(relationship).includes(word) ||
      participantsOf(relationship).some((id) => organisations.has(id)) ||
      relationship.holders.some(
        (holder) => organisations.has(holder.organisationId) || (holder.postId !== null && posts.has(holder.postId)),
      ),
  );
}

/** Whether every word is found in the organisation's own names. */
export function organisationMatches(organisationId: Id, hits: readonly Hits[]): boolean {
  return hits.every(({ organisations }) => organisations.has(organisationId));
}
