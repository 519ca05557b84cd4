import { z } from 'zod';
import type { Id } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { nameSchema, noteSchema, optionalLine } from '../values/text.ts';

export const areaKinds = ['neighbourhood', 'town', 'council-area', 'wider-area', 'national', 'building'] as const;

/** A named piece of ground that records can point to: a neighbourhood, a town, a council area, a building known as a venue, something wider. */
export const areaSchema = recordSchema.extend({
  name: nameSchema,
  kind: z.enum(areaKinds),
  gssCode: optionalLine,
  notes: noteSchema,
  ...importedFields,
});
export type Area = z.infer<typeof areaSchema>;

/** The code of the Office for National Statistics for a piece of ground, such as a ward: a letter and eight digits. Nothing typed is no code. */
const gssCodeSchema = optionalLine
  .transform((code) => code?.replaceAll(' ', '').toUpperCase() ?? null)
  .refine((code) => code === null || /^[A-Z]\d{8}$/.test(code), 'Type a letter and eight digits, such as E05014948.');

/** What a person says of an area. */
export const areaFields = areaSchema.pick({ name: true, kind: true, notes: true }).extend({ gssCode: gssCodeSchema });
export type AreaFields = z.infer<typeof areaFields>;

/** Where something is, as far as its records say: the ward of its building, and where its organisation is. */
export interface Whereabouts {
  wardCode: string | null;
  areaId: Id | null;
}

/** The area that something is in: the ward of its building where that is known, else where its organisation is. Null when the list has neither. */
export function areaOf<A extends Pick<Area, 'id' | 'gssCode'>>({ wardCode, areaId }: Whereabouts, areas: readonly A[]): A | null {
  const found = wardCode ? areas.find(({ gssCode }) => gssCode === wardCode) : areas.find(({ id }) => id === areaId);
  return found ?? null;
}
