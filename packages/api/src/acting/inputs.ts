import { idSchema } from '@weft/domain';
import { z } from 'zod';

/** Which record. */
export const byId = z.object({ id: idSchema });

/** Which record, as the writer last saw it. */
export const atVersion = byId.extend({ version: z.int().min(1) });

/** Which records to do the same to. */
export const several = z.array(idSchema).min(1, 'Choose at least one.').max(2000, 'At most 2,000 at once.');

/** Which part of a long list: what comes after an id. */
export const pageAsked = z.object({ after: idSchema.nullable().default(null), limit: z.int().min(1).max(500).default(100) });
