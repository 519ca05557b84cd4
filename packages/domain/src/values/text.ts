import { z } from 'zod';

/** Control characters other than tab and line breaks, and halves of surrogate pairs: never meant, often harmful. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
const lineBreak = /[\r\n\t]/;
const plainLetters = /^[ -~]*$/;

function isPrintable(value: string): boolean {
  // Most text has nothing to look for, which costs a fraction to see: a list of thousands is checked field by field.
  return plainLetters.test(value) || !unprintable.test(value);
}

/**
 * Text that every line here takes as it is: at most 300 letters of Latin alphabets, digits and common signs, with no space before or after. What
 * this is true of need not be asked a schema, which costs many times as much in lists of thousands; of other text it says nothing.
 */
export function isPlainLine(value: string): boolean {
  return value.length <= mostOfLine && plainLine.test(value);
}

const plainLine = /^[!-~\u00a1-\u024f‘’“”–—](?:[ -~\u00a1-\u024f‘’“”–—]*[!-~\u00a1-\u024f‘’“”–—])?$/;

/** The most that a name or an optional line can have. */
const mostOfLine = 300;

function text(most: number) {
  return (
    z
      .string()
      .trim()
      // Said when it is needed: writing numbers out for every field there is would keep each page waiting as it opens.
      .max(most, { error: () => `Keep this to ${most.toLocaleString('en-GB')} characters.` })
      .refine(isPrintable, 'This has characters that cannot be shown. Type it again rather than pasting it.')
  );
}

/** One line of text, trimmed, at least one character. */
export function lineOf(most: number, what = 'This') {
  return text(most)
    .min(1, `${what} cannot be empty.`)
    .refine((value) => !lineBreak.test(value), 'Keep this to one line.');
}

/** Text of several lines, trimmed; empty text becomes null. */
export const noteSchema = text(20_000)
  .transform((value) => (value === '' ? null : value))
  .nullable();

/** One optional line; empty text becomes null. */
export const optionalLine = text(mostOfLine)
  .refine((value) => !lineBreak.test(value), 'Keep this to one line.')
  .transform((value) => (value === '' ? null : value))
  .nullable();

/** The name of something: one line of up to 300 characters, in any script. */
export const nameSchema = lineOf(mostOfLine, 'The name');

/** A key of a reference list, such as `council-team` or `holding_over_unclear`. The lists are data, so membership is checked by the service. */
export const listKeySchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/i, 'Choose one from the list.');

/** Text of several lines that has to say something. */
export const statementSchema = text(20_000).min(1, 'Write something here first.');
