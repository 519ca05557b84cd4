import { addDays, addMonths, type Day, dayInFull } from '../values/day.ts';
import { notApplicable, notKnown, type Reckoned } from './keyDate.ts';
import type { Tenancy } from './tenancy.ts';

/** Landlord and Tenant Act 1954: a landlord's notice (s. 25) and a tenant's request (s. 26) name a day that is so many months off. */
const least = 6;
const most = 12;

export const renewalSource = 'Landlord and Tenant Act 1954, sections 25(2), 25(4) and 26(2)';

/** The expiry that a notice can name; or why the Act's notices have no dates here. @param expiry as `expiryOf` has it. */
export function protectedExpiry({ securityOfTenure }: Pick<Tenancy, 'securityOfTenure'>, expiry: Reckoned): Reckoned {
  switch (securityOfTenure) {
    case 'inside_act':
      return expiry;
    case 'contracted_out':
      return notApplicable(
        'the tenancy is contracted out of sections 24 to 28, so it ends at its expiry without a notice or a right to renew',
      );
    case 'not_applicable':
      return notApplicable('the Act protects business tenancies, and this is none or is a licence');
    default:
      return notKnown('it is not known whether the tenancy is inside the 1954 Act');
  }
}

/** The earliest day from which so many months reach another day. */
function firstDayWithin(months: number, of: Day): Day {
  const day = addMonths(of, -months);
  return addMonths(day, months) < of ? addDays(day, 1) : day;
}

/**
 * The first day on which a notice can name the expiry: no more than 12 months before it. The day named can never be before the contractual
 * expiry. A section 26 request is open only to a tenant whose term was granted for more than a year.
 * @param expiry as `protectedExpiry` has it.
 */
export function renewalOpens(expiry: Reckoned): Reckoned {
  if (expiry.day === null) return expiry;
  const day = firstDayWithin(most, expiry.day);
  const working = `Expiry ${dayInFull(expiry.day)}, less ${most} months: a notice given from ${dayInFull(day)} can name it.`;
  return { day, working };
}

/** The last day on which a notice can name the expiry itself: no fewer than 6 months before it. After that, the day named is a later one. */
export function renewalCloses(expiry: Reckoned, today: Day): Reckoned {
  if (expiry.day === null) return expiry;
  const day = addMonths(expiry.day, -least);
  const working = `Expiry ${dayInFull(expiry.day)}, less ${least} months: the last day on which a notice can name it.`;
  if (day >= today) return { day, working };
  const [, from = expiry.day] = [expiry.day, addMonths(today, least)].sort();
  return {
    day,
    working: `${working} A notice given today can name ${dayInFull(from)} at the soonest, ${dayInFull(addMonths(today, most))} at the latest.`,
  };
}
