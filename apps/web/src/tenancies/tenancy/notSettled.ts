import type { Tenancy } from '@weft/domain';
import { midSentence } from '@weft/network';
import { isUnsettled, listedTerms } from '../fields/tenancyFacts.ts';

/** The terms of a tenancy that are known to be not known, as they stand in a sentence. */
export function notSettled(tenancy: Tenancy): string[] {
  return listedTerms.filter(({ field }) => isUnsettled(tenancy[field])).map(({ term }) => midSentence(term));
}
