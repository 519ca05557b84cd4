import type { RouterOutputs } from '@weft/api';
import { type Day, daysBetween } from '@weft/domain';
import { counted } from '@weft/network';
import { formatDate } from '../ui/index.ts';

export type Today = RouterOutputs['cases']['today'];
export type TodayLine = Today['overdue']['lines'][number];

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const is = (count: number) => (count === 1 ? 'is' : 'are');

/** What is said of each part in a sentence, after how many. Waiting on others asks for nothing, so the sum leaves it out. */
const saying = {
  overdue: (count: number) => `${is(count)} overdue`,
  thisWeek: (count: number) => `${is(count)} due within a week`,
  holdReview: (count: number) => `${is(count)} on hold with a review due`,
  silent: (count: number) => `${count === 1 ? 'has' : 'have'} gone quiet`,
};

/** Today in a sentence: how many cases ask for something, and what. */
export function inSum(today: Today): string {
  const asking = (['overdue', 'thisWeek', 'holdReview', 'silent'] as const).filter((part) => today[part].total > 0);
  if (asking.length === 0) return 'Nothing is due this week.';
  const said = asking.map((part, index) => {
    const { total } = today[part];
    const noun = index > 0 ? '' : total === 1 ? 'case ' : 'cases ';
    return `${small[total] ?? total} ${noun}${saying[part](total)}`;
  });
  const sentence = new Intl.ListFormat('en-GB').format(said);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What comes after the week, in a sentence; null when nothing does. */
export function laterWords({ later }: Today): string | null {
  if (later.total === 0) return null;
  const next = later.next === null ? '' : `; the next on ${formatDate(later.next)}`;
  return `${counted(later.total, 'case')} later${next}.`;
}

/** When something is due, as people say it on the day: "Due today", "Due tomorrow", "Due Friday", "Due 4 Dec 2026". */
export function dueWords(due: Day, today: Day): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'Due today';
  if (days === 1) return 'Due tomorrow';
  if (days === -1) return 'Due yesterday';
  if (days > 1 && days < 7) return `Due ${formatDate(due, 'weekday').split(' ')[0]}`;
  return `${days < 0 ? 'Was due' : 'Due'} ${formatDate(due, 'short')}`;
}
