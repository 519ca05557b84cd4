import { z } from 'zod';

/** How many cases a stage should hold at most, by `flow/stage`. A sign for people to go by: no move is ever refused for it. */
export const wipLimitsSchema = z.record(
  z.string().regex(/^[a-z0-9_-]{1,64}\/[a-z0-9_-]{1,64}$/),
  z.int('Type a whole number.').min(1, 'At least one case.').max(999, 'At most 999 cases.'),
);
export type WipLimits = z.infer<typeof wipLimitsSchema>;
