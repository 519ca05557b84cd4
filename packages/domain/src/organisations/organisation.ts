import { z } from 'zod';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { sideSchema } from '../values/side.ts';
import { tagsSchema } from '../values/tags.ts';
import { lineOf, listKeySchema, nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** An org-id style identifier, such as scheme `GB-CHC`, value `GB-CHC-1234567`. Unique within a workspace. */
export const identifierSchema = z.object({ scheme: lineOf(40, 'The scheme'), value: lineOf(80, 'The identifier') });
export type Identifier = z.infer<typeof identifierSchema>;

/** What an organisation was part of, null for nothing, and the last day of it. */
export const formerParentSchema = z.object({ parentId: idSchema.nullable(), to: daySchema });
export type FormerParent = z.infer<typeof formerParentSchema>;

/** Any body: a council and its directorates, services and teams (a tree through `parentId`), a charity, forum, board, partnership. */
export const organisationSchema = recordSchema.extend({
  name: nameSchema,
  /** A key of the `organisationKinds` reference list. */
  kind: listKeySchema,
  side: sideSchema,
  /** What it is part of, since the last of the days in `formerParents` or, when there are none, for as long as anybody has said. */
  parentId: idSchema.nullable(),
  /** What it was part of before, each until another day. Records written before teams could move have none. */
  formerParents: z
    .array(formerParentSchema)
    .max(50)
    .refine((former) => new Set(former.map(({ to }) => to)).size === former.length, 'It can leave one place on a day.')
    .default([]),
  otherNames: z.array(nameSchema).max(50),
  identifiers: z.array(identifierSchema).max(50),
  areaId: idSchema.nullable(),
  legalForm: optionalLine,
  website: optionalLine,
  /** A contact line for the body itself; shown only to members who may read contact details. */
  contact: optionalLine,
  notes: noteSchema,
  tags: tagsSchema,
  /** Organisations that somebody has said are not this one, though they look like it. It is enough that one of the two says so. */
  notSameAs: z.array(idSchema).max(200).default([]),
  ...importedFields,
});
export type Organisation = z.infer<typeof organisationSchema>;
