import { measureWords, type ServiceLevel, stepWords } from '@weft/domain';
import { midSentence } from '@weft/network';

/** What a service level is about, within a sentence: “when a case is escalated because nothing is logged on it”. */
export function levelTitle({ measure, step }: Pick<ServiceLevel, 'measure' | 'step'>): string {
  return `when a case is ${stepWords[step]} because ${midSentence(measureWords[measure])}`;
}
