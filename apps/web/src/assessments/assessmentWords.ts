import { type Assessment, type AssessmentAccount, type AssessmentForm, bandOf, type Reference, totalWords } from '@weft/domain';
import { accountLabels, midSentence } from '@weft/network';

/** Whose view it is, to begin a sentence with. */
export const viewLabels: Readonly<Record<AssessmentAccount, string>> = { ...accountLabels, joint: 'The view of both sides' };

/** What is asked of each item: the words of its question. */
export function askedOf({ assessmentForm, typology }: Pick<Reference, 'assessmentForm' | 'typology'>): (item: string) => string {
  const questions = assessmentForm.principles.flatMap((principle) => principle.questions);
  const words = new Map<string, string>([
    ...questions.map(({ id, text }) => [id, text] as const),
    ...typology.axes.map(({ id, question }) => [id, question] as const),
  ]);
  return (item) => words.get(item) ?? item;
}

/** A score with what it means: "4, to a large extent". */
export function scoreInWords({ scale }: AssessmentForm, score: number | undefined): string {
  if (score === undefined) return 'Not scored';
  const label = scale.find(({ value }) => value === score)?.label;
  return label === undefined ? `${score}` : `${score}, ${midSentence(label)}`;
}

/** What people said of intent and delivery comes to, once both are said. */
export function intentDeliveryOf({ intentDelivery }: AssessmentForm, said: Pick<Assessment, 'strategicInIntent' | 'strategicInDelivery'>) {
  return (
    intentDelivery.find(
      (each) => each.strategicInIntent === said.strategicInIntent && each.strategicInDelivery === said.strategicInDelivery,
    ) ?? null
  );
}

/** The total, and its band when all is answered: "58 of 75, largely strategic". */
export function resultWords({ bands }: AssessmentForm, { scores }: Pick<Assessment, 'scores'>): string {
  const band = bandOf(scores, bands);
  return band === null ? totalWords(scores) : `${totalWords(scores)}, ${midSentence(band.label)}`;
}
