import type { SnapshotRelationship } from '../network/snapshot.ts';
import { sameHolder } from '../relationships/sameHolder.ts';
import type { Id } from '../values/id.ts';
import { type Finding, ofOrganisation, ofRelationship } from './finding.ts';
import { type FindingGround, type FoundHolder, inWords, nameIn } from './ground.ts';
import { sideWords } from './sideWords.ts';

/**
 * Where all hangs on one: organisations without which what they hold together would fall apart (articulation points), an organisation on one
 * broker or on one post at the council, a relationship on one holder.
 */
export function singlePoints(ground: FindingGround): Finding[] {
  const together: Finding[] = [];
  const brokers: Finding[] = [];
  const posts: Finding[] = [];
  const only = new Map<Id, string[]>();
  for (const { id, name, side } of ground.organisations.values()) {
    const own = ground.ties.get(id) ?? [];
    const [first] = own;
    if (!first) continue;
    const parts = ground.splits.get(id) ?? 0;
    if (parts > 1)
      together.push(ofOrganisation('holds-together', id, () => `Without ${name}, what it holds together would fall into ${parts} parts.`));
    const broker = onlyBroker(id, own);
    if (broker !== null) {
      const say = () => `${allOf(name, own.length)} ${own.length === 1 ? 'runs' : 'run'} through ${nameIn(ground, broker)} alone.`;
      brokers.push(ofOrganisation('one-broker', id, say, [broker]));
    }
    if (side === 'council') continue;
    const holder = own.length < 2 ? null : onlyHolder(own);
    if (holder !== null && holder.postId !== null) {
      const say = () => `${allOf(name, own.length)} are kept going at the council by ${ground.holderName(holder)} alone.`;
      posts.push(ofOrganisation('one-post', id, say, [holder.postId]));
    }
    if (own.length === 1) only.set(first.id, [...(only.get(first.id) ?? []), name]);
  }
  return [...together, ...brokers, ...posts, ...oneHolders(ground, only)];
}

/** "The only relationship of X", "Both relationships of X" or "All 3 relationships of X". */
function allOf(name: string, count: number): string {
  if (count === 1) return `The only relationship of ${name}`;
  return count === 2 ? `Both relationships of ${name}` : `All ${count} relationships of ${name}`;
}

/** The one other organisation through which all of these run. */
function onlyBroker(id: Id, own: readonly SnapshotRelationship[]): Id | null {
  const broker = own[0]?.brokerIds[0];
  if (broker === undefined || broker === id) return null;
  return own.every(({ brokerIds }) => brokerIds.length > 0 && brokerIds.every((each) => each === broker)) ? broker : null;
}

/** The one who holds all of these at the council. */
function onlyHolder(own: readonly SnapshotRelationship[]): FoundHolder | null {
  let one: FoundHolder | null = null;
  for (const { holders } of own) {
    let isHeld = false;
    for (const holder of holders) {
      if (holder.side !== 'council') continue;
      if (one !== null && !sameHolder(one, holder)) return null;
      one = holder;
      isHeld = true;
    }
    if (!isHeld) return null;
  }
  return one;
}

/** @param only by relationship, whose only one it is; those at the council have others to go to. */
function oneHolders(ground: FindingGround, only: ReadonlyMap<Id, readonly string[]>): Finding[] {
  const found: Finding[] = [];
  for (const relationship of ground.relationships) {
    const { id, name, holders } = relationship;
    for (const side of ground.aloneSides(relationship)) {
      const holder = holders.find((each) => each.side === side);
      if (!holder) continue;
      const say = () =>
        `“${name}” hangs on one holder ${sideWords[side]}, ${ground.holderName(holder)}, with nobody to deputise.${besides(only.get(id))}`;
      found.push(ofRelationship('one-holder', id, say, holder.postId === null ? { side } : { side, more: [holder.postId] }));
    }
  }
  return found;
}

function besides(whose: readonly string[] | undefined): string {
  return whose === undefined ? '' : ` It is the only relationship of ${inWords(whose)}.`;
}
