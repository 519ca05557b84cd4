import type { WaitingOn } from '@weft/domain';
import { counted } from '@weft/network';

const short: Readonly<Record<WaitingOn, string>> = {
  council_property: 'Council property',
  council_legal: 'Council legal',
  council_finance: 'Council finance',
  council_decision: 'Council decision',
  tenant: 'Tenant',
  vast: 'VAST',
  funder: 'Funder',
  third_party: 'Third party',
  nobody: 'Nobody',
};

/** Whose move it is, in the few words that a card has room for. */
export function waitingWords(waitingOn: WaitingOn): string {
  return short[waitingOn];
}

/** How long, as people say it: "today", "1 day", "94 days". */
export function daysWords(days: number): string {
  return days === 0 ? 'since today' : counted(days, 'day');
}

/** How loudly a wait is said: after 30 days, and after 90. */
export function waitingTone(days: number | null): 'neutral' | 'caution' | 'danger' {
  if (days === null || days <= 30) return 'neutral';
  return days <= 90 ? 'caution' : 'danger';
}

/** How many marks a wait gets for the eye: after 30, 60 and 90 days. */
export function ageLevel(days: number): 0 | 1 | 2 | 3 {
  if (days <= 30) return 0;
  if (days <= 60) return 1;
  return days <= 90 ? 2 : 3;
}
