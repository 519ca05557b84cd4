import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Calendar } from '@weft/domain';

/** What only whoever has the address of a calendar knows. See decisions/0001-calendar-addresses.md. */
function tokenOf(secret: Buffer, { id, number }: Pick<Calendar, 'id' | 'number'>): string {
  return createHmac('sha256', secret).update(`calendar ${id} ${number}`).digest('base64url');
}

/** The path at which the server gives a calendar. */
export function calendarPath(secret: Buffer, calendar: Pick<Calendar, 'id' | 'number'>): string {
  return `/calendar/${calendar.id}/${tokenOf(secret, calendar)}.ics`;
}

/** Whether a token is this calendar's, told in the same time whether it is nearly right or not at all. */
export function isTokenOf(secret: Buffer, calendar: Pick<Calendar, 'id' | 'number'>, token: string): boolean {
  const [right, given] = [Buffer.from(tokenOf(secret, calendar)), Buffer.from(token)];
  return right.length === given.length && timingSafeEqual(right, given);
}
