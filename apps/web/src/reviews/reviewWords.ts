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

/** How a review differs from the one before, in a sentence: "Beside 2025: 2 changed, 1 not answered this time." */
export function sinceLastWords(compared: readonly Compared[], year: number): string {
  const many = (which: Compared) => compared.filter((each) => each === which).length;
  const parts = [
    [many('changed'), 'changed'],
    [many('new'), 'answered that was not'],
    [many('dropped'), 'not answered this time'],
    [many('same'), 'as before'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? `Nothing was answered in ${year}.` : `Beside ${year}: ${said.join(', ')}.`;
}

/** An answer in words: its choice, then what was written. */
export function saidWords(question: Pick<ReviewQuestion, 'choices'>, { choice, text }: Said): string {
  const chosen = choice === null ? null : (question.choices?.find(({ id }) => id === choice)?.label ?? choice);
  return [chosen, text].filter((part) => part !== null).join('. ');
}

/** Questions and what was answered to each, to be read as facts; an answer that is not there has no value. */
export function answerItems(questions: readonly ReviewQuestion[], answers: readonly (Said & { question: string })[]) {
  return questions.map((question) => {
    const said = answers.find((answer) => answer.question === question.id);
    return { id: question.id, term: question.label, value: said && saysSomething(said) ? saidWords(question, said) : null };
  });
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
