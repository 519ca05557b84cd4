import type { Rule } from '@weft/db';
import type { Reference } from '@weft/domain';
import { noSnagLeftOpen } from '../cases/leftOpen.ts';
import { noStranding } from '../flows/stranding.ts';

/** The rules over several records that go by the flows of a workspace. They hold for every change, beside those that `commit` always asks. */
export function rulesOf(reference: Pick<Reference, 'caseModel'>): readonly Rule[] {
  return [noStranding(reference), noSnagLeftOpen(reference)];
}
