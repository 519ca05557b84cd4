import { z } from 'zod';
import { idSchema } from './id.ts';
import { lineOf, noteSchema } from './text.ts';

/**
 * What every record has. `version` is the number of the change that last wrote it, so it only ever grows,
 * and "what was touched since change n" is `version > n`. New records carry 0 until they are committed.
 */
export const recordSchema = z.object({ id: idSchema, workspaceId: idSchema, version: z.int().min(0) });

/** Where a record's facts come from: a source of the workspace and what it says, in our words. */
export const provenanceSchema = z.array(z.object({ sourceId: idSchema, note: noteSchema })).max(50);
export type Provenance = z.infer<typeof provenanceSchema>;

/** The key a record had in the file it was imported from: the same file brought in again finds it by this. */
export const originKeySchema = lineOf(200).nullable();

/** The fields of records that can arrive from a file. */
export const importedFields = { provenance: provenanceSchema, originKey: originKeySchema };
