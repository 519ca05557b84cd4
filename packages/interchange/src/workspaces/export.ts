import { InvalidError, ownLevelsSchema, recordSchemas, workspaceSchema } from '@weft/domain';
import { z } from 'zod';
import { nameOf } from '../files/describe.ts';
import { type Entry, type FileKind, type FileWorkspace, fileKinds } from '../files/entry.ts';
import type { FileContent } from '../files/format.ts';
import { keyedRecords } from '../files/keyed.ts';
import { placedBy } from '../files/links.ts';
import { parseAs } from '../files/parse.ts';
import type { Resolved } from '../files/resolve.ts';
import { keySchema } from './sampleSchema.ts';

const schema = 'weft-workspace/1';

const exportSchema = z.strictObject({
  schema: z.literal(schema),
  workspace: z.strictObject(
    workspaceSchema
      .pick({ slug: true, name: true, gssCode: true, reviewMonths: true, notice: true })
      .extend({ serviceLevels: ownLevelsSchema.optional() }).shape satisfies Record<keyof FileWorkspace, z.ZodType>,
  ),
  records: z.array(z.strictObject({ kind: z.enum(fileKinds), key: keySchema, data: z.record(z.string(), z.unknown()) })),
});

/**
 * A whole workspace as a `weft-workspace/1` text. Each record goes by the key it came with, or else by its id, and points to others by theirs.
 * @throws InvalidError when a record points to one that is not among those given.
 */
export function writeWorkspaceFile(workspace: FileWorkspace, records: readonly Resolved[]): string {
  const { slug, name, gssCode, reviewMonths, notice, serviceLevels = {} } = workspace;
  const own = Object.keys(serviceLevels).length === 0 ? {} : { serviceLevels };
  const content = { schema, workspace: { slug, name, gssCode, reviewMonths, notice, ...own }, records: keyedRecords(records) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * A `weft-workspace/1` file as records. Not yet checked for what it points to.
 * @throws InvalidError when its shape is wrong or a record has a field that its kind does not have.
 */
export function fromExport(value: unknown): FileContent {
  const file = parseAs(exportSchema, value);
  for (const { kind, key, data } of file.records) refuseStrange(kind, key, data);
  // What each kind's fields hold is checked by its schema straight after, once its keys have become ids.
  return { schema, workspace: file.workspace, notice: file.workspace.notice, records: file.records as Entry[], left: [] };
}

function refuseStrange(kind: FileKind, key: string, data: object): void {
  const known: object = recordSchemas[kind].shape;
  const strange = Object.keys(data).filter(
    (field) => !Object.hasOwn(known, field) || ['id', 'workspaceId', 'version', 'originKey'].includes(field),
  );
  const name = nameOf({ kind, key });
  if (strange.length > 0) throw new InvalidError(`The ${name} has fields that Weft does not know: ${strange.join(', ')}.`);
  if (kind === 'position' && placedBy(key) === null)
    throw new InvalidError(`The ${name} should say what it places, as in “organisation:vast”.`);
}
