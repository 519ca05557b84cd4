import type { z } from 'zod';

const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'empty',
};

/** What a schema has against a value, in a sentence that names the field. */
export function sentenceFor(issue: z.core.$ZodIssue, root: unknown): string {
  const field = issue.path.length === 0 ? 'it' : `“${issue.path.join('.')}”`;
  const value = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') return `${field} has fields that Weft does not know: ${issue.keys.join(', ')}.`;
  if (value === undefined) return `${field} is missing.`;
  if (issue.code === 'invalid_type') return `${field} should be ${shapes[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `${field} is ${JSON.stringify(value)}, which is not one of ${issue.values.join(', ')}.`;
  return `${field}: ${issue.message}`;
}

/** What stands at a path of a value; undefined when there is nothing. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? Object.entries(at).find(([name]) => name === String(step))?.[1]
        : undefined,
    root,
  );
}
