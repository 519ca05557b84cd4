import { z } from 'zod';
import { type ReviewForm, type ReviewSide, reviewSideSchema, sectionsOf } from '../reference/reviewForm.ts';
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

/** How an answer stands beside the one of the year before, whichever of them there is. White space does not count. */
export function comparedWithLast(now: Said | null, last: Said | null): Compared {
  const [isNow, wasThen] = [now !== null && saysSomething(now), last !== null && saysSomething(last)];
  if (!isNow) return wasThen ? 'dropped' : 'none';
  if (!wasThen || now === null || last === null) return 'new';
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
