import { type RelationshipTypeId, relationshipTypes } from '../relationshipTypes.ts';

/** An invented relationship, to fill a list on show. */
export interface SampleRow {
  id: string;
  name: string;
  type: RelationshipTypeId;
  holder: string;
  parties: number;
  fresh: boolean;
}

const names = [
  'Health and wellbeing forum',
  'Youth services framework',
  'Bentilee residents’ liaison',
  'Community transport contract',
  'Faith leaders’ network',
];
const holders = ['Director of public health', 'Youth commissioner', 'Locality officer', 'Transport manager', 'Cohesion lead'];

/** The invented row at a place in the list: the same every time. */
export function sampleRow(index: number): SampleRow {
  const turn = index % names.length;
  const round = Math.floor(index / names.length);
  return {
    id: String(index),
    name: `${names[turn] ?? ''}${round > 0 ? ` ${round + 1}` : ''}`,
    type: relationshipTypes[turn]?.id ?? 'shaping',
    holder: holders[turn] ?? '',
    parties: 2 + ((index * 7) % 11),
    fresh: index % 3 !== 1,
  };
}

export const sampleRows: readonly SampleRow[] = names.map((_, index) => sampleRow(index));
