import { z } from 'zod';
import type { ListEntry } from '../reference/lists.ts';
import type { CaseModel } from '../reference/reference.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { lineOf, listKeySchema } from '../values/text.ts';
import { snagCategoriesKey } from './snagCategoriesKey.ts';

/** One term of a list. Its key stays when its words change, so that what was recorded with it keeps it. */
export const listTermSchema = z.object({
  id: listKeySchema,
  label: lineOf(200, 'A term'),
  /** The same in few words. */
  short: lineOf(40, 'The short form of a term').optional(),
  /** Of a kind of snag: snags to choose from. */
  snags: z.array(lineOf(200, 'A snag to choose')).max(50, 'Keep this to 50 snags to choose from.').optional(),
  /** Not offered any more; still shown where it is used. */
  retired: z.boolean().optional(),
});
export type ListTerm = z.infer<typeof listTermSchema>;

export const termsSchema = z.array(listTermSchema).min(1).max(200, 'Keep a list to 200 terms.');

/** A list of terms as a workspace has changed it. `key` is the list of the case model that it stands in the place of. */
export const termListSchema = recordSchema.extend({ key: listKeySchema, terms: termsSchema, originKey: originKeySchema });
export type TermList = z.infer<typeof termListSchema>;

/** A list as it comes with Weft. */
export function standardTerms({ lists, snagCategories }: Pick<CaseModel, 'lists' | 'snagCategories'>, key: string): ListTerm[] {
  return key === snagCategoriesKey ? snagCategories : (lists[key] ?? []);
}

/** A list as a workspace has it: its own, with what came to the standard one since at the end. */
export function termsOf(standard: readonly ListTerm[], own: Pick<TermList, 'terms'> | undefined): ListTerm[] {
  if (own === undefined) return [...standard];
  return [...own.terms, ...standard.filter(({ id }) => !own.terms.some((term) => term.id === id))];
}

/** The case model with the lists that a workspace has changed in the place of those that come with Weft. */
export function modelWith(model: CaseModel, own: readonly Pick<TermList, 'key' | 'terms'>[]): CaseModel {
  if (own.length === 0) return model;
  const listOf = (key: string, standard: readonly ListTerm[]) =>
    termsOf(
      standard,
      own.find((list) => list.key === key),
    );
  const lists = Object.entries(model.lists).map(([key, entries]): [string, ListEntry[]] => [key, listOf(key, entries)]);
  const snagCategories = listOf(snagCategoriesKey, model.snagCategories).map((term) => ({ ...term, snags: term.snags ?? [] }));
  return { ...model, lists: Object.fromEntries(lists), snagCategories };
}
