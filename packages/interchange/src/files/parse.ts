import { InvalidError } from '@weft/domain';
import type { z } from 'zod';
import { sentenceFor, valueAt } from './sentence.ts';

/**
 * The JSON in a text.
 * @throws InvalidError when it is not whole and well-formed JSON.
 */
export function parseJson(text: string): unknown {
  try {
    // Files saved on Windows often start with a mark that JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InvalidError(
      'This file is not whole: it should be JSON, and stops making sense part of the way. Export it again and try once more.',
    );
  }
}

/**
 * A value of the given shape.
 * @throws InvalidError with one problem for each place that is wrong, each naming the record it is in.
 */
export function parseAs<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: `${whereabouts(value, issue.path)}${sentenceFor(issue, value)}`,
  }));
  throw new InvalidError(`This file cannot be brought in. ${problems[0]?.message ?? ''}`.trim(), problems);
}

/** The innermost record on the way to a problem that has an id, in words. */
function whereabouts(root: unknown, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const id = valueAt(root, [...path.slice(0, length), 'id']);
    if (typeof id === 'string' && id.trim() !== '') return `In “${id}”: `;
  }
  return '';
}
