import type { Compared, ReviewQuestion, ReviewState, Said } from '@weft/domain';
import type { Tone } from '../ui/text/labels.tsx';

/** What each state of a review is called. */
export const stateWords: Readonly<Record<ReviewState, string>> = {
  not_invited: 'Not invited',
  invited: 'Invited',
  answering: 'Answering',
  with_council: 'With the council',
  to_sign: 'For the tenant to sign',
  signed: 'Signed',
};

export const stateTones: Readonly<Record<ReviewState, Tone>> = {
  not_invited: 'neutral',
  invited: 'accent',
  answering: 'accent',
  with_council: 'caution',
  to_sign: 'accent',
  signed: 'positive',
};

/** How an answer stands beside the one of the year before; nothing where that needs no word. */
export const comparedWords: Readonly<Record<Compared, string | null>> = {
  same: 'As before',
  changed: 'Changed',
  new: null,
  dropped: 'Not answered this time',
  none: null,
};

/** An answer in words: its choice, then what was written. */
export function saidWords(question: Pick<ReviewQuestion, 'choices'>, { choice, text }: Said): string {
  const chosen = choice === null ? null : (question.choices?.find(({ id }) => id === choice)?.label ?? choice);
  return [chosen, text].filter((part) => part !== null).join('. ');
}
