import { registerFates, tableFormats } from '@weft/interchange';
import { z } from 'zod';
import { fileAsked } from '../files/files.schema.ts';

const register = z.enum(['leases', 'snags']);
export type Register = z.infer<typeof register>;

export const registerAsked = z.object({ register, format: z.enum(tableFormats) });

export const registerGiven = z.object({
  register,
  file: fileAsked,
});
export type RegisterGiven = z.infer<typeof registerGiven>;

export const registerFile = z.object({ name: z.string(), base64: z.string() });

const fate = z.enum(registerFates);

/** What bringing a register in would do: how many rows come to what, and the rows that somebody should look at. */
export const registerReport = z.object({
  counts: z.record(fate, z.int()),
  rows: z.array(
    z.object({
      number: z.int(),
      fate,
      title: z.string(),
      remarks: z.array(z.string()),
      changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  /** Rows that would be shown too, had there been room. */
  more: z.int(),
});
export type RegisterReport = z.infer<typeof registerReport>;
