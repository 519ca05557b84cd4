import { readFileSync } from 'node:fs';
import { assessmentFormSchema } from '../assessments/form.ts';
import { standardChecksSchema } from '../compliance/check.ts';
import type { Flow } from '../reference/flow.ts';
import { caseModelSchema } from '../reference/reference.ts';
import { reviewFormSchema } from '../reference/reviewForm.ts';
import { serviceLevelsSchema } from '../reference/serviceLevels.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/reference/${name}.json`, import.meta.url), 'utf8'));

/** The case model that comes with Weft. */
export const caseModel = caseModelSchema.parse(read('case-model'));

/** The service levels that come with Weft. */
export const serviceLevels = serviceLevelsSchema.parse(read('service-levels'));

/** The form of the annual review that comes with Weft. */
export const reviewForm = reviewFormSchema.parse(read('annual-review'));

/** The checks of buildings that come with Weft. */
export const complianceChecks = standardChecksSchema.parse(read('compliance-checks'));

/** What is asked of how strategic a relationship is. */
export const assessmentForm = assessmentFormSchema.parse(read('assessment'));

/** One of its flows. */
export function flowOf(id: string): Flow {
  const flow = caseModel.flows.find((each) => each.id === id);
  if (flow === undefined) throw new Error(`The case model has no flow “${id}”.`);
  return flow;
}
