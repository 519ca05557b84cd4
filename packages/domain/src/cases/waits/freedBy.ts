import type { Id } from '../../values/id.ts';
import { type StillStanding, stillStanding, type Wait, type WaitingGraph, type WaitingThing } from './graph.ts';

/** Something that would no longer be kept from going on. */
export interface Freed {
  /** A snag that can be worked on, a case that can move to its next stage, or one that nothing keeps from closing. */
  what: 'snag' | 'stage' | 'closing';
  /** Of the snag, or of the case. */
  id: Id;
  caseId: Id;
  /** 1 for what goes on at once; 2 for what goes on once that is carried through in its turn; and so on. */
  step: number;
}

/** What is supposed to be settled: dependencies met, snags put right, cases closed. */
type Supposed = Record<WaitingThing['kind'], Set<Id>>;

function stillHolds(wait: Wait, supposed: Supposed): boolean {
  return (
    !supposed.dependency.has(wait.id) &&
    !supposed.case.has(wait.caseId) &&
    !(wait.snagId !== null && supposed.snag.has(wait.snagId)) &&
    !(wait.dependsOnCaseId !== null && supposed.case.has(wait.dependsOnCaseId))
  );
}

function freedNow(standing: StillStanding, supposed: Supposed): Omit<Freed, 'step'>[] {
  const free = (waits: readonly Wait[] | undefined) => waits !== undefined && !waits.some((wait) => stillHolds(wait, supposed));
  const freed: Omit<Freed, 'step'>[] = [];
  for (const { id, caseId } of standing.snags.values()) {
    if (!supposed.snag.has(id) && !supposed.case.has(caseId) && free(standing.waitsOfSnag.get(id)))
      freed.push({ what: 'snag', id, caseId });
  }
  for (const { id } of standing.cases.values()) {
    if (supposed.case.has(id)) continue;
    const snags = standing.snagsOfCase.get(id);
    const stage = standing.waitsOfStage.get(id);
    const isClear = (snags ?? []).every((snag) => supposed.snag.has(snag.id)) && (stage === undefined || free(stage));
    if (isClear && (snags !== undefined || stage !== undefined)) freed.push({ what: 'closing', id, caseId: id });
    else if (free(stage)) freed.push({ what: 'stage', id, caseId: id });
  }
  return freed;
}

/**
 * What would go on if one thing were settled: a dependency met, a snag put right or a case closed. Each thing freed is supposed
 * to be carried through in its turn, so what that frees follows with a later step. Ends whatever the graph, circles and all.
 */
export function freedBy(settled: WaitingThing, graph: WaitingGraph): Freed[] {
  const standing = stillStanding(graph);
  const supposed: Supposed = { case: new Set(), snag: new Set(), dependency: new Set() };
  supposed[settled.kind].add(settled.id);
  const all: Freed[] = [];
  const seen = new Set<string>();
  for (let step = 1; ; step += 1) {
    const freed = freedNow(standing, supposed).filter(({ what, id }) => !seen.has(`${what} ${id}`));
    if (freed.length === 0) return all;
    for (const each of freed) {
      seen.add(`${each.what} ${each.id}`);
      all.push({ ...each, step });
      if (each.what !== 'stage') supposed[each.what === 'snag' ? 'snag' : 'case'].add(each.id);
    }
  }
}
