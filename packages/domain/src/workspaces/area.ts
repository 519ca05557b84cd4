import { z } from 'zod';
import { importedFields, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** A named piece of ground that records can point to: a neighbourhood, a town, a council area, a building known as a venue, something wider. */
export const areaSchema = recordSchema.extend({
  name: nameSchema,
  kind: z.enum(['neighbourhood', 'town', 'council-area', 'wider-area', 'national', 'building']),
  gssCode: optionalLine,
  notes: noteSchema,
  ...importedFields,
});
export type Area = z.infer<typeof areaSchema>;
