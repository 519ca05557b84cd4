import type { z } from 'zod';
import { importedFields, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** A person, by one full name. What they hold is in appointments. */
export const personSchema = recordSchema.extend({ name: nameSchema, contact: optionalLine, notes: noteSchema, ...importedFields });
export type Person = z.infer<typeof personSchema>;
