import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** An id nobody has yet; ids made later sort later. */
export function newId(): string {
  return v7();
}

/** The same id for the same names every time: the way to write down a record before it is made. */
export function idOf(...names: string[]): string {
  const hex = createHash('sha256').update(names.join('/')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
