import { areaFields, areaSchema, idSchema } from '@weft/domain';
import { z } from 'zod';
import { atVersion } from '../acting/inputs.ts';

const count = z.int().min(0);

/** The areas of a workspace by name, each with how many records name it. */
export const listedAreas = z.array(
  z.object({ area: areaSchema, uses: z.object({ organisations: count, relationships: count, buildings: count, cases: count }) }),
);
export type ListedAreas = z.infer<typeof listedAreas>;

export const areaInput = z.object({ data: areaFields });

export const areaEdit = atVersion.extend({ data: areaFields.partial() });
export type AreaEdit = z.infer<typeof areaEdit>;

/** Which area goes into which. */
export const areaMerging = z.object({ lost: atVersion, keptId: idSchema });
export type AreaMerging = z.infer<typeof areaMerging>;
