import { z } from 'zod';

/** Which side of the council-sector relationship something stands on; `other` is for bodies that are neither, such as government. */
export const sideSchema = z.enum(['council', 'partner', 'other']);
export type Side = z.infer<typeof sideSchema>;

/** Who may read a note: everybody in the workspace, or one side alone. */
export const audienceSchema = z.enum(['shared', 'council', 'partner']);
export type Audience = z.infer<typeof audienceSchema>;
