import { z } from 'zod';
import { type FieldProblem, InvalidError } from '../errors/errors.ts';

/** One entry of a reference list. */
export const listEntrySchema = z.object({
  id: z.string(),
  label: z.string(),
  /** The same in the few words that a card has room for; the label does where there are none. */
  short: z.string().optional(),
  /** Not offered any more; still shown where it is used. */
  retired: z.boolean().optional(),
});
export type ListEntry = z.infer<typeof listEntrySchema>;

/** The reference lists of the case model, by name, such as `agreementType`. */
export const listsSchema = z.record(z.string(), z.array(listEntrySchema));
export type Lists = z.infer<typeof listsSchema>;

/** A key, or keys, found in a field that its list decides. */
export interface ListValue {
  list: string;
  path: string;
  key: string | readonly string[] | null;
  /** What stood there before: a term out of use may stay where it is. */
  was?: string | readonly string[] | null | undefined;
}

const keysOf = (key: ListValue['was']): readonly string[] => (key == null ? [] : typeof key === 'string' ? [key] : key);

function problemWith(entries: readonly ListEntry[], { key, was }: ListValue): string | null {
  const keys = keysOf(key);
  const unknown = keys.filter((each) => !entries.some(({ id }) => id === each));
  if (unknown.length > 0) return `“${unknown.join(', ')}” is not one of the choices. Choose one from the list.`;
  const retired = entries.find((entry) => entry.retired && keys.includes(entry.id) && !keysOf(was).includes(entry.id));
  return retired === undefined ? null : `“${retired.label}” is out of use here. Choose another from the list.`;
}

/** What is wrong with keys: their list does not have them, or has them out of use where they did not stand before. */
export function keyProblems(lists: Lists, values: readonly ListValue[]): FieldProblem[] {
  return values.flatMap((value) => {
    const message = problemWith(lists[value.list] ?? [], value);
    return message === null ? [] : [{ path: value.path, message }];
  });
}

/** Refuses keys with which something is wrong. @throws InvalidError with one problem per bad field. */
export function refuseUnknownKeys(lists: Lists, values: readonly ListValue[]): void {
  const problems = keyProblems(lists, values);
  if (problems.length > 0) throw new InvalidError(problems[0]?.message ?? 'Choose from the list.', problems);
}
