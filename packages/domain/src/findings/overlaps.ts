import type { SnapshotRelationship } from '../network/snapshot.ts';
import { sameHolder } from '../relationships/sameHolder.ts';
import type { RelationshipType } from '../relationships/typology.ts';
import type { Id } from '../values/id.ts';
import { type Finding, ofOrganisation, ofRelationship } from './finding.ts';
import { type FindingGround, type FoundHolder, inWords, nameIn } from './ground.ts';

/**
 * Where several do the same: relationships of one type and level between just the same parties; and an organisation that several directorates
 * deal with, each by itself, with no post leading for the council across any two of them.
 */
export function overlaps(ground: FindingGround): Finding[] {
  return [...sameParties(ground), ...unled(ground)];
}

/** What relationships of one level between just the same parties have in common. */
function keyOf({ level, parties }: SnapshotRelationship): string {
  const [one, other] = parties;
  if (parties.length !== 2 || !one || !other) return `${level} ${idsOf(parties).sort().join(' ')}`;
  const [a, b] = [one.organisationId, other.organisationId];
  return a < b ? `${level} ${a} ${b}` : `${level} ${b} ${a}`;
}

function idsOf(parties: SnapshotRelationship['parties']): Id[] {
  return parties.map(({ organisationId }) => organisationId);
}

function sameParties(ground: FindingGround): Finding[] {
  const first = new Map<string, SnapshotRelationship>();
  const alike = new Map<string, SnapshotRelationship[]>();
  for (const relationship of ground.relationships) {
    if (relationship.level === null) continue;
    const key = keyOf(relationship);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, relationship);
      continue;
    }
    const known = alike.get(key);
    if (known) known.push(relationship);
    else alike.set(key, [before, relationship]);
  }
  return [...alike.values()].flatMap((those) => sharedTypes(ground, those));
}

/** One finding for each set of relationships that share types, however many types they share. */
function sharedTypes(ground: FindingGround, alike: readonly SnapshotRelationship[]): Finding[] {
  const sets = new Map<string, { types: RelationshipType[]; those: SnapshotRelationship[] }>();
  for (const type of new Set(alike.flatMap(({ types }) => types))) {
    const those = alike.filter(({ types }) => types.includes(type)).sort((one, other) => (one.id < other.id ? -1 : 1));
    if (those.length < 2) continue;
    const key = those.map(({ id }) => id).join(' ');
    const known = sets.get(key);
    if (known) known.types.push(type);
    else sets.set(key, { types: [type], those });
  }
  return [...sets.values()].flatMap(({ types, those }) => {
    const [first, ...others] = those;
    const type = [...types].sort()[0];
    if (!first || type === undefined) return [];
    const more = others.map(({ id }) => id);
    return [ofRelationship('same-parties', first.id, () => sameWords(ground, types, those), { type, more })];
  });
}

function sameWords(ground: FindingGround, types: readonly RelationshipType[], those: readonly SnapshotRelationship[]): string {
  const names = inWords(those.map(({ name }) => `“${name}”`));
  const parties = inWords(idsOf(those[0]?.parties ?? []).map((id) => nameIn(ground, id)));
  return `${names} are ${those.length === 2 ? 'both' : 'all'} ${inWords(types)} at ${those[0]?.level} level, between the same: ${parties}.`;
}

function unled(ground: FindingGround): Finding[] {
  if (ground.directorates.length < 2) return [];
  const dealing = new Map<Id, readonly Id[]>();
  for (const each of ground.relationships) dealing.set(each.id, directoratesIn(ground, each));
  const inThis = ({ id }: SnapshotRelationship) => dealing.get(id) ?? nobody;
  const found: Finding[] = [];
  for (const { id, name, side } of ground.organisations.values()) {
    const own = side === 'partner' ? (ground.ties.get(id) ?? []) : [];
    if (own.length < 2 || isLed(ground, own, inThis)) continue;
    const all = new Set<Id>();
    for (const each of own) for (const directorate of inThis(each)) all.add(directorate);
    if (all.size < 2) continue;
    const names = () => inWords([...all].map((each) => nameIn(ground, each)).sort());
    const say = () => `${names()} each deal with ${name}, and no post leads for the council across any two of them.`;
    found.push(ofOrganisation('unled', id, say, [...all]));
  }
  return found;
}

const nobody: readonly Id[] = [];

/** The directorates that take part in a relationship, or hold it, each once. */
function directoratesIn({ directorateOf }: FindingGround, { parties, brokerIds, holders }: SnapshotRelationship): readonly Id[] {
  let found = nobody;
  const add = (organisationId: Id) => {
    const directorate = directorateOf(organisationId);
    if (directorate !== null && !found.includes(directorate)) found = [...found, directorate];
  };
  for (const { organisationId } of parties) add(organisationId);
  for (const id of brokerIds) add(id);
  for (const { side, organisationId } of holders) if (side === 'council') add(organisationId);
  return found;
}

/** Whether somebody leads for the council across two directorates, or from above them all. */
function isLed(
  { organisations, directorateOf }: FindingGround,
  own: readonly SnapshotRelationship[],
  inThis: (relationship: SnapshotRelationship) => readonly Id[],
): boolean {
  const leads: { holder: FoundHolder; reaches: Id }[] = [];
  for (const relationship of own) {
    const reached = inThis(relationship);
    const [one] = reached;
    for (const holder of relationship.holders) {
      const { side, role, organisationId } = holder;
      if (side !== 'council' || role !== 'lead') continue;
      const isAbove = organisations.get(organisationId)?.side === 'council' && directorateOf(organisationId) === null;
      if (isAbove || reached.length > 1) return true;
      if (one === undefined) continue;
      if (leads.some((lead) => lead.reaches !== one && sameHolder(lead.holder, holder))) return true;
      leads.push({ holder, reaches: one });
    }
  }
  return false;
}
