import type { ServiceLevel, ServiceLevels } from '../reference/serviceLevels.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import { addWorkingDays, workingDaysSince } from '../values/workingDays.ts';
import type { Case } from './case.ts';

/** A service level that a case has reached, and how many days (in the level's unit) it has been. */
export interface Flag extends Pick<ServiceLevel, 'measure' | 'step'> {
  count: number;
}

/** What the service levels look at. `lastLoggedOn` is the day of the last entry in its log that the reader may know of. */
export type FlaggedFacts = Pick<Case, 'openedOn' | 'closedOn' | 'stage' | 'stageSince' | 'nextActionDue' | 'holdReviewOn'> & {
  lastLoggedOn: Day | null;
};

/** Since when something has been measured; null when there is nothing to measure. */
function sinceOf(measure: ServiceLevel['measure'], facts: FlaggedFacts, { holdStages }: ServiceLevels): Day | null {
  switch (measure) {
    case 'overdue':
      return facts.nextActionDue;
    case 'hold':
      return holdStages.includes(facts.stage) ? facts.stageSince : null;
    case 'silent':
      return facts.lastLoggedOn !== null && facts.lastLoggedOn > facts.openedOn ? facts.lastLoggedOn : facts.openedOn;
  }
}

/**
 * How far past a level a case is, in the level's unit; null before it is reached, and where it is not gone by. A day set for the review of a hold
 * stands in for the level's, and is heeded whether that is gone by or not.
 */
function countAt(level: ServiceLevel, facts: FlaggedFacts, levels: ServiceLevels, today: Day): number | null {
  const since = sinceOf(level.measure, facts, levels);
  if (since === null || since > today) return null;
  if (level.measure === 'hold' && facts.holdReviewOn !== null) {
    return facts.holdReviewOn <= today ? daysBetween(since, today) : null;
  }
  if (level.off) return null;
  const count = level.unit === 'days' ? daysBetween(since, today) : workingDaysSince(since, today, levels.holidays);
  return count >= level.after ? count : null;
}

/** The service levels that an open case has reached, at most one for each measure: the last that it reached in their order. */
export function flagsOf(facts: FlaggedFacts, levels: ServiceLevels, today: Day): Flag[] {
  if (facts.closedOn !== null) return [];
  const reached = new Map<Flag['measure'], Flag>();
  for (const level of levels.levels) {
    const { measure, step } = level;
    const count = countAt(level, facts, levels, today);
    if (count !== null) reached.set(measure, { measure, step, count });
  }
  return [...reached.values()];
}

/** The day by which a case on hold is to be looked at again; null when it is not on hold, or nobody goes by a level and no day is set. */
export function holdReviewDue(
  facts: Pick<Case, 'stage' | 'stageSince' | 'holdReviewOn'>,
  { holdStages, levels, holidays }: ServiceLevels,
): Day | null {
  if (!holdStages.includes(facts.stage)) return null;
  if (facts.holdReviewOn !== null) return facts.holdReviewOn;
  const level = levels.find(({ measure, off }) => measure === 'hold' && !off);
  if (level === undefined) return null;
  return level.unit === 'days' ? addDays(facts.stageSince, level.after) : addWorkingDays(facts.stageSince, level.after, holidays);
}
