import { z } from 'zod';
import { type Id, idSchema } from '../values/id.ts';

const word = z.string().max(400, 'This address has a value that is too long.');
const value = z.union([word, z.number(), z.boolean(), z.array(word).max(500, 'This address has a list that is too long.')]);

/**
 * The map's address as it stands in a saved view: its fields by name. What each field means is for the map to say, which may know more fields
 * tomorrow than today: so an address from a later version is kept whole, and shown as far as it is understood.
 */
export const mapAddressSchema = z
  .record(z.string().regex(/^[a-z][a-zA-Z]{0,39}$/, 'This is not an address of the map.'), value)
  .refine((address) => Object.keys(address).length <= 60, 'This address has too many fields.');
export type MapAddress = z.infer<typeof mapAddressSchema>;

/** The one field that holds what somebody typed, in which nothing is a link. */
const typed = 'q';

/** The same address with each text of it turned, save what somebody typed. */
export function turnAddress(address: MapAddress, turn: (text: string) => string): MapAddress {
  const turned = ([field, given]: [string, MapAddress[string]]): [string, MapAddress[string]] => {
    if (field === typed) return [field, given];
    if (typeof given === 'string') return [field, turn(given)];
    return [field, Array.isArray(given) ? given.map(turn) : given];
  };
  return Object.fromEntries(Object.entries(address).map(turned));
}

const led = /^(?:[a-z]+-)?(?<id>[0-9a-f-]{36})$/i;

/** The id that one text of an address speaks of, alone or after a word that says what of it: `leaves-<id>`. Null when it speaks of none. */
export function idIn(text: string): Id | null {
  const read = idSchema.safeParse(led.exec(text)?.groups?.id);
  return read.success ? read.data : null;
}

/** The ids that an address speaks of. */
export function idsIn(address: MapAddress): Id[] {
  const found: Id[] = [];
  turnAddress(address, (text) => {
    const id = idIn(text);
    if (id !== null) found.push(id);
    return text;
  });
  return found;
}
