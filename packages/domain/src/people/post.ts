import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** How senior a post is, most senior first within each side. */
export const tierSchema = z.enum([
  'councillor',
  'chief-officer',
  'senior-manager',
  'officer',
  'trustee',
  'chief-executive',
  'staff',
  'volunteer',
]);
export type Tier = z.infer<typeof tierSchema>;

/** A role at an organisation. It outlives whoever is in it, and may be vacant. */
export const postSchema = recordSchema.extend({
  organisationId: idSchema,
  title: nameSchema,
  tier: tierSchema.nullable(),
  /** How to reach whoever holds the post; shown only to members who may read contact details. */
  contact: optionalLine,
  notes: noteSchema,
  ...importedFields,
});
export type Post = z.infer<typeof postSchema>;
