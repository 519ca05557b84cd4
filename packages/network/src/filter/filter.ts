import {
  type Freshness,
  idSchema,
  levels,
  listKeySchema,
  relationshipStatuses,
  relationshipTypes,
  sideSchema,
  statusSchema,
  tagSchema,
  typeSchema,
} from '@weft/domain';
import { z } from 'zod';

/** A level, or `none` for relationships whose level nobody has said. */
export const levelChoices = [...levels, 'none'] as const;
export type LevelChoice = (typeof levelChoices)[number];

export const freshnessChoices = ['fresh', 'stale', 'disputed'] as const satisfies readonly Freshness[];
export const routeChoices = ['direct', 'brokered'] as const;
export type Route = (typeof routeChoices)[number];

/**
 * What to worry about: a side that hangs on one holder, a side of the parties that nobody holds, or no senior holder at the council.
 */
export const riskChoices = ['single-holder', 'no-holder', 'no-senior'] as const;
export type Risk = (typeof riskChoices)[number];

/**
 * The values that are known, each once; nothing at all when none is left. A lone value stands for a list of one. In the order of the
 * values, so that the same choice always makes the same address; by the alphabet where there is no such order.
 */
function listOf<V extends string>(item: z.ZodType<V>, order: readonly V[] = []) {
  return z
    .unknown()
    .transform((value): V[] | undefined => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const known = new Set(
        values.flatMap((each) => {
          const result = item.safeParse(each);
          return result.success ? [result.data] : [];
        }),
      );
      if (known.size === 0) return undefined;
      return order.length > 0 ? order.filter((each) => known.has(each)) : [...known].sort();
    })
    .optional();
}

/** Address bars turn `q=1920` into a number on the way. */
const search = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim().slice(0, 200) || undefined)
  .optional()
  .catch(undefined);

/**
 * What to show, as it stands in an address: every field may be missing, and a value that is not known is dropped rather than refused.
 * Fields narrow together; the values within one field widen.
 */
export const filterSchema = z.object({
  /** Words to find, all of them. */
  q: search,
  types: listOf(typeSchema, relationshipTypes),
  levels: listOf(z.enum(levelChoices), levelChoices),
  statuses: listOf(statusSchema, relationshipStatuses),
  /** Kinds of organisation: relationships with at least one participant of these kinds. */
  kinds: listOf(listKeySchema),
  /** Relationships with at least one participant on these sides. */
  sides: listOf(sideSchema, sideSchema.options),
  /** Relationships with one of these tags, or with somebody who takes part and has it. */
  tags: listOf(tagSchema),
  /** The post or organisation that now holds. */
  holder: idSchema.optional().catch(undefined),
  /** An organisation that takes part, as a party or a broker. */
  organisation: idSchema.optional().catch(undefined),
  /** An organisation: relationships in which it, or any part of it, takes part. */
  branch: idSchema.optional().catch(undefined),
  freshness: listOf(z.enum(freshnessChoices), freshnessChoices),
  route: z.enum(routeChoices).optional().catch(undefined),
  risk: z.enum(riskChoices).optional().catch(undefined),
  /** Show organisations that take part in nothing; they are hidden when this is missing. */
  tieless: z.literal(true).optional().catch(undefined),
  /** A node of the network: an organisation, or a relationship. */
  focus: idSchema.optional().catch(undefined),
  /** How far from the focus; one step when missing. */
  steps: z.literal([1, 2, 3]).optional().catch(undefined),
});
export type Filter = z.output<typeof filterSchema>;

/** The filter that leaves everything that takes part in something: one object, so that what is made of it is made once. */
export const emptyFilter: Filter = {};

/** A filter from anything at all, such as search parameters. It never throws, and leaves out whatever says nothing. */
export function parseFilter(search: unknown): Filter {
  const result = filterSchema.safeParse(search);
  const filter = result.success ? tidyFilter(result.data) : emptyFilter;
  return Object.keys(filter).length === 0 ? emptyFilter : filter;
}

/**
 * The filter without fields that say nothing (empty lists, the default number of steps, steps without a focus), in the order of the
 * schema, so that the same choice always makes the same address.
 */
export function tidyFilter(filter: Filter): Filter {
  const { steps, ...rest } = filterSchema.parse(filter);
  const tidy: Filter = { ...rest, steps: rest.focus === undefined || steps === 1 ? undefined : steps };
  return Object.fromEntries(Object.entries(tidy).filter(([, value]) => value !== undefined));
}

/** Whether the filter narrows or widens nothing. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.keys(tidyFilter(filter)).length === 0;
}
