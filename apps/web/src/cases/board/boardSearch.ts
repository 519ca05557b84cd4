import { waitingOnSchema } from '@weft/domain';
import { z } from 'zod';

/** Who is waited on: somebody in particular, or anybody at the council. */
export const waitedOnSchema = z.enum([...waitingOnSchema.options, 'council']);
export type WaitedOn = z.infer<typeof waitedOnSchema>;

/** For longer than how many days. */
export const longerThan = [30, 60, 90] as const;

/** What the board shows, as it stands in an address. What is not known is dropped rather than refused. */
export const boardSearchSchema = z.object({
  /** The flow whose stages are the columns; the one with most open cases unless said. */
  flow: z
    .string()
    .regex(/^[a-z0-9_-]{1,64}$/)
    .optional()
    .catch(undefined),
  waitingOn: waitedOnSchema.optional().catch(undefined),
  /** Waiting for more than so many days. */
  over: z
    .union(longerThan.map((days) => z.literal(days)))
    .optional()
    .catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
});
export type BoardSearch = z.output<typeof boardSearchSchema>;

/** A board's address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseBoardSearch(search: unknown): BoardSearch {
  const result = boardSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** Whether an address leaves any case of its flow out. */
export function isFiltered({ waitingOn, over, q }: BoardSearch): boolean {
  return waitingOn !== undefined || over !== undefined || (q ?? '') !== '';
}
