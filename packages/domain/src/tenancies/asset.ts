import { z } from 'zod';
import { daySchema } from '../values/day.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** Blank in a form means not known; leading zeros carry nothing in a UPRN. */
const uprn = z
  .string()
  .regex(/^[0-9]{1,12}$/, 'A UPRN is up to 12 digits.')
  .transform((value) => value.replace(/^0+(?=\d)/, ''))
  .nullable();

/** A building or land. */
export const assetSchema = recordSchema.extend({
  name: nameSchema,
  assetType: z.enum(['building', 'land', 'building_and_land', 'playing_field', 'other']),
  addressLine1: optionalLine,
  addressLine2: optionalLine,
  town: optionalLine,
  postcode: optionalLine,
  uprn,
  usrn: z
    .string()
    .regex(/^[0-9]{1,8}$/, 'A USRN is up to 8 digits.')
    .nullable(),
  titleNumber: z
    .string()
    .regex(/^[A-Z]{1,3}[0-9]{1,6}$/, 'A title number is one to three capital letters, then digits.')
    .nullable(),
  wardCode: z
    .string()
    .regex(/^E05[0-9]{6}$/, 'A ward code starts with E05.')
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  councilHolding: z.enum(['freehold', 'leasehold', 'trustee', 'unknown']),
  openSpace: z.boolean().nullable(),
  listedGrade: z.enum(['I', 'II*', 'II', 'none', 'unknown']),
  assetOfCommunityValue: z.boolean().nullable(),
  expectedMaxOccupancy: z.int().min(0).max(1_000_000).nullable(),
  epcRating: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']).nullable(),
  epcExpires: daySchema.nullable(),
  conditionGrade: z.enum(['A', 'B', 'C', 'D', 'unknown']),
  conditionSurveyDate: daySchema.nullable(),
  notes: noteSchema,
  ...importedFields,
});
export type Asset = z.infer<typeof assetSchema>;
