import type { WaitingOn } from '@weft/domain';
import { counted } from '@weft/network';
import { useCaseWords } from './useCaseWords.ts';

/** Whose move it is, in the few words that a card has room for. */
export function useWaitingWords(): (waitingOn: WaitingOn) => string {
  const { short } = useCaseWords();
  return (waitingOn) => short('waitingOn', waitingOn);
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
