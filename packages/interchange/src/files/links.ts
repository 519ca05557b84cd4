import { type RecordKind, relinkedFields } from '@weft/domain';
import { relinkedAddress } from '../savedViews/address.ts';
import { type Entry, type FileKind, fileKinds, type Need } from './entry.ts';

/** Turns a link from one form to another, such as a key to an id. */
export type Relink = (kind: FileKind, to: string) => string;

function isFileKind(kind: RecordKind): kind is FileKind {
  return fileKinds.some((each) => each === kind);
}

/** The same fields with every link turned by `relink`. What is not shaped as it should be is left alone, for the schema to refuse. */
export function relinked(kind: FileKind, data: object, relink: Relink): Record<string, unknown> {
  // No record of a file points to a kind that files leave out.
  const fields = relinkedFields(kind, data, (of, to) => (isFileKind(of) ? relink(of, to) : to));
  return { ...(kind === 'savedView' ? relinkedAddress(fields, relink) : fields) };
}

const nodeKinds: readonly FileKind[] = ['organisation', 'relationship'];

/** What a position places: its key is the kind and the key of an organisation or a relationship. Null when it is neither. */
export function placedBy(key: string): { kind: FileKind; key: string } | null {
  const kind = nodeKinds.find((each) => key.startsWith(`${each}:`));
  return kind === undefined ? null : { kind, key: key.slice(kind.length + 1) };
}

/** Everything that a record points to, in the order of its fields. */
export function linksOf(entry: Entry): Need[] {
  const found: Need[] = [];
  relinked(entry.kind, entry.data, (kind, key) => {
    found.push({ kind, key });
    return key;
  });
  const placed = entry.kind === 'position' ? placedBy(entry.key) : null;
  return placed === null ? found : [...found, placed];
}
