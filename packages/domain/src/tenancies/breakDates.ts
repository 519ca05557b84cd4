import { addMonths, dayInFull } from '../values/day.ts';
import { notApplicable, notKnown, type Reckoned } from './keyDate.ts';
import type { Tenancy } from './tenancy.ts';

export type BreakTerms = Pick<Tenancy, 'breakRight' | 'earliestBreakDate' | 'breakNoticeMonths'>;

/** How long before notice is due the parties are reminded that there is something to decide. Custom, not law. */
const reminderMonths = 3;

/** The earliest day on which the tenancy can be broken. */
export function earliestBreak({ breakRight, earliestBreakDate }: BreakTerms): Reckoned {
  if (earliestBreakDate !== null) {
    const rolls = breakRight === 'rolling' ? ' It rolls: the tenancy can be broken on any day after that too.' : '';
    return { day: earliestBreakDate, working: `The earliest break that is recorded: ${dayInFull(earliestBreakDate)}.${rolls}` };
  }
  return breakRight === 'none' ? notApplicable('no right to break is recorded') : notKnown('no earliest break is recorded');
}

/**
 * The last day on which notice can be given for the earliest break. Months are counted back to the same date, or to the last of a month that
 * lacks it: where the courts' corresponding date rule would allow a day or two more, this errs on the safe side.
 */
export function breakNotice(terms: BreakTerms): Reckoned {
  const { earliestBreakDate, breakNoticeMonths } = terms;
  if (earliestBreakDate === null) return earliestBreak(terms);
  if (breakNoticeMonths === null) return notKnown('the months of notice are not recorded');
  const day = addMonths(earliestBreakDate, -breakNoticeMonths);
  const notice = breakNoticeMonths === 1 ? '1 month’s notice' : `${breakNoticeMonths} months’ notice`;
  return { day, working: `Earliest break ${dayInFull(earliestBreakDate)}, less ${notice}: by ${dayInFull(day)}.` };
}

/** When to begin to decide whether to break, so that notice is not given in haste or missed. @param notice as `breakNotice` has it. */
export function breakReminder(notice: Reckoned): Reckoned {
  if (notice.day === null) return notice;
  const day = addMonths(notice.day, -reminderMonths);
  return { day, working: `Notice by ${dayInFull(notice.day)}, less ${reminderMonths} months to decide: from ${dayInFull(day)}.` };
}
