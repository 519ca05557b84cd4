import { z } from 'zod';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { sideSchema } from '../values/side.ts';
import { tagsSchema } from '../values/tags.ts';
import { lineOf, nameSchema, noteSchema, optionalLine } from '../values/text.ts';
import { benefitSchema } from './benefit.ts';
import { levelSchema, statusSchema, typeSchema } from './typology.ts';

/** An organisation's part in a relationship. */
export const partySchema = z.object({ organisationId: idSchema, part: lineOf(100, 'The part').nullable() });
export type Party = z.infer<typeof partySchema>;

/** Who keeps the relationship going on one side: a post (or, when nobody can say which, an organisation and a description), lead or deputy. */
export const holderSchema = z
  .object({
    side: sideSchema,
    organisationId: idSchema,
    postId: idSchema.nullable(),
    description: optionalLine,
    role: z.enum(['lead', 'deputy']),
    from: daySchema.nullable(),
    to: daySchema.nullable(),
  })
  .refine((holder) => inOrder(holder.from, holder.to), { path: ['to'], message: 'The last day cannot be before the first.' });
export type Holder = z.infer<typeof holderSchema>;

const basis = z.enum(['stated', 'inferred']).nullable();

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** The fields of a relationship, before the rules that join them. */
export const relationshipFields = recordSchema.extend({
  name: nameSchema,
  parties: z
    .array(partySchema)
    .min(2, 'A relationship has two or more parties.')
    .max(200, 'At most 200 parties.')
    .refine((parties) => distinct(parties.map((party) => party.organisationId)), 'Each organisation can be a party once.'),
  /** The first is the primary type; the others blend in. */
  types: z.array(typeSchema).min(1, 'Choose at least one type.').max(5).refine(distinct, 'Each type once.'),
  level: levelSchema.nullable(),
  /** The areas (neighbourhoods) it concerns. */
  areaIds: z.array(idSchema).max(100).refine(distinct, 'Each neighbourhood once.'),
  holders: z.array(holderSchema).max(100),
  /** The organisations it runs through; none means the route is direct. */
  brokerIds: z.array(idSchema).max(20).refine(distinct, 'Each broker once.'),
  status: statusSchema,
  formality: z.enum(['formal', 'informal', 'mixed']).nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** When somebody last said that this is still true. */
  confirmedOn: daySchema.nullable(),
  /** What is disputed about it; null when nothing is. */
  dispute: noteSchema,
  /** When it happens, in the words of its source, such as "quarterly" or "summer 2026". */
  timing: optionalLine,
  /** What it brings, or should. Records written before this could be said say nothing of it. */
  benefits: z
    .array(benefitSchema)
    .refine((benefits) => distinct(benefits.map(({ benefit }) => benefit)), 'Each benefit once.')
    .default([]),
  facts: z.array(z.object({ label: lineOf(100), value: lineOf(300) })).max(50),
  notes: noteSchema,
  tags: tagsSchema,
  typesBasis: basis,
  levelBasis: basis,
  statusAsOf: optionalLine,
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  ...importedFields,
});

/** A mechanism through which a council and its sector work together. */
export const relationshipSchema = relationshipFields.refine((relationship) => inOrder(relationship.from, relationship.to), {
  path: ['to'],
  message: 'It cannot end before it starts.',
});
export type Relationship = z.infer<typeof relationshipSchema>;

/** What the register said of a relationship on an earlier day, where it says something else now. */
export const onRecordSchema = z.object({ id: idSchema, types: z.array(typeSchema), level: levelSchema.nullable() });
export type OnRecord = z.infer<typeof onRecordSchema>;
