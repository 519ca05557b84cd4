import { actionOriginSchema, actionStatusSchema, dueGroupSchema, idSchema } from '@weft/domain';
import { z } from 'zod';

/** Where an action can have come from, and nothing in particular. */
export const originChoices = [...actionOriginSchema.options, 'nothing'] as const;

export const sortColumns = ['due', 'title', 'about', 'owner', 'status'] as const;
export type SortColumn = (typeof sortColumns)[number];

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim().slice(0, 200));

/** What the list of actions shows, as it stands in an address. What is not known is dropped rather than refused. */
const actionsSearchSchema = z.object({
  q: text.optional().catch(undefined),
  /** When they ask for attention: several with commas between. */
  due: z
    .string()
    .transform((value) => dueGroupSchema.options.filter((each) => value.split(',').includes(each)).join(','))
    .optional()
    .catch(undefined),
  status: actionStatusSchema.optional().catch(undefined),
  /** A post, `mine` for one’s own, or `nobody`. */
  owner: z
    .union([z.enum(['mine', 'nobody']), idSchema])
    .optional()
    .catch(undefined),
  from: z.enum(originChoices).optional().catch(undefined),
  sort: z.enum(sortColumns).optional().catch(undefined),
  down: z.literal(true).optional().catch(undefined),
  /** The action that is open over the list. */
  open: idSchema.optional().catch(undefined),
  /** Whether a new one is being added. */
  add: z.literal(true).optional().catch(undefined),
});
export type ActionsSearch = z.output<typeof actionsSearchSchema>;

/** A list's address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseActionsSearch(search: unknown): ActionsSearch {
  const result = actionsSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** Whether an address leaves anything out. */
export function isNarrowed({ q, due, status, owner, from }: ActionsSearch): boolean {
  return [q, due, status, owner, from].some((part) => (part ?? '') !== '');
}
