import type { Id } from '../values/id.ts';
import { type Finding, type FoundRecord, found, ofOrganisation, ofRelationship } from './finding.ts';
import { type FindingGround, type FoundRelationship, inWords, nameIn } from './ground.ts';
import { sideWords } from './sideWords.ts';

/**
 * Where all hangs on one: a relationship on one holder, an organisation on one post at the council or on one broker, and organisations without
 * which what they hold together would fall apart (articulation points).
 */
export function singlePoints(ground: FindingGround): Finding[] {
  const { organisations, ties } = ground;
  const ofEach = [...organisations.values()].flatMap(({ id, side }) => {
    const own = ties.get(id) ?? [];
    if (own.length === 0) return [];
    return [...holdsTogether(ground, id), ...oneBroker(ground, id, own), ...(side === 'council' ? [] : onePost(ground, id, own))];
  });
  return [...inOrderOfRules(ofEach), ...ground.relationships.flatMap((relationship) => oneHolder(ground, relationship))];
}

const order = ['holds-together', 'one-broker', 'one-post'] as const;

function inOrderOfRules(findings: readonly Finding[]): Finding[] {
  return order.flatMap((rule) => findings.filter(({ subject }) => subject.rule === rule));
}

function holdsTogether(ground: FindingGround, id: Id): Finding[] {
  const parts = ground.splits.get(id) ?? 0;
  if (parts < 2) return [];
  const words = `Without ${nameIn(ground, id)}, what it holds together would fall into ${parts} parts.`;
  return [found(ofOrganisation('holds-together', id), words, [{ kind: 'organisation', id }])];
}

/** "The only relationship of X", "Both relationships of X" or "All 3 relationships of X". */
function allOf(name: string, count: number): string {
  if (count === 1) return `The only relationship of ${name}`;
  return count === 2 ? `Both relationships of ${name}` : `All ${count} relationships of ${name}`;
}

/** An organisation that is reached through one other alone. */
function oneBroker(ground: FindingGround, id: Id, own: readonly FoundRelationship[]): Finding[] {
  const [broker, ...others] = new Set(own.flatMap(({ brokers }) => brokers));
  if (broker === undefined || others.length > 0 || broker === id || own.some(({ brokers }) => brokers.length === 0)) return [];
  const words = `${allOf(nameIn(ground, id), own.length)} ${own.length === 1 ? 'runs' : 'run'} through ${nameIn(ground, broker)} alone.`;
  return [
    found(ofOrganisation('one-broker', id), words, [
      { kind: 'organisation', id },
      { kind: 'organisation', id: broker },
    ]),
  ];
}

/** An organisation whose relationships, two or more, are all kept going at the council by one post. One alone is told as that relationship's. */
function onePost(ground: FindingGround, id: Id, own: readonly FoundRelationship[]): Finding[] {
  if (own.length < 2) return [];
  const [first, ...rest] = own.map(({ holders }) => holders.filter(({ side }) => side === 'council'));
  const holder = first?.[0];
  if (holder === undefined || holder.postId === null) return [];
  const isSame = (held: typeof first) => held !== undefined && held.length > 0 && held.every(({ who }) => who === holder.who);
  if (![first, ...rest].every(isSame)) return [];
  const words = `${allOf(nameIn(ground, id), own.length)} are kept going at the council by ${holder.name} alone.`;
  return [
    found(ofOrganisation('one-post', id), words, [
      { kind: 'organisation', id },
      { kind: 'post', id: holder.postId },
    ]),
  ];
}

function oneHolder(ground: FindingGround, relationship: FoundRelationship): Finding[] {
  const { id, name, alone, holders } = relationship;
  return alone.flatMap((side) => {
    const holder = holders.find((each) => each.side === side);
    if (!holder) return [];
    const post: FoundRecord[] = holder.postId === null ? [] : [{ kind: 'post', id: holder.postId }];
    const words = `“${name}” hangs on one holder ${sideWords[side]}, ${holder.name}, with nobody to deputise.${onlyTies(ground, relationship)}`;
    return [found(ofRelationship('one-holder', id, { side }), words, [{ kind: 'relationship', id }, ...post])];
  });
}

/** Whose only relationship this is, said besides; those at the council have others to go to. */
function onlyTies(ground: FindingGround, { participants }: FoundRelationship): string {
  const only = participants.filter((id) => ground.organisations.get(id)?.side !== 'council' && ground.ties.get(id)?.length === 1);
  if (only.length === 0) return '';
  return ` It is the only relationship of ${inWords(only.map((id) => nameIn(ground, id)))}.`;
}
