import { z } from 'zod';
import { nameWithheld } from '../access/nameWithheld.ts';
import { InvalidError } from '../errors/errors.ts';
import { type ReviewForm, type ReviewQuestion, type ReviewSide, reviewSideSchema, sectionsOf } from '../reference/reviewForm.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, noteSchema } from '../values/text.ts';

/** What one side answered to one question of a review. */
export const reviewAnswerSchema = recordSchema.extend({
  reviewId: idSchema,
  /** The id of the question in the review's form. */
  question: listKeySchema,
  side: reviewSideSchema,
  /** One of the question's choices, when it has any. */
  choice: listKeySchema.nullable(),
  text: noteSchema,
  /** It may name people, so only those who may see names read it. */
  personal: z.boolean(),
  originKey: originKeySchema,
});
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>;

/** What an answer says, without whose it is. */
export type Said = Pick<ReviewAnswer, 'choice' | 'text'>;

/** Whether anything was answered at all. */
export function saysSomething({ choice, text }: Said): boolean {
  return choice !== null || text !== null;
}

/** Whether an answer is whole: where there are choices, one of them is chosen. */
function isAnswered({ choices = [] }: Pick<ReviewQuestion, 'choices'>, said: Said | undefined): boolean {
  if (said === undefined) return false;
  return choices.length > 0 ? said.choice !== null : said.text !== null;
}

/** An answer of the year before as an answer to the question of this year, without a choice that is offered no more; null when nothing is left of it. */
export function stillAnswers({ choices = [] }: Pick<ReviewQuestion, 'choices'>, { choice, text }: Said): Said | null {
  const said = { choice: choices.some(({ id }) => id === choice) ? choice : null, text };
  return saysSomething(said) ? said : null;
}

/** The questions that a side has to answer and has not. */
export function stillToAnswer(
  form: ReviewForm,
  side: ReviewSide,
  answers: readonly (Said & Pick<ReviewAnswer, 'question'>)[],
): ReviewQuestion[] {
  const questions = sectionsOf(form, side).flatMap((section) => section.questions);
  return questions.filter(
    (question) =>
      question.required &&
      !isAnswered(
        question,
        answers.find((answer) => answer.question === question.id),
      ),
  );
}

/** @throws InvalidError naming the questions that a side has to answer and has not. */
export function refuseUnanswered(...asked: Parameters<typeof stillToAnswer>): void {
  const missing = stillToAnswer(...asked);
  if (missing.length === 0) return;
  const named = new Intl.ListFormat('en-GB').format(missing.map(({ label }) => `“${label}”`));
  throw new InvalidError(`${missing.length === 1 ? 'This needs an answer' : 'These need an answer'} first: ${named}.`);
}

/** How far a side has come: how many of its questions have an answer. */
export function progressOf(
  form: ReviewForm,
  side: ReviewSide,
  answers: readonly (Said & Pick<ReviewAnswer, 'question'>)[],
): { answered: number; asked: number } {
  const said = new Set(answers.filter(saysSomething).map(({ question }) => question));
  const questions = sectionsOf(form, side).flatMap((section) => section.questions);
  return { answered: questions.filter(({ id }) => said.has(id)).length, asked: questions.length };
}

/** How an answer stands beside the one of the year before. */
export type Compared = 'same' | 'changed' | 'new' | 'dropped' | 'none';

/**
 * How an answer stands beside the one of the year before, whichever of them there is. White space does not count. What is withheld from the
 * reader is not compared: two names that are not shown may be two people.
 */
export function comparedWithLast(now: Said | null, last: Said | null): Compared {
  const [isNow, wasThen] = [now !== null && saysSomething(now), last !== null && saysSomething(last)];
  if (!isNow) return wasThen ? 'dropped' : 'none';
  if (!wasThen || now === null || last === null) return 'new';
  if (now.text === nameWithheld || last.text === nameWithheld) return 'none';
  return now.choice === last.choice && spaced(now.text) === spaced(last.text) ? 'same' : 'changed';
}

function spaced(text: string | null): string {
  return (text ?? '').trim().replace(/\s+/g, ' ');
}

const bullet = /^\s*(?:[-–—•*·]|\(?\d{1,2}[.)])\s*/;

/** What an answer to “what should we put right?” lists: one to a line, without bullets or numbers, each once. */
export function thingsToPutRight(text: string | null): string[] {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.replace(bullet, '').trim());
  return [...new Set(lines.filter((line) => line !== '' && !/^(none|nothing|no|n\/a)\.?$/i.test(line)))];
}
