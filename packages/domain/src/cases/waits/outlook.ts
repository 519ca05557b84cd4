import { type Day, daysBetween } from '../../values/day.ts';
import type { Id } from '../../values/id.ts';
import { keyOf, neededFor, type StillStanding, stillStanding, type WaitingGraph, type WaitingThing } from './graph.ts';

/** One link of the way to closure. */
export interface OutlookStep extends WaitingThing {
  caseId: Id;
  /** The day on record: a snag's due date, a dependency's need-by, a case's target. */
  day: Day | null;
  /** Whole days that it is late; 0 when it is not, or has no day. */
  overdue: number;
}

/** What keeps a case from closing. */
export interface Outlook {
  /** The day before which nothing on record lets it close; never before today. */
  notBefore: Day;
  /** From the case down: each link waits for the next, and the last waits for nothing. Empty when nothing keeps the case. */
  chain: readonly OutlookStep[];
  /** The thing on any way to closure that is the most days late; null when nothing is. */
  mostOverdue: OutlookStep | null;
  /** How many things on the way have no day, so that no day can be promised. */
  undated: number;
}

function stepOf(thing: WaitingThing, { cases, snags, waits }: StillStanding, today: Day): OutlookStep | null {
  const snag = thing.kind === 'snag' ? snags.get(thing.id) : undefined;
  const wait = thing.kind === 'dependency' ? waits.get(thing.id) : undefined;
  const subject = thing.kind === 'case' ? cases.get(thing.id) : undefined;
  const caseId = snag?.caseId ?? wait?.caseId ?? subject?.id;
  if (caseId === undefined) return null;
  const day = snag?.due ?? wait?.neededBy ?? subject?.targetCloseDate ?? null;
  return { ...thing, caseId, day, overdue: day === null ? 0 : Math.max(0, daysBetween(day, today)) };
}

/** Everything below a thing with the shortest way down to it, the way's start left out. Nothing in `passed` is gone through again. */
function waysDown(from: WaitingThing, standing: StillStanding, passed: ReadonlySet<string>): Map<string, WaitingThing[]> {
  const ways = new Map<string, WaitingThing[]>([[keyOf(from), []]]);
  for (const [key, way] of ways) {
    const at = way.at(-1) ?? from;
    for (const next of neededFor(at, standing)) {
      if (!passed.has(keyOf(next)) && !ways.has(keyOf(next))) ways.set(keyOf(next), [...(ways.get(key) ?? []), next]);
    }
  }
  ways.delete(keyOf(from));
  return ways;
}

/** The latest day still to come first; then what is most days late; then what has no day. */
function worseFirst(today: Day) {
  const ahead = ({ day }: OutlookStep) => (day !== null && day > today ? day : '');
  return (one: OutlookStep, other: OutlookStep) =>
    ahead(other).localeCompare(ahead(one)) ||
    other.overdue - one.overdue ||
    Number(one.day === null) - Number(other.day === null) ||
    keyOf(one).localeCompare(keyOf(other));
}

/**
 * What keeps a case from closing, and for how long: from the case down to the thing with the latest day, and on from there in the same way
 * to something that waits for nothing. A day that has passed counts as today, and among those the most overdue comes first. Other cases
 * that it waits for count with all that they wait for. Ends whatever the graph, circles and all.
 */
export function outlookOf(caseId: Id, graph: WaitingGraph, today: Day): Outlook {
  const standing = stillStanding(graph);
  const worse = worseFirst(today);
  const passed = new Set<string>();
  const chain: OutlookStep[] = [];
  let at: WaitingThing = { kind: 'case', id: caseId };
  let below: OutlookStep[] | null = null;
  for (;;) {
    passed.add(keyOf(at));
    const ways = waysDown(at, standing, passed);
    const steps = [...ways.values()].flatMap((way) => {
      const last = way.at(-1);
      return (last && stepOf(last, standing, today)) ?? [];
    });
    below ??= steps;
    const worst = [...steps].sort(worse)[0];
    if (!worst) break;
    for (const thing of ways.get(keyOf(worst)) ?? []) {
      passed.add(keyOf(thing));
      const step = stepOf(thing, standing, today);
      if (step) chain.push(step);
    }
    at = worst;
  }
  const latest = below.reduce((day, step) => (step.day !== null && step.day > day ? step.day : day), today);
  const late = [...below].sort((one, other) => other.overdue - one.overdue || keyOf(one).localeCompare(keyOf(other)))[0];
  return {
    notBefore: latest,
    chain,
    mostOverdue: late && late.overdue > 0 ? late : null,
    undated: below.filter(({ day, kind }) => day === null && kind !== 'case').length,
  };
}
