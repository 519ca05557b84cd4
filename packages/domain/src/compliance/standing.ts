import { z } from 'zod';
import { addDays, addMonths, type Day, dayInFull, daySchema } from '../values/day.ts';
import type { Check } from './check.ts';
import type { ComplianceRecord } from './record.ts';

/** How a check of a building stands, what is wrong first. */
export const complianceStatuses = ['expired', 'missing', 'unverified', 'due', 'current', 'does_not_apply'] as const;
export const complianceStatusSchema = z.enum(complianceStatuses);
export type ComplianceStatus = (typeof complianceStatuses)[number];

/** What of a record says when it was done and until when it counts. */
export type SaidOfCheck = Pick<ComplianceRecord, 'doneOn' | 'expiresOn' | 'seenOn' | 'notApplicableBecause'>;
/** What of a check its days are worked out from. */
export type CheckInterval = Pick<Check, 'intervalMonths' | 'warningDays'>;

/** How one check of one building stands on a day, until when it counts, and how that was worked out in a sentence. */
export const complianceStandingSchema = z.object({
  status: complianceStatusSchema,
  /** The last day on which it counts; null when there is none. */
  expiresOn: daySchema.nullable(),
  working: z.string(),
  /** Expired, or about to be, whether or not anybody has seen the evidence. */
  isPressing: z.boolean(),
});
export type ComplianceStanding = z.infer<typeof complianceStandingSchema>;

/** The last day on which a check counts and how it was worked out, or why there is no such day. */
export function complianceExpiry(
  { intervalMonths }: Pick<Check, 'intervalMonths'>,
  said: SaidOfCheck | null,
): { day: Day | null; working: string } {
  if (said === null) return { day: null, working: 'Nothing is recorded.' };
  if (said.notApplicableBecause !== null)
    return { day: null, working: `Does not apply: ${said.notApplicableBecause.replace(/[\s.]+$/, '')}.` };
  if (said.expiresOn !== null) return { day: said.expiresOn, working: `The expiry that is recorded: ${dayInFull(said.expiresOn)}.` };
  if (said.doneOn === null) return { day: null, working: 'No day is recorded on which it was done, and no expiry.' };
  const done = `Done ${dayInFull(said.doneOn)}`;
  if (intervalMonths === null)
    return { day: null, working: `${done}. This check has no set interval, so it counts until it is done again.` };
  const day = addMonths(said.doneOn, intervalMonths);
  return { day, working: `${done}, plus ${monthsInWords(intervalMonths)}: ${dayInFull(day)}${shortened(said.doneOn, day)}.` };
}

function monthsInWords(months: number): string {
  const isYears = months % 12 === 0 && months > 12;
  const [number, unit] = isYears ? [months / 12, 'year'] : [months, 'month'];
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** SaidOfCheck where the month that it falls in is too short for the day of the month. */
function shortened(done: Day, day: Day): string {
  return done.slice(8) === day.slice(8) ? '' : ', the last day of that month';
}

/**
 * How a check of a building stands on a day. The day on which it expires still counts. One that has expired is expired whoever saw it; else one
 * that nobody has seen the evidence of is unverified, however far off its expiry.
 * @param said what is recorded of it; null when nothing is.
 */
export function statusOf(check: CheckInterval, said: SaidOfCheck | null, today: Day): ComplianceStatus {
  if (said === null) return 'missing';
  if (said.notApplicableBecause !== null) return 'does_not_apply';
  if (said.doneOn === null && said.expiresOn === null) return 'missing';
  const { day } = complianceExpiry(check, said);
  if (day !== null && day < today) return 'expired';
  if (said.seenOn === null) return 'unverified';
  return isWithinWarning(check, day, today) ? 'due' : 'current';
}

function isWithinWarning({ warningDays }: CheckInterval, expiry: Day | null, today: Day): boolean {
  return expiry !== null && expiry <= addDays(today, warningDays);
}

/** How a check of a building stands on a day, with the day that it expires and the working: see `statusOf`. */
export function complianceStanding(check: CheckInterval, said: SaidOfCheck | null, today: Day): ComplianceStanding {
  const { day, working } = complianceExpiry(check, said);
  return { status: statusOf(check, said, today), expiresOn: day, working, isPressing: isWithinWarning(check, day, today) };
}

/** Puts what is wrong first; of the same status what expires soonest, then as they were. */
export function byWhatIsWrong(
  one: Pick<ComplianceStanding, 'status' | 'expiresOn'>,
  other: Pick<ComplianceStanding, 'status' | 'expiresOn'>,
): number {
  const order = complianceStatuses.indexOf(one.status) - complianceStatuses.indexOf(other.status);
  return order || (one.expiresOn ?? '9999').localeCompare(other.expiresOn ?? '9999');
}
