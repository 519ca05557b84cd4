import type { FieldProblem } from '../errors/errors.ts';
import type { ServiceLevel, ServiceLevels } from '../reference/serviceLevels.ts';
import { daysOf } from './levelWords.ts';
import { levelKey, levelsWith, type OwnLevels } from './ownLevels.ts';

type Span = Pick<ServiceLevel, 'after' | 'unit'>;

/** The fewest days that a span can take: working days begin on a Monday, and no holiday comes between. */
function fewestDays({ after, unit }: Span): number {
  return unit === 'days' ? after : after + 2 * Math.floor((after - 1) / 5);
}

/** The most days that it takes but for holidays: working days begin after a Friday. */
function mostDays({ after, unit }: Span): number {
  return unit === 'days' ? after : after + 2 * Math.ceil(after / 5);
}

function isLater(one: Span, other: Span): boolean {
  return one.unit === other.unit ? one.after > other.after : fewestDays(one) > mostDays(other);
}

/**
 * What is wrong with a workspace's own service levels: one that there is not, a case escalated no later than it is flagged. Each in a sentence;
 * `path` names the level. Working days are held against days by what weekends make of them; holidays are left out, as they differ by the year.
 */
export function levelFaults(standard: ServiceLevels, own: OwnLevels): FieldProblem[] {
  const known = standard.levels.map(levelKey);
  const strange = Object.keys(own)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `serviceLevels.${key}`, message: 'There is no such service level.' }));
  const inUse = levelsWith(standard, own).levels.filter(({ off }) => !off);
  const early = inUse.flatMap((level): FieldProblem[] => {
    const first = inUse.find(({ measure, step }) => measure === level.measure && step === 'flag');
    if (level.step !== 'escalate' || first === undefined || isLater(level, first)) return [];
    const message = `A case is flagged first and escalated later: this would flag it after ${daysOf(first)} and escalate it after ${daysOf(level)}.`;
    return [{ path: `serviceLevels.${levelKey(level)}.after`, message }];
  });
  return [...strange, ...early];
}
