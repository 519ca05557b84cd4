import { InvalidError } from '@weft/domain';
import { addressWithKeys } from '../savedViews/address.ts';
import { nameOf } from './describe.ts';
import { type Entry, type FileKind, fileKinds } from './entry.ts';
import { relinked } from './links.ts';
import type { Resolved } from './resolve.ts';

/**
 * Records as a file has them: each goes by the key it came with, or else by its id, and points to others by theirs.
 * By kind, then key: the same records make the same file, whatever ids they have and whoever reads them.
 * @throws InvalidError when a record points to one that is not among those given.
 */
export function keyedRecords(records: readonly Resolved[]): Entry[] {
  const keys = keysOf(records);
  return records
    .map((each) => keyed(each, keys))
    .sort((one, other) => fileKinds.indexOf(one.kind) - fileKinds.indexOf(other.kind) || (one.key < other.key ? -1 : 1));
}

function keysOf(records: readonly Resolved[]): ReadonlyMap<string, string> {
  const taken = new Set(records.flatMap(({ kind, record }) => (originOf(record) === null ? [`${kind} ${record.id}`] : [])));
  const keys = new Map<string, string>();
  for (const { kind, record } of records) {
    const origin = originOf(record);
    const key = origin === null || taken.has(`${kind} ${origin}`) ? record.id : origin;
    taken.add(`${kind} ${key}`);
    keys.set(`${kind} ${record.id}`, key);
  }
  return keys;
}

function originOf(record: Resolved['record']): string | null {
  return 'originKey' in record ? record.originKey : null;
}

function keyed({ kind, record }: Resolved, keys: ReadonlyMap<string, string>): Entry {
  const { id, workspaceId: _, version: __, ...rest } = record;
  const { originKey: ___, ...data } = { originKey: null, ...rest };
  const keyOf = (of: FileKind, to: string): string => {
    const key = keys.get(`${of} ${to}`);
    if (key === undefined)
      throw new InvalidError(`The ${nameOf({ kind, key: id })} points to a record that is not there, so the file would be broken.`);
    return key;
  };
  const key = kind === 'position' ? positionKey(id, keys) : keyOf(kind, id);
  const linked = relinked(kind, data, keyOf);
  // The fields of a record of this very kind, with keys where there were ids.
  return { kind, key, data: kind === 'savedView' ? addressWithKeys(linked, (to) => linkTo(to, keys)) : linked } as Entry;
}

/** What an id in an address speaks of, written `organisation:vast`; null when it is of nothing that is there. */
function linkTo(id: string, keys: ReadonlyMap<string, string>): string | null {
  const kind = fileKinds.find((each) => each !== 'position' && keys.has(`${each} ${id}`));
  return kind === undefined ? null : `${kind}:${keys.get(`${kind} ${id}`)}`;
}

/** A position has the id of what it places. */
function positionKey(id: string, keys: ReadonlyMap<string, string>): string {
  const placed = (['organisation', 'relationship'] as const).find((kind) => keys.has(`${kind} ${id}`));
  if (placed === undefined) throw new InvalidError('A place on the map belongs to nothing that is there, so the file would be broken.');
  return `${placed}:${keys.get(`${placed} ${id}`)}`;
}
