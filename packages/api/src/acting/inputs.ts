import { idSchema } from '@weft/domain';
import { z } from 'zod';

/** Which record. */
export const byId = z.object({ id: idSchema });

/** Which record, as the writer last saw it. */
export const atVersion = byId.extend({ version: z.int().min(1) });

/** Which part of a long list: what comes after an id. */
export const pageAsked = z.object({ after: idSchema.nullable().default(null), limit: z.int().min(1).max(500).default(100) });
