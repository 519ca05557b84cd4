import { addDays, addMonths, type Day, dayInFull } from '../values/day.ts';
import { notApplicable, notKnown, type Reckoned } from './keyDate.ts';
import type { Tenancy } from './tenancy.ts';

/** What the end of a tenancy is worked out from. */
export type Term = Pick<Tenancy, 'agreementType' | 'commencementDate' | 'termYears' | 'expiryDate'>;

/** The last day of a term of so many years: the day before its anniversary. */
export function lastDayOf(commencement: Day, years: number): Day {
  return addDays(addMonths(commencement, years * 12), -1);
}

/** When a tenancy ends by its own terms: as recorded, else from its start and years. */
export function expiryOf({ agreementType, commencementDate, termYears, expiryDate }: Term): Reckoned {
  if (expiryDate !== null) return { day: expiryDate, working: `The expiry that is recorded: ${dayInFull(expiryDate)}.` };
  if (agreementType === 'freehold') return notApplicable('a freehold does not end');
  if (agreementType === 'tenancy_at_will') return notApplicable('a tenancy at will has no term, and either side can end it at any time');
  if (commencementDate === null || termYears === null || termYears === 0) {
    return notKnown('no expiry is recorded, nor a start with a number of years');
  }
  const years = `${termYears} ${termYears === 1 ? 'year' : 'years'}`;
  const day = lastDayOf(commencementDate, termYears);
  return { day, working: `${years} from ${dayInFull(commencementDate)} end on ${dayInFull(day)}. Check the lease: no expiry is recorded.` };
}
