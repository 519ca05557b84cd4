import type { ServiceLevel, ServiceLevels } from '../reference/serviceLevels.ts';
import { levelKey, levelsWith, type OwnLevels } from './ownLevels.ts';

/** What each service level looks at, as a sentence without its full stop. */
export const measureWords: Readonly<Record<ServiceLevel['measure'], string>> = {
  overdue: 'Its next action is overdue',
  hold: 'It is on hold',
  silent: 'Nothing is logged on it',
};

/** What becomes of a case then. */
export const stepWords: Readonly<Record<ServiceLevel['step'], string>> = { flag: 'flagged', escalate: 'escalated' };

/** How long it takes: “1 day”, “10 working days”. */
export function daysOf({ after, unit }: Pick<ServiceLevel, 'after' | 'unit'>): string {
  return `${after} ${unit === 'days' ? 'day' : 'working day'}${after === 1 ? '' : 's'}`;
}

function changeWords(was: ServiceLevel, is: ServiceLevel): string[] {
  const what = `“${measureWords[is.measure]}”`;
  const then = stepWords[is.step];
  const advice = was.advice === is.advice ? [] : [`${what}: once ${then}, “${is.advice.replace(/\.$/, '')}”`];
  if (is.off) return was.off ? advice : [`${what}: ${then} no more`, ...advice];
  if (was.off) return [`${what}: ${then} again, after ${daysOf(is)}`, ...advice];
  return [...(daysOf(was) === daysOf(is) ? [] : [`${what}: ${then} after ${daysOf(is)}, before after ${daysOf(was)}`]), ...advice];
}

/** What an edit of a workspace's own service levels changes, each thing a sentence without its full stop. Empty when nothing is changed. */
export function levelDifferences(standard: ServiceLevels, before: OwnLevels, after: OwnLevels): string[] {
  const were = new Map(levelsWith(standard, before).levels.map((level) => [levelKey(level), level]));
  return levelsWith(standard, after).levels.flatMap((level) => changeWords(were.get(levelKey(level)) ?? level, level));
}
