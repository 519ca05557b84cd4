import { z } from 'zod';
import { InvalidError } from '../errors/errors.ts';

/** One entry of a reference list. */
export const listEntrySchema = z.object({ id: z.string(), label: z.string() });
export type ListEntry = z.infer<typeof listEntrySchema>;

/** The reference lists of the case model, by name, such as `agreementType`. */
export const listsSchema = z.record(z.string(), z.array(listEntrySchema));
export type Lists = z.infer<typeof listsSchema>;

/**
 * Refuses keys that their reference list does not have.
 * @param values list name → key (or keys, or null) found at `path`.
 * @throws InvalidError with one problem per bad field.
 */
export function refuseUnknownKeys(
  lists: Lists,
  values: readonly { list: string; path: string; key: string | readonly string[] | null }[],
): void {
  const problems = values.flatMap(({ list, path, key }) => {
    const known = new Set((lists[list] ?? []).map((entry) => entry.id));
    const keys = key === null ? [] : typeof key === 'string' ? [key] : key;
    const unknown = keys.filter((each) => !known.has(each));
    return unknown.length === 0 ? [] : [{ path, message: `“${unknown.join(', ')}” is not one of the choices. Choose one from the list.` }];
  });
  if (problems.length > 0) throw new InvalidError(problems[0]?.message ?? 'Choose from the list.', problems);
}
