import { calendarDay } from '@weft/domain';

/** A day in its parts, and what is reckoned with it. */
export type Day = calendarDay.Day;
export const { addDays, addMonths, daysBetween, dayNames, fromIsoDate, isIsoDate, monthNames, todayIso, toIsoDate, weekdayOf } =
  calendarDay;
