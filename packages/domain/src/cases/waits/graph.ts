import type { Id } from '../../values/id.ts';
import type { Case } from '../case.ts';
import type { Dependency } from '../dependency.ts';
import { isOpenSnag, type Snag } from '../snag.ts';

export type WaitingCase = Pick<Case, 'id' | 'closedOn' | 'targetCloseDate'>;
export type WaitingSnag = Pick<Snag, 'id' | 'caseId' | 'status' | 'due'>;
export type Wait = Pick<Dependency, 'id' | 'caseId' | 'snagId' | 'dependsOnCaseId' | 'status' | 'neededBy'>;

/** What waits for what across cases. What is settled may be in it and counts for nothing. */
export interface WaitingGraph {
  cases: readonly WaitingCase[];
  snags: readonly WaitingSnag[];
  dependencies: readonly Wait[];
}

/** One thing of the graph. */
export interface WaitingThing {
  kind: 'case' | 'snag' | 'dependency';
  id: Id;
}

/** What still stands in the way, by what it stands in the way of. */
export interface StillStanding {
  cases: ReadonlyMap<Id, WaitingCase>;
  snags: ReadonlyMap<Id, WaitingSnag>;
  waits: ReadonlyMap<Id, Wait>;
  snagsOfCase: ReadonlyMap<Id, readonly WaitingSnag[]>;
  waitsOfSnag: ReadonlyMap<Id, readonly Wait[]>;
  /** What keeps the case's stage: its waits that are of no snag. */
  waitsOfStage: ReadonlyMap<Id, readonly Wait[]>;
}

function grouped<T>(things: readonly T[], key: (thing: T) => Id | null): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const thing of things) {
    const id = key(thing);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), thing]);
  }
  return groups;
}

const byId = <T extends { id: Id }>(things: readonly T[]) => new Map(things.map((thing) => [thing.id, thing]));

/** The part of a graph that still stands: open cases, their open snags, and what these wait for. */
export function stillStanding(graph: WaitingGraph): StillStanding {
  const cases = byId(graph.cases.filter(({ closedOn }) => closedOn === null));
  const snags = byId(graph.snags.filter((snag) => isOpenSnag(snag) && cases.has(snag.caseId)));
  const standing = graph.dependencies.filter(
    ({ status, caseId, snagId }) => status === 'waiting' && cases.has(caseId) && (snagId === null || snags.has(snagId)),
  );
  return {
    cases,
    snags,
    waits: byId(standing),
    snagsOfCase: grouped([...snags.values()], (snag) => snag.caseId),
    waitsOfSnag: grouped(standing, (wait) => wait.snagId),
    waitsOfStage: grouped(standing, (wait) => (wait.snagId === null ? wait.caseId : null)),
  };
}

/** What tells things of every kind apart. */
export function keyOf({ kind, id }: WaitingThing): string {
  return `${kind} ${id}`;
}

/** What stands directly in the way of a thing: of a case its snags and waits, of a snag its waits, of a wait the case that it is about. */
export function neededFor({ kind, id }: WaitingThing, standing: StillStanding): WaitingThing[] {
  const waits = (list: readonly { id: Id }[] | undefined) => (list ?? []).map((each) => ({ kind: 'dependency' as const, id: each.id }));
  if (kind === 'snag') return waits(standing.waitsOfSnag.get(id));
  if (kind === 'case') {
    const snags = (standing.snagsOfCase.get(id) ?? []).map((each) => ({ kind: 'snag' as const, id: each.id }));
    return [...snags, ...waits(standing.waitsOfStage.get(id))];
  }
  const awaited = standing.waits.get(id)?.dependsOnCaseId;
  return awaited && standing.cases.has(awaited) ? [{ kind: 'case', id: awaited }] : [];
}

/** A thing in the way, and what stands in the way of that. */
export interface InTheWay extends WaitingThing {
  below: InTheWay[];
}

/** All that stands in the way of a case closing, as a tree. Where cases go round in a circle, it stops at what stands further up already. */
export function inTheWayOf(caseId: Id, graph: WaitingGraph): InTheWay[] {
  const standing = stillStanding(graph);
  const below = (thing: WaitingThing, above: readonly string[]): InTheWay[] => {
    const here = [...above, keyOf(thing)];
    return neededFor(thing, standing)
      .filter((next) => !here.includes(keyOf(next)))
      .map((next) => ({ ...next, below: below(next, here) }));
  };
  return below({ kind: 'case', id: caseId }, []);
}
