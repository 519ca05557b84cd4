import { idIn, type MapAddress, mapAddressSchema, turnAddress } from '@weft/domain';
import { type FileKind, fileKinds } from '../files/entry.ts';

const written = /^([a-z]+-)?([a-zA-Z]+):(.+)$/s;

/**
 * A link in the address of a saved view, as a file has it: the kind and the key of what it speaks of, perhaps after a word that says what of
 * it, as in `leaves-post:clerk`. Null for any other text.
 */
function linkIn(text: string): { word: string; kind: FileKind; key: string } | null {
  const [, word = '', name, key] = written.exec(text) ?? [];
  const kind = fileKinds.find((each) => each === name);
  return kind === undefined || key === undefined ? null : { word, kind, key };
}

/**
 * The fields of a saved view with the links of its address, written `organisation:vast`, turned by `relink` into what stands for them here.
 * What is not shaped as an address is left alone, for the schema to refuse.
 */
export function relinkedAddress(data: object, relink: (kind: FileKind, key: string) => string): object {
  return withAddress(data, (text) => {
    const link = linkIn(text);
    return link === null ? text : `${link.word}${relink(link.kind, link.key)}`;
  });
}

/**
 * The fields of a saved view with each id in its address as the kind and the key of that record.
 * @param linkOf null for an id of nothing that is there: it stays as it is, and the map says so when the view is opened.
 */
export function addressWithKeys(data: object, linkOf: (id: string) => string | null): object {
  return withAddress(data, (text) => {
    const id = idIn(text);
    const link = id === null ? null : linkOf(id);
    return id === null || link === null ? text : `${text.slice(0, -id.length)}${link}`;
  });
}

function withAddress(data: object, turn: (text: string) => string): object {
  const address = mapAddressSchema.safeParse('search' in data ? data.search : undefined);
  if (!address.success) return data;
  return {
    ...data,
    search: turnAddress(address.data, turn) satisfies MapAddress,
  };
}
