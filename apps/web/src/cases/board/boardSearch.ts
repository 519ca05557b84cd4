import { idSchema, severitySchema, waitingOnSchema } from '@weft/domain';
import { z } from 'zod';
import { groupings } from './grouping.ts';

/** Who is waited on: somebody in particular, or anybody at the council. */
const waitedOnSchema = z.enum([...waitingOnSchema.options, 'council']);

/** For longer than how many days. */
export const longerThan = [30, 60, 90] as const;

/** Where every flow is asked for. */
export const allFlows = 'all';

const key = z
  .string()
  .regex(/^[a-z0-9_-]{1,64}$/)
  .optional()
  .catch(undefined);

/** What is left out of the board. */
const filterShape = {
  waitingOn: waitedOnSchema.optional().catch(undefined),
  /** Waiting for more than so many days. */
  over: z
    .union(longerThan.map((days) => z.literal(days)))
    .optional()
    .catch(undefined),
  /** Whose next action it is: a post. */
  person: idSchema.optional().catch(undefined),
  /** The id of a neighbourhood, the code of a ward, or `none`. */
  area: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .optional()
    .catch(undefined),
  type: key,
  severity: severitySchema.optional().catch(undefined),
  urgency: z.enum(['overdue', 'this-week']).optional().catch(undefined),
  blocked: z.literal(true).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
};

/** What the board shows and how, as it stands in an address. What is not known is dropped rather than refused. */
export const boardSearchSchema = z.object({
  /** One flow, or `all`. Unless said: all of them while something is looked for, else the one with most open cases. */
  flow: key,
  /** By stage unless said. */
  columns: z.enum(groupings).optional().catch(undefined),
  lanes: z.enum(groupings).optional().catch(undefined),
  /** Those closed long ago too. */
  closed: z.literal(true).optional().catch(undefined),
  ...filterShape,
});
export type BoardSearch = z.output<typeof boardSearchSchema>;

/** A board's address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseBoardSearch(search: unknown): BoardSearch {
  const result = boardSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** An address with nothing filtered: to be laid over another. */
export const unfiltered: BoardSearch = Object.fromEntries(Object.keys(filterShape).map((field) => [field, undefined]));

/** Whether an address leaves any case of its flow out. */
export function isFiltered(search: BoardSearch): boolean {
  const said = new Map(Object.entries(search));
  return Object.keys(filterShape).some((field) => (said.get(field) ?? '') !== '');
}
