import type { RouterOutputs } from '@weft/api';
import { type Area, areaKinds } from '@weft/domain';
import { counted } from '@weft/network';

/** A neighbourhood with how many records name it. */
export type ListedArea = RouterOutputs['areas']['list'][number];

const kindLabels: Readonly<Record<Area['kind'], string>> = {
  neighbourhood: 'Neighbourhood',
  town: 'Town',
  'council-area': 'Council area',
  'wider-area': 'Wider area',
  national: 'The whole country',
  building: 'Building used as a venue',
};

/** What a neighbourhood can be, to choose from. */
export const kindOptions = areaKinds.map((id) => ({ id, label: kindLabels[id] }));

/** The kind of that name; undefined when there is none. */
export function asAreaKind(id: string): Area['kind'] | undefined {
  return areaKinds.find((kind) => kind === id);
}

/** What names it, as a list in words: what would move to another, and what keeps it from being removed. Empty when nothing does. */
export function namedByWords({ organisations, relationships, buildings }: ListedArea['uses']): string {
  const counts: [number, string][] = [
    [organisations, 'organisation'],
    [relationships, 'relationship'],
    [buildings, 'building'],
  ];
  return new Intl.ListFormat('en-GB').format(counts.flatMap(([count, one]) => (count === 0 ? [] : [counted(count, one)])));
}
