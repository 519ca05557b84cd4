import { idIn, idsIn, type MapAddress, turnAddress } from '@weft/domain';
import { mapSearchSchema } from '../address/mapSearch.ts';

/** What of a saved view cannot be shown: fields with values that this version does not know, and how many records are gone. */
export interface Missing {
  unknown: readonly string[];
  gone: number;
}

/** Whether there is a record of this id on the map. */
type IsHere = (id: string) => boolean;

function listed(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** What is lost when a saved view is opened here and now. */
export function missingFrom(address: MapAddress, isHere: IsHere): Missing {
  const read = mapSearchSchema.safeParse(address);
  const known = new Map(Object.entries(read.success ? read.data : {}));
  const isLost = ([field, value]: [string, unknown]) => listed(value).some((each) => !listed(known.get(field)).includes(each));
  const unknown = Object.entries(address).flatMap((entry) => (isLost(entry) ? [entry[0]] : []));
  return { unknown, gone: new Set(idsIn(address).filter((id) => !isHere(id))).size };
}

/** The same in a sentence, for whoever opened it; null when nothing is missing. */
export function missingSentence(name: string, { unknown, gone }: Missing): string | null {
  const parts = [
    ...(gone > 0 ? [gone === 1 ? 'something that is not on this map any more' : `${gone} things that are not on this map any more`] : []),
    ...(unknown.length > 0 ? [`settings that this version of Weft does not know (${unknown.join(', ')})`] : []),
  ];
  return parts.length === 0 ? null : `“${name}” was saved with ${parts.join(' and ')}. The rest of it is shown.`;
}

/** The address without what is gone, so that a view is not empty just because what it looked for was removed. */
export function withoutGone(address: MapAddress, isHere: IsHere): MapAddress {
  const gone = new Set(idsIn(address).filter((id) => !isHere(id)));
  const emptied = turnAddress(address, (text) => (gone.has(idIn(text) ?? text) ? '' : text));
  const kept = Object.entries(emptied).flatMap(([field, value]): [string, MapAddress[string]][] => {
    if (Array.isArray(value)) return [[field, value.filter((each) => each !== '')]];
    return value === '' ? [] : [[field, value]];
  });
  return Object.fromEntries(kept);
}
