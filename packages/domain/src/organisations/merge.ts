import { z } from 'zod';
import type { ChangeItem } from '../changes/change.ts';
import { InvalidError } from '../errors/errors.ts';
import type { Relationship } from '../relationships/relationship.ts';
import { withTags } from '../values/tags.ts';
import { plainIdentifier } from './identifier.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Naming, turnLinks } from './turnLinks.ts';

const either = z.enum(['kept', 'lost']).optional();

/**
 * Whose value to take of each field that there is one of; the kept one’s, unless it has none, where nothing is said. Notes can be kept of both. What is
 * a list is joined.
 */
export const mergeTakeSchema = z.object({
  name: either,
  kind: either,
  side: either,
  parentId: either,
  areaId: either,
  legalForm: either,
  website: either,
  contact: either,
  notes: z.enum(['kept', 'lost', 'both']).optional(),
});
export type MergeTake = z.infer<typeof mergeTakeSchema>;
export type MergeField = keyof MergeTake;

/** What a merge comes to. */
export interface Merged {
  /** What is written over or removed, the organisations first. */
  items: readonly ChangeItem[];
  /** Relationships between these two alone: once they are one, nobody else takes part in them. They are in no item. */
  between: readonly Relationship[];
}

/**
 * Two records of one organisation made into one. Every tie of the lost one is turned to the kept one; names that are not chosen stay as other names.
 * @param naming every record of the kinds that can name an organisation; those that do not name the lost one are left alone.
 * @throws InvalidError when they are one and the same record, or together have more than one record holds.
 */
export function mergeOrganisations(kept: Organisation, lost: Organisation, take: MergeTake, naming: readonly Naming[]): Merged {
  if (kept.id === lost.id) throw new InvalidError('Choose two different organisations.');
  const items: ChangeItem[] = [
    { kind: 'organisation', id: kept.id, before: kept, after: checked(joined(kept, lost, take, parentsIn(naming))) },
    { kind: 'organisation', id: lost.id, before: lost, after: null },
  ];
  const between: Relationship[] = [];
  for (const each of naming) {
    if (each.record.id === kept.id || each.record.id === lost.id) continue;
    const item = turnLinks(each, { kept: kept.id, lost: lost.id });
    if (item === null) continue;
    if (item.kind === 'relationship' && item.after !== null && item.before !== null && item.after.parties.length < 2)
      between.push(item.before);
    else items.push(item);
  }
  return { items, between };
}

function checked(organisation: Organisation): Organisation {
  const result = organisationSchema.safeParse(organisation);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  throw new InvalidError(`Together they have too much for one record. ${problems[0]?.message ?? ''}`.trim(), problems);
}

type Parents = ReadonlyMap<string, string | null>;

function parentsIn(naming: readonly Naming[]): Parents {
  return new Map(naming.flatMap(({ kind, record }) => (kind === 'organisation' ? [[record.id, record.parentId] as const] : [])));
}

function joined(kept: Organisation, lost: Organisation, take: MergeTake, parents: Parents): Organisation {
  const chosen = <F extends MergeField>(field: F): Organisation[F] => (takesLost(kept, take, field) ? lost : kept)[field];
  const name = chosen('name');
  return {
    ...kept,
    name,
    kind: chosen('kind'),
    side: chosen('side'),
    ...placeOf(takesLost(kept, take, 'parentId') ? [lost, kept] : [kept, lost], parents),
    areaId: chosen('areaId'),
    legalForm: chosen('legalForm'),
    website: chosen('website'),
    contact: chosen('contact'),
    notes: take.notes === 'both' ? [kept.notes, lost.notes].filter((note) => note !== null).join('\n\n') || null : chosen('notes'),
    otherNames: [...new Set([kept.name, ...kept.otherNames, lost.name, ...lost.otherNames])].filter((each) => each !== name),
    identifiers: distinctBy([...kept.identifiers, ...lost.identifiers], plainIdentifier),
    tags: withTags(kept.tags, lost.tags),
    provenance: distinctBy([...kept.provenance, ...lost.provenance], (each) => JSON.stringify(each)),
    notSameAs: [...new Set([...kept.notSameAs, ...lost.notSameAs])].filter((id) => id !== kept.id && id !== lost.id),
    originKey: kept.originKey ?? lost.originKey,
  };
}

function takesLost(kept: Organisation, take: MergeTake, field: MergeField): boolean {
  return take[field] === 'lost' || (take[field] === undefined && kept[field] === null);
}

/** What it is part of, now and before, as the first of them says unless that would make it a part of itself. */
function placeOf(both: readonly [Organisation, Organisation], parents: Parents): Pick<Organisation, 'parentId' | 'formerParents'> {
  const ids = both.map(({ id }) => id);
  const stands = ({ parentId }: Organisation): boolean => {
    const seen = new Set(ids);
    for (let at = parentId; at !== null; at = parents.get(at) ?? null) {
      if (seen.has(at)) return !ids.includes(at);
      seen.add(at);
    }
    return true;
  };
  const from = both.find(stands);
  if (from === undefined) return { parentId: null, formerParents: [] };
  const formerParents = from.formerParents.filter(({ parentId }) => parentId === null || !ids.includes(parentId));
  return { parentId: from.parentId, formerParents };
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(keyOf(value))) found.set(keyOf(value), value);
  return [...found.values()];
}
