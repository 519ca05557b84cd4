import { type RecordKind, type RecordOf, recordSchemas } from '@weft/domain';
import { newId } from './ids.ts';

/** Which fields of a record a test says itself; those in `Needed` have no sensible default. */
export type Said<K extends RecordKind, Needed extends keyof RecordOf<K> = never> = Partial<RecordOf<K>> & Pick<RecordOf<K>, Needed>;

/** What a file gives a record that it did not get from one. */
export const notImported = { provenance: [], originKey: null };

/**
 * A valid record from defaults and what a test says.
 * @throws ZodError when the two together break a rule of the record: a test that wants a broken one spreads it afterwards.
 */
export function made<K extends RecordKind>(kind: K, workspaceId: string, defaults: object, said: object): RecordOf<K> {
  const record = { id: newId(), workspaceId, version: 0, ...defaults, ...said };
  // The schema of a kind gives the record of that kind, which the type system cannot follow.
  return recordSchemas[kind].parse(record) as RecordOf<K>;
}
