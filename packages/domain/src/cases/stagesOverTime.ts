import { addMonths, type Day, dayOfInstant } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { Case } from './case.ts';
import type { RecordedMove } from './numbers.ts';

/** What is asked of a case to tell where it stood on any day. */
export type StagedCase = Pick<Case, 'id' | 'flow' | 'stage' | 'stageSince' | 'openedOn'>;

type DayMove = Omit<RecordedMove, 'at'> & { on: Day };

/**
 * Where a case stood at the end of a day: null before it was opened, `unknown` when nothing on record tells.
 * @param moves the case's own, oldest first.
 */
export function stageOn(subject: StagedCase, moves: readonly DayMove[], day: Day): string | null {
  if (day < subject.openedOn) return null;
  if (day >= subject.stageSince) return subject.stage;
  const last = moves.filter(({ on }) => on <= day).at(-1);
  if (last) return last.toStage;
  return moves[0]?.fromStage ?? 'unknown';
}

/** How the cases of a flow stood at the end of one day: the cases in each stage. */
export interface StagesOnDay<C extends StagedCase> {
  day: Day;
  stages: ReadonlyMap<string, C[]>;
}

/** The ends of months up to today, at most so many, today last: the month before the first case was opened is the first of them. */
function samples(openedFirst: Day, today: Day, most: number): Day[] {
  const days = [today];
  for (let back = 1; days.length < most; back += 1) {
    const day = addMonths(today, -back);
    days.unshift(day);
    if (day < openedFirst) break;
  }
  return days;
}

/**
 * How many cases stood in each stage, month by month until today (a cumulative flow), those closed too.
 * `since` is the day of the first move on record: where cases stood before it is known only of those that have not moved since, or from where a
 * move says that it came.
 * @param most how many days to tell of, at least 1.
 */
export function stagesOverTime<C extends StagedCase>(
  cases: readonly C[],
  moves: readonly RecordedMove[],
  today: Day,
  most = 25,
): { days: StagesOnDay<C>[]; since: Day | null } {
  const byCase = new Map<Id, DayMove[]>();
  for (const { at, ...move } of [...moves].sort((one, other) => one.at.localeCompare(other.at))) {
    const own = byCase.get(move.caseId) ?? [];
    own.push({ ...move, on: dayOfInstant(at) });
    byCase.set(move.caseId, own);
  }
  const ofThese = cases.flatMap(({ id }) => byCase.get(id) ?? []);
  const since = ofThese.map(({ on }) => on).sort()[0] ?? null;
  const [openedFirst = today] = cases.map(({ openedOn }) => openedOn).sort();
  const days = samples(openedFirst, today, most).map((day) => {
    const stages = new Map<string, C[]>();
    for (const subject of cases) {
      const stage = stageOn(subject, byCase.get(subject.id) ?? [], day);
      if (stage !== null) stages.set(stage, [...(stages.get(stage) ?? []), subject]);
    }
    return { day, stages };
  });
  return { days, since };
}
