import type { DatedKeyDate, KeyDate } from '@weft/domain';

/** Why some dates have no day, and which they are: each reason once. */
export interface WithoutDay {
  reason: string;
  labels: string[];
}

export interface KeyDateGroups {
  ahead: DatedKeyDate[];
  passed: DatedKeyDate[];
  notKnown: WithoutDay[];
  notApplicable: WithoutDay[];
}

function byReason(dates: readonly KeyDate[]): WithoutDay[] {
  const groups = new Map<string, string[]>();
  for (const { working, label } of dates) groups.set(working, [...(groups.get(working) ?? []), label]);
  return [...groups].map(([reason, labels]) => ({ reason, labels }));
}

/** Key dates as they are read: what is ahead, what has passed, and what has no day, each reason told once. */
export function keyDateGroups(dates: readonly KeyDate[]): KeyDateGroups {
  const dated = dates.flatMap((date) => (date.day === null ? [] : [date]));
  return {
    ahead: dated.filter(({ state }) => state !== 'passed'),
    passed: dated.filter(({ state }) => state === 'passed'),
    notKnown: byReason(dates.filter(({ state }) => state === 'not_known')),
    notApplicable: byReason(dates.filter(({ state }) => state === 'does_not_apply')),
  };
}
