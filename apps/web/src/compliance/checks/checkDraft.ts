import type { RouterOutputs } from '@weft/api';
import type { CheckWords } from '@weft/domain';
import { counted } from '@weft/network';

export type ListedCheck = RouterOutputs['compliance']['checks']['list'][number];

/** What the form of a check holds while it is filled in. */
export interface CheckDraft extends Omit<CheckWords, 'basis' | 'interval' | 'intervalMonths'> {
  basis: string;
  interval: string;
  /** Whether it comes round after so many months, or counts until it is done again. */
  isTimed: boolean;
  months: number;
}

/** The form as it stands when it is opened: a check as it is, or a new one. */
export function checkDraftOf(listed: ListedCheck | null): CheckDraft {
  const check = listed?.check;
  return {
    label: check?.label ?? '',
    basis: check?.basis ?? '',
    interval: check?.interval ?? '',
    isTimed: check === undefined || check.intervalMonths !== null,
    months: check?.intervalMonths ?? 12,
    intervalBasis: check?.intervalBasis ?? 'custom',
    warningDays: check?.warningDays ?? 60,
  };
}

/** What is sent of it. */
export function wordsOf({ label, basis, interval, isTimed, months, intervalBasis, warningDays }: CheckDraft): CheckWords {
  return {
    label,
    basis: basis.trim() || null,
    interval: interval.trim() || null,
    intervalMonths: isTimed ? months : null,
    intervalBasis,
    warningDays,
  };
}

/** How often a check comes round. */
export function everyWords(months: number | null): string {
  if (months === null) return 'No set interval';
  return months % 12 === 0 && months > 12 ? `Every ${months / 12} years` : `Every ${counted(months, 'month')}`;
}
