import { type Id, InvalidError, type RecordOf, recordSchemas } from '@weft/domain';
import { nameOf } from './describe.ts';
import type { Entry, FileKind, WorkspaceFile } from './entry.ts';
import { placedBy, relinked } from './links.ts';
import { sentenceFor } from './sentence.ts';

/** Which record a key of the file stands for: one that is there already, or a fresh id. */
export type IdOf = (kind: FileKind, key: string) => Id;

/** A full record with its kind, new to the log (version 0). */
export type Resolved<K extends FileKind = FileKind> = { [P in K]: { kind: P; record: RecordOf<P> } }[K];

/**
 * The file's records as full domain records: keys turned into ids, `originKey` set to the file's key, version 0, each checked against its schema.
 * @throws InvalidError naming the first record that is not right, with one problem for each field.
 */
export function resolveRecords(file: Pick<WorkspaceFile, 'records'>, idOf: IdOf, workspaceId: Id): Resolved[] {
  return file.records.map((each) => resolveRecord(each, idOf, workspaceId));
}

function resolveRecord(entry: Entry, idOf: IdOf, workspaceId: Id): Resolved {
  const placed = entry.kind === 'position' ? placedBy(entry.key) : null;
  const id = placed === null ? idOf(entry.kind, entry.key) : idOf(placed.kind, placed.key);
  const origin = entry.kind === 'position' ? {} : { originKey: entry.key };
  const fields = { ...relinked(entry.kind, entry.data, idOf), ...origin, id, workspaceId, version: 0 };
  const parsed = recordSchemas[entry.kind].safeParse(fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: [entry.kind, entry.key, ...issue.path].join('.'),
      message: sentenceFor(issue, fields),
    }));
    throw new InvalidError(`The ${nameOf(entry)} is not right: ${problems[0]?.message ?? 'it cannot be read.'}`, problems);
  }
  // The schema of this very kind made it, which the compiler cannot follow through the table of schemas.
  return { kind: entry.kind, record: parsed.data } as Resolved;
}
