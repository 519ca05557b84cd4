import { assetSchema, datedSchema, daySchema, tenancyFields, tenancyStandingSchema } from '@weft/domain';
import { z } from 'zod';

const { agreementType, documentStatus, occupationStatus } = tenancyFields.shape;

/** A building with one of its tenancies, now or to come; or with none, when nobody is in it and nobody is to be. */
export const registerRow = z.object({
  /** The tenancy's id, else the building's. */
  id: z.uuid(),
  asset: assetSchema.pick({ id: true, name: true, assetType: true, wardCode: true }).extend({ address: z.string() }),
  tenancy: z
    .object({
      id: z.uuid(),
      organisation: z.object({ id: z.uuid(), name: z.string() }),
      agreementType,
      documentStatus,
      occupationStatus,
      standing: tenancyStandingSchema,
      /** As recorded, else from start and years. */
      expiry: daySchema.nullable(),
      /** Whether it stands beside another tenancy, or its tenant cannot hold it in its own name; and whether somebody has said why that is right. */
      care: z.array(z.object({ kind: z.enum(['another_tenancy', 'no_legal_person']), answered: z.boolean() })),
    })
    .nullable(),
  nextKeyDate: datedSchema.pick({ kind: true, label: true, day: true, state: true }).nullable(),
  openCases: z.array(z.object({ id: z.uuid(), reference: z.string() })),
});
export type RegisterRow = z.infer<typeof registerRow>;

export const registerRows = z.array(registerRow);
