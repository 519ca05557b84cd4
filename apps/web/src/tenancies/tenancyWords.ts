import type { KeyDateBasis, KeyDateState, TenancyStanding } from '@weft/domain';
import type { Tone } from '../ui/index.ts';

/** Whether somebody is in a building, is to be, or was. */
export const standingWords: Readonly<Record<TenancyStanding, string>> = { now: 'Now', to_come: 'To come', before: 'Before' };

/** How far off a key date is, in a badge's words. Nothing for what is years away. */
export const distanceWords: Readonly<Record<KeyDateState, string>> = {
  passed: 'Passed',
  within_6_months: 'Within 6 months',
  within_12_months: 'Within 12 months',
  within_24_months: 'Within 24 months',
  later: '',
};

/** How loudly that is said. */
export const distanceTones: Readonly<Record<KeyDateState, Tone>> = {
  passed: 'neutral',
  within_6_months: 'caution',
  within_12_months: 'accent',
  within_24_months: 'neutral',
  later: 'neutral',
};

/** Whether a date can be moved by the parties, by nobody, or is only a habit. */
export const basisWords: Readonly<Record<KeyDateBasis, string>> = { agreement: 'Agreement', statutory: 'Law', custom: 'Custom' };

/** What to take care of in a tenancy, as short as a row of the list has room for. */
export const careWords: Readonly<Record<'another_tenancy' | 'no_legal_person', string>> = {
  another_tenancy: 'Beside another tenancy',
  no_legal_person: 'Cannot hold a lease in its own name',
};
