import { type Compared, questionOf, type ReviewForm, type ReviewQuestion, type ReviewState, type Said, saysSomething } from '@weft/domain';
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

/** The review of the year before: what it asked, and what was answered. */
export interface LastYear {
  year: number;
  form: ReviewForm;
  answers: readonly (Said & { question: string })[];
}

/** What was answered to a question the year before, in the words of the form that asked; null when nothing was. */
export function lastSaid(last: LastYear | null, { id, choices }: ReviewQuestion): { said: Said; words: string } | null {
  const said = last?.answers.find(({ question }) => question === id);
  if (!last || !said || !saysSomething(said)) return null;
  return { said, words: saidWords(questionOf(last.form, id)?.question ?? { choices }, said) };
}
