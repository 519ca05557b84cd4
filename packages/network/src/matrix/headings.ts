import { type Id, relationshipTypes, type Snapshot, type SnapshotOrganisation, type SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { type Filter, levelChoices } from '../filter/filter.ts';
import { holdersOn } from '../holders/current.ts';
import { levelChoiceLabels, typeLabels } from '../labels/labels.ts';
import { type Lookup, lookup, participantsOf } from '../snapshot/lookup.ts';

/** A row or a column: what it is called, and what the filter asks for when it is pressed. */
export interface Heading {
  key: string;
  label: string;
  /** More of what it is, such as where a post is. */
  detail: string | null;
  narrows: Filter;
}

/** Rows or columns of one sort, and which of them each relationship stands in. */
export interface Headings {
  headings: readonly Heading[];
  keysOf: (relationship: SnapshotRelationship) => Iterable<string>;
}

/** How a matrix is headed, across or down. */
export interface HeadingSort {
  /** The fields of the filter that its headings set: counts leave these fields out, so that one can go from one heading to the next. */
  fields: readonly (keyof Filter)[];
  of: (visible: Visible) => Headings;
}

const byLabel = new Intl.Collator('en-GB', { numeric: true });

export const byType: HeadingSort = {
  fields: ['types'],
  of: () => ({
    headings: relationshipTypes.map((type) => ({ key: type, label: typeLabels[type], detail: null, narrows: { types: [type] } })),
    keysOf: ({ types }) => types,
  }),
};

export const byLevel: HeadingSort = {
  fields: ['levels'],
  of: () => ({
    headings: levelChoices.map((level) => ({ key: level, label: levelChoiceLabels[level], detail: null, narrows: { levels: [level] } })),
    keysOf: ({ level }) => [level ?? 'none'],
  }),
};

/** The councils of a place, each with its directorates, by name: what stands directly beneath it. */
export function councilsOf(snapshot: Snapshot): { council: SnapshotOrganisation; directorates: SnapshotOrganisation[] }[] {
  const { parts } = lookup(snapshot);
  return snapshot.organisations
    .filter(({ side, parentId }) => side === 'council' && parentId === null)
    .map((council) => ({ council, directorates: [...(parts.get(council.id) ?? [])].sort((a, b) => byLabel.compare(a.name, b.name)) }));
}

/** The council itself, then each of its directorates: what stands directly beneath it, with all that is part of that. */
export const byDirectorate: HeadingSort = {
  fields: ['organisation', 'branch'],
  of: ({ snapshot }) => {
    const records = lookup(snapshot);
    const headings = councilsOf(snapshot).flatMap(({ council, directorates }): Heading[] => [
      { key: council.id, label: council.name, detail: 'itself', narrows: { organisation: council.id } },
      ...directorates.map(({ id, name }) => ({ key: id, label: name, detail: null, narrows: { branch: id } })),
    ]);
    const known = new Set(headings.map(({ key }) => key));
    return { headings, keysOf: (relationship) => new Set(participantsOf(relationship).flatMap((id) => headOf(id, known, records) ?? [])) };
  },
};

/** The heading that an organisation stands under: itself, or the nearest above it. */
function headOf(id: Id, known: ReadonlySet<Id>, { organisations }: Lookup): Id | null {
  const seen = new Set<Id>();
  for (let at: Id | null = id; at !== null && !seen.has(at); at = organisations.get(at)?.parentId ?? null) {
    if (known.has(at)) return at;
    seen.add(at);
  }
  return null;
}

/** Posts that hold something now, and organisations that hold without anybody having said through which post; those with most first. */
export const byHolder: HeadingSort = {
  fields: ['holder'],
  of: ({ snapshot, relationships, today }) => {
    const { posts, organisations } = lookup(snapshot);
    const keysOf = (relationship: SnapshotRelationship) =>
      new Set(
        holdersOn(relationship, today).flatMap(({ postId, organisationId }) => [organisationId, ...(postId === null ? [] : [postId])]),
      );
    const vague = new Set(
      relationships.flatMap((each) => holdersOn(each, today).flatMap((one) => (one.postId === null ? one.organisationId : []))),
    );
    const counts = new Map<string, number>();
    for (const each of relationships) for (const key of keysOf(each)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const headings = [...counts.keys()].flatMap((key): Heading[] => {
      const post = posts.get(key);
      const organisation = organisations.get(post?.organisationId ?? key);
      if (post) return [{ key, label: post.title, detail: organisation?.name ?? null, narrows: { holder: key } }];
      return organisation && vague.has(key) ? [{ key, label: organisation.name, detail: 'no post named', narrows: { holder: key } }] : [];
    });
    headings.sort((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || byLabel.compare(a.label, b.label));
    return { headings, keysOf };
  },
};
