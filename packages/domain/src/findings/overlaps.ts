import type { RelationshipType } from '../relationships/typology.ts';
import type { Id } from '../values/id.ts';
import { type Finding, type FoundRecord, found, ofOrganisation, ofRelationship } from './finding.ts';
import { type FindingGround, type FoundRelationship, inWords, nameIn } from './ground.ts';

/**
 * Where several do the same: relationships of one type and level between just the same parties; and an organisation that several directorates
 * deal with, each by itself, with no post leading for the council across any two of them.
 */
export function overlaps(ground: FindingGround): Finding[] {
  return [...sameParties(ground), ...unled(ground)];
}

function sameParties(ground: FindingGround): Finding[] {
  const byParties = new Map<string, FoundRelationship[]>();
  for (const relationship of ground.relationships) {
    if (relationship.level === null) continue;
    const key = `${relationship.level} ${[...relationship.parties].sort().join(' ')}`;
    const alike = byParties.get(key);
    if (alike) alike.push(relationship);
    else byParties.set(key, [relationship]);
  }
  return [...byParties.values()].filter((alike) => alike.length > 1).flatMap((alike) => sharedTypes(ground, alike));
}

/** One finding for each set of relationships that share types, however many types they share. */
function sharedTypes(ground: FindingGround, alike: readonly FoundRelationship[]): Finding[] {
  const sets = new Map<string, { types: RelationshipType[]; those: FoundRelationship[] }>();
  for (const type of new Set(alike.flatMap(({ types }) => types))) {
    const those = alike.filter(({ types }) => types.includes(type)).sort((one, other) => (one.id < other.id ? -1 : 1));
    if (those.length < 2) continue;
    const key = those.map(({ id }) => id).join(' ');
    const known = sets.get(key);
    if (known) known.types.push(type);
    else sets.set(key, { types: [type], those });
  }
  return [...sets.values()].flatMap(({ types, those }) => {
    const [first] = those;
    const type = [...types].sort()[0];
    if (!first || type === undefined) return [];
    const names = inWords(those.map(({ name }) => `“${name}”`));
    const parties = inWords(first.parties.map((id) => nameIn(ground, id)));
    const words = `${names} are ${those.length === 2 ? 'both' : 'all'} ${inWords(types)} at ${first.level} level, between the same: ${parties}.`;
    const about = those.map(({ id }): FoundRecord => ({ kind: 'relationship', id }));
    return [found(ofRelationship('same-parties', first.id, { type }), words, about)];
  });
}

function unled(ground: FindingGround): Finding[] {
  return [...ground.organisations.values()].flatMap(({ id, name, side }) => {
    if (side !== 'partner') return [];
    const own = ground.ties.get(id) ?? [];
    if (own.length < 2) return [];
    const dealing = own.map((relationship) => directoratesIn(ground, relationship));
    const all = [...new Set(dealing.flatMap((each) => [...each]))];
    if (all.length < 2 || isLed(ground, own, dealing)) return [];
    const names = inWords(all.map((each) => nameIn(ground, each)).sort());
    const words = `${names} each deal with ${name}, and no post leads for the council across any two of them.`;
    return [found(ofOrganisation('unled', id), words, [{ kind: 'organisation', id }, ...all.map(asRecord)])];
  });
}

function asRecord(id: Id): FoundRecord {
  return { kind: 'organisation', id };
}

/** The directorates that take part in a relationship, or hold it. */
function directoratesIn({ organisations }: FindingGround, { participants, holders }: FoundRelationship): ReadonlySet<Id> {
  const ids = [...participants, ...holders.flatMap(({ side, organisationId }) => (side === 'council' ? [organisationId] : []))];
  return new Set(ids.flatMap((id) => organisations.get(id)?.directorateId ?? []));
}

/** Whether somebody leads for the council across two directorates, or from above them all. */
function isLed({ organisations }: FindingGround, own: readonly FoundRelationship[], dealing: readonly ReadonlySet<Id>[]): boolean {
  const reached = new Map<string, Set<Id>>();
  for (const [at, { holders }] of own.entries()) {
    for (const { side, role, who, organisationId } of holders) {
      if (side !== 'council' || role !== 'lead') continue;
      const where = organisations.get(organisationId);
      if (where?.side === 'council' && where.directorateId === null) return true;
      const across = reached.get(who) ?? new Set();
      for (const id of dealing[at] ?? []) across.add(id);
      reached.set(who, across);
    }
  }
  return [...reached.values()].some(({ size }) => size > 1);
}
