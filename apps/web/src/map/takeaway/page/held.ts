import type { Id, Snapshot } from '@weft/domain';
import { type Clock, counted, lookup, type Visible } from '@weft/network';
import { type Marks, markLabels } from '../../marks/marks.ts';

/** What a page that is taken away holds, for its script to find and filter in. */
export interface Held {
  snapshot: Snapshot;
  clock: Clock;
  /** What is said of relationships besides what they are; null when nothing is of any. */
  said: Said | null;
}

export interface Said {
  /** What that is about, over the column. */
  label: string;
  words: Readonly<Record<Id, string>>;
  /** Those that are drawn only because they were there once. */
  lost: readonly Id[];
}

/** What marks say of relationships, for the rows of a page. */
export function saidInRows({ relationships }: Pick<Visible, 'relationships'>, marks: Marks): Said {
  const rows = relationships.map(
    ({ id }) =>
      [
        id,
        marks
          .of(id)
          .map((sign) => markLabels[sign])
          .join(', '),
      ] as const,
  );
  return {
    label: marks.isSupposed ? 'What would be' : 'Since then',
    words: Object.fromEntries(rows.filter(([, words]) => words !== '')),
    lost: relationships.flatMap(({ id }) => (marks.of(id).includes('lost') ? [id] : [])),
  };
}

/** How much there is left of a page to see: "12 of 43 relationships, 2 of them lost since then, 9 organisations". */
export function leftInWords({ relationships, organisations }: Visible, total: number, said: Said | null): string {
  const { length: shown } = relationships;
  const lost = relationships.filter(({ id }) => said?.lost.includes(id)).length;
  const count = shown === total ? counted(total, 'relationship') : `${shown} of ${counted(total, 'relationship')}`;
  return `${count}${lost === 0 ? '' : `, ${lost} of them lost since then`}, ${counted(organisations.length, 'organisation')}`;
}

/** Whether the names of people go along, or their posts alone. */
export type Names = 'posts' | 'people';

/** No more than is looked at: a file that is handed on should not hold what its picture leaves out. */
export function cutDown({ snapshot, relationships, organisations }: Visible): Snapshot {
  const kept = new Set(organisations.map(({ id }) => id));
  for (const { holders } of relationships) for (const { organisationId } of holders) kept.add(organisationId);
  const posts = new Set(relationships.flatMap(({ holders }) => holders.flatMap(({ postId }) => postId ?? [])));
  const ties = new Set(relationships.map(({ id }) => id));
  const records = lookup(snapshot);
  return {
    ...snapshot,
    relationships: [...relationships],
    organisations: [...kept].flatMap((id) => records.organisations.get(id) ?? []),
    placements: snapshot.placements.filter(({ relationshipId }) => ties.has(relationshipId)),
    posts: snapshot.posts.filter(({ id }) => posts.has(id)),
    appointments: snapshot.appointments.filter(({ postId }) => posts.has(postId)),
  };
}
