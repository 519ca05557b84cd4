import {
  type BenefitStanding,
  type Level,
  levels,
  type RelationshipStatus,
  type RelationshipType,
  relationshipStatuses,
  relationshipTypes,
} from '@weft/domain';
import { levelLabels, statusLabels, typeLabels } from '@weft/network';
import type { Option } from '../../ui/index.ts';

export const statusOptions: readonly Option<RelationshipStatus>[] = relationshipStatuses.map((id) => ({ id, label: statusLabels[id] }));

export type Formality = 'formal' | 'informal' | 'mixed';

export const formalityOptions: readonly Option<Formality>[] = [
  { id: 'formal', label: 'Formal' },
  { id: 'informal', label: 'Informal' },
  { id: 'mixed', label: 'Some of each' },
];

/** How far a benefit has come. */
export const standingOptions: readonly Option<BenefitStanding>[] = [
  { id: 'realised', label: 'Seen already' },
  { id: 'understood', label: 'Agreed, not seen yet' },
  { id: 'missed', label: 'Missed', description: 'It could bring this, and does not.' },
];

export type LevelAnswer = Level | 'none';

/** The levels with what each means; "not sure yet" is an answer too. */
export function levelOptions(definitions: readonly { id: Level; definition: string }[]): Option<LevelAnswer>[] {
  const named = levels.map(
    (id): Option<LevelAnswer> => ({
      id,
      label: levelLabels[id],
      description: definitions.find((each) => each.id === id)?.definition,
    }),
  );
  return [...named, { id: 'none', label: 'Not sure yet' }];
}

/** What an address or a form says of a type, if it is one. */
export function asType(text: string | undefined): RelationshipType | null {
  return relationshipTypes.find((type) => type === text) ?? null;
}

/** What an address or a form says of a level, if it is one. */
export function asLevel(text: string | undefined): Level | null {
  return levels.find((level) => level === text) ?? null;
}

/** Types as words, the primary first: "Shaping, with ongoing and delivery". */
export function typesInWords(types: readonly RelationshipType[]): string {
  const [primary, ...rest] = types;
  if (!primary) return '';
  if (rest.length === 0) return typeLabels[primary];
  return `${typeLabels[primary]}, with ${new Intl.ListFormat('en-GB').format(rest.map((type) => typeLabels[type].toLowerCase()))}`;
}
