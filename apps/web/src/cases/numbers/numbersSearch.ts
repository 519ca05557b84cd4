import { z } from 'zod';

/** Which figure's rows the numbers show, as it stands in an address, such as `waits.tenant`. What is not one is dropped. */
const schema = z.object({
  show: z
    .string()
    .regex(/^[\w.-]{1,200}$/)
    .optional()
    .catch(undefined),
});

/** The address of the numbers from anything at all. It never throws. */
export function parseNumbersSearch(search: unknown): { show?: string } {
  const result = schema.safeParse(search);
  return result.success && result.data.show !== undefined ? { show: result.data.show } : {};
}
