import { idSchema } from '@weft/domain';
import { type Filter, filterSchema, parseFilter } from '@weft/network';
import { z } from 'zod';
import { registerLists } from '../addresses.ts';

/** The same filter as the map’s, but for what is only of the map; the words have a field of their own. */
const narrowing = filterSchema.omit({ q: true, tieless: true, focus: true, steps: true });

/** What of the register is shown, as it stands in its address. What is not known is passed over. */
export const registerSearch = z.object({
  list: z.enum(registerLists).optional().catch(undefined),
  q: z
    .union([z.string(), z.number()])
    .transform((value) => String(value).slice(0, 200) || undefined)
    .optional()
    .catch(undefined),
  show: z.literal('people').optional().catch(undefined),
  /** Only posts that keep something going. */
  keeps: z.literal(true).optional().catch(undefined),
  ...narrowing.shape,
});
export type RegisterSearch = z.output<typeof registerSearch>;

/** What an address asks for, as the filter that every view takes. */
export function filterOf({ list: _list, q: _q, show: _show, keeps: _keeps, ...search }: RegisterSearch): Filter {
  return parseFilter(search);
}

const anId = z.string().catch('');

/** Which two organisations are to be merged, as it stands in the address. */
export const mergeSearch = z.object({ one: anId, other: anId });

/** Organisations, with commas between. */
const parties = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((ids) => [...new Set(ids)].filter((id) => idSchema.safeParse(id).success))
  .optional()
  .catch(undefined);

/** What a new relationship starts from, as it stands in the address of its form. */
export const addSearch = z
  .object({
    type: z.string().optional().catch(undefined),
    level: z.string().optional().catch(undefined),
    parties,
    /** What `parties` was called while there could be only one: addresses that were kept still say so. */
    organisation: parties,
  })
  .transform(({ organisation, ...search }) => ({ ...search, parties: search.parties ?? organisation }));
