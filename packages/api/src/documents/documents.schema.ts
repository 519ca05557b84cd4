import { audienceSchema, belongings, documentFields, documentSchema, idSchema, type MediaType, sideSchema } from '@weft/domain';
import { z } from 'zod';
import { eventInput } from '../cases/events.schema.ts';
import { snagInput } from '../cases/snags.schema.ts';
import { complianceInput } from '../compliance/compliance.schema.ts';

/** The most files that are added in one change. */
const mostAtOnce = 10;

const owners = {
  caseId: idSchema.optional(),
  snagId: idSchema.optional(),
  tenancyId: idSchema.optional(),
  assetId: idSchema.optional(),
  organisationId: idSchema.optional(),
  relationshipId: idSchema.optional(),
};

/**
 * What a person says of files that they add: what they belong to (with `snag`, one that is added with them; with `event`, the case in whose log
 * that is entered; with `check`, a building of which that is recorded, borne out by the first of them), for whom, and of each its title and day.
 */
export const documentsAbout = z
  .object({
    ...owners,
    snag: snagInput.optional(),
    event: eventInput.optional(),
    check: complianceInput.optional(),
    audience: audienceSchema.default('shared'),
    files: z
      .array(z.object({ title: documentFields.shape.title.nullable().default(null), datedOn: documentFields.shape.datedOn.default(null) }))
      .min(1, 'Choose a file first.')
      .max(mostAtOnce, `Add at most ${mostAtOnce} files at once.`),
    /** The sender’s own name for this sending: the same one again, after an answer that was lost, adds nothing twice. */
    key: z.uuid().optional(),
  })
  .refine(
    (about) => [...belongings, 'snag' as const, 'event' as const, 'check' as const].filter((to) => about[to] !== undefined).length === 1,
    {
      message: 'Say which one case, snag, tenancy, building, organisation or relationship this belongs to.',
    },
  );
export type DocumentsAbout = z.output<typeof documentsAbout>;

/** A file whose bytes are kept: what it really is, and where it lies. */
export interface KeptFile {
  fileName: string;
  mediaType: MediaType;
  bytes: number;
  hash: string;
  previewHash: string | null;
  /** The day that a photograph itself says it was taken on. */
  takenOn: string | null;
}

export const documentPatch = documentFields.pick({ title: true, datedOn: true, audience: true }).partial();
export type DocumentPatch = z.infer<typeof documentPatch>;

/**
 * Whose documents: of a case with its snags, tenancy and building, of a tenancy with its building, of a building, of an organisation with what it
 * takes part in, the buildings it occupies and what it has a case about, or of a relationship.
 */
export const documentsAsked = z
  .object(owners)
  .omit({ snagId: true })
  .refine((asked) => Object.values(asked).filter((id) => id !== undefined).length === 1, {
    message: 'Say which one case, tenancy, building, organisation or relationship this is about.',
  });
export type DocumentsAsked = z.infer<typeof documentsAsked>;

/** A document as it is listed: with what it belongs to, in words, and who added it. */
export const listedDocument = documentSchema.and(
  z.object({
    of: z.object({
      kind: z.enum(['case', 'snag', 'tenancy', 'asset', 'organisation', 'relationship']),
      id: idSchema,
      name: z.string(),
      /** The case that a snag is of; null for anything else. */
      case: z.object({ id: idSchema, reference: z.string() }).nullable(),
    }),
    addedBy: z.object({ name: z.string().nullable(), side: sideSchema }).nullable(),
  }),
);
export type ListedDocument = z.infer<typeof listedDocument>;
