import { z } from 'zod';

/** A record's identity: a lower-case UUID as text (new ones are version 7, so they sort by when they were made). */
export const idSchema = z.uuid('This does not look like an id that Weft gave out.').toLowerCase();
export type Id = z.infer<typeof idSchema>;
