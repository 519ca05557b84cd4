import { type MapAddress, mapAddressSchema, turnAddress } from '@weft/domain';
import { type FileKind, fileKinds } from '../files/entry.ts';

const written = /^([a-zA-Z]+):(.+)$/s;

/** A link in the address of a saved view, as a file has it: the kind and the key of what it speaks of. Null for any other text. */
function linkIn(text: string): { kind: FileKind; key: string } | null {
  const [, name, key] = written.exec(text) ?? [];
  const kind = fileKinds.find((each) => each === name);
  return kind === undefined || key === undefined ? null : { kind, key };
}

/**
 * The fields of a saved view with the links of its address, written `organisation:vast`, turned by `relink` into what stands for them here.
 * What is not shaped as an address is left alone, for the schema to refuse.
 */
export function relinkedAddress(data: object, relink: (kind: FileKind, key: string) => string): object {
  return withAddress(data, (text) => {
    const link = linkIn(text);
    return link === null ? text : relink(link.kind, link.key);
  });
}

/**
 * The fields of a saved view with each id in its address as the kind and the key of that record.
 * @param linkOf null for an id of nothing that is there: it stays as it is, and the map says so when the view is opened.
 */
export function addressWithKeys(data: object, linkOf: (id: string) => string | null): object {
  return withAddress(data, (text) => linkOf(text) ?? text);
}

function withAddress(data: object, turn: (text: string) => string): object {
  const address = mapAddressSchema.safeParse('search' in data ? data.search : undefined);
  if (!address.success) return data;
  return {
    ...data,
    search: turnAddress(address.data, turn) satisfies MapAddress,
  };
}
