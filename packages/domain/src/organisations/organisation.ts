import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { sideSchema } from '../values/side.ts';
import { lineOf, listKeySchema, nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** An org-id style identifier, such as scheme `GB-CHC`, value `GB-CHC-1234567`. Unique within a workspace. */
export const identifierSchema = z.object({ scheme: lineOf(40, 'The scheme'), value: lineOf(80, 'The identifier') });
export type Identifier = z.infer<typeof identifierSchema>;

/** Any body: a council and its directorates, services and teams (a tree through `parentId`), a charity, forum, board, partnership. */
export const organisationSchema = recordSchema.extend({
  name: nameSchema,
  /** A key of the `organisationKinds` reference list. */
  kind: listKeySchema,
  side: sideSchema,
  parentId: idSchema.nullable(),
  otherNames: z.array(nameSchema).max(50),
  identifiers: z.array(identifierSchema).max(50),
  areaId: idSchema.nullable(),
  legalForm: optionalLine,
  website: optionalLine,
  /** A contact line for the body itself; shown only to members who may read contact details. */
  contact: optionalLine,
  notes: noteSchema,
  ...importedFields,
});
export type Organisation = z.infer<typeof organisationSchema>;
