import { z } from 'zod';
import type { Day } from '../values/day.ts';
import type { Tenancy } from './tenancy.ts';

/** Whether a tenancy is the occupation of a building now, is being agreed for later, or is over. */
export const tenancyStandingSchema = z.enum(['now', 'to_come', 'before']);
export type TenancyStanding = z.infer<typeof tenancyStandingSchema>;

/** Papers that say that something is still to be agreed or signed. */
const unsigned: readonly string[] = ['draft', 'terms_agreed', 'agreed_not_signed'];

/** How a tenancy stands on a day. A building that stands empty while a lease of it is in draft has a tenancy to come. */
export function standingOf(
  tenancy: Pick<Tenancy, 'occupationStatus' | 'documentStatus' | 'commencementDate' | 'expiryDate'>,
  today: Day,
): TenancyStanding {
  const { occupationStatus, documentStatus, commencementDate, expiryDate } = tenancy;
  if (commencementDate !== null && commencementDate > today) return 'to_come';
  if (occupationStatus !== 'vacated') return 'now';
  const isOver = expiryDate !== null && expiryDate < today;
  return unsigned.includes(documentStatus) && !isOver ? 'to_come' : 'before';
}

/** Those who are in a building though the term has run out, on whatever basis, or on none that anybody has established. */
const heldOver: readonly string[] = ['continuing_1954', 'tenancy_at_will', 'periodic', 'holding_over_unclear'];

/** Whether the tenant stays on after the term: it is recorded so, or the expiry has passed and nobody has recorded what followed. */
export function isHoldingOver({ occupationStatus }: Pick<Tenancy, 'occupationStatus'>, expiry: Day | null, today: Day): boolean {
  return heldOver.includes(occupationStatus) || (occupationStatus === 'in_term' && expiry !== null && expiry < today);
}

/** Whether there is no agreement to go by: none was ever found, or the document is missing. */
export function lacksAgreement({ agreementType, documentStatus }: Pick<Tenancy, 'agreementType' | 'documentStatus'>): boolean {
  return agreementType === 'none_found' || documentStatus === 'not_found';
}
