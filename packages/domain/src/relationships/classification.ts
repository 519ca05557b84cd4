import { type RelationshipType, relationshipTypes } from './typology.ts';

/** An answer to each of the toolkit's five questions, one per type. */
export type ClassificationAnswers = Partial<Record<RelationshipType, 'yes' | 'no' | 'unsure'>>;

/**
 * The types that the answers suggest, in the toolkit's order: each "yes" suggests its type. It is a help for thinking, so nothing is forced:
 * no "yes" suggests nothing. Source: the toolkit's assessment two.
 */
export function suggestTypes(answers: ClassificationAnswers): RelationshipType[] {
  return relationshipTypes.filter((type) => answers[type] === 'yes');
}
