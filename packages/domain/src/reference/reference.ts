import { z } from 'zod';
import { assessmentFormSchema } from '../assessments/form.ts';
import { standardChecksSchema } from '../compliance/check.ts';
import { benefitKeySchema } from '../relationships/benefit.ts';
import { axisSchema, levelSchema, typeSchema } from '../relationships/typology.ts';
import { sideSchema } from '../values/side.ts';
import { flowSchema } from './flow.ts';
import { listEntrySchema, listsSchema } from './lists.ts';
import { reviewFormSchema } from './reviewForm.ts';
import { serviceLevelsSchema } from './serviceLevels.ts';

/** The typology as it is shown: labels, what each means, the five guiding questions, the four axes and the nine benefits. Source: the toolkit and the research report. */
export const typologySchema = z.object({
  types: z
    .array(z.object({ id: typeSchema, label: z.string(), summary: z.string(), examples: z.array(z.string()), question: z.string() }))
    .length(5),
  levels: z.array(z.object({ id: levelSchema, label: z.string(), definition: z.string(), examples: z.array(z.string()) })).length(3),
  /** What each axis is called, what stands at 1 (`low`) and at 5 (`high`), and the question it asks. */
  axes: z.array(z.object({ id: axisSchema, label: z.string(), low: z.string(), high: z.string(), question: z.string() })).length(4),
  benefits: z
    .array(z.object({ id: benefitKeySchema, label: z.string(), description: z.string(), group: z.enum(['direct', 'indirect']) }))
    .length(benefitKeySchema.options.length),
});
export type Typology = z.infer<typeof typologySchema>;

/** The kinds of organisation, each with the side it usually stands on. */
export const organisationKindsSchema = z.array(listEntrySchema.extend({ side: sideSchema, group: z.string() }));
export type OrganisationKinds = z.infer<typeof organisationKindsSchema>;

export const snagCategorySchema = listEntrySchema.extend({ snags: z.array(z.string()) });

/** The case model: flows, lists and snag categories. */
export const caseModelSchema = z.object({ flows: z.array(flowSchema), lists: listsSchema, snagCategories: z.array(snagCategorySchema) });
export type CaseModel = z.infer<typeof caseModelSchema>;

/** Everything in data/reference, loaded once when the server starts. */
export const referenceSchema = z.object({
  typology: typologySchema,
  organisationKinds: organisationKindsSchema,
  caseModel: caseModelSchema,
  serviceLevels: serviceLevelsSchema,
  reviewForm: reviewFormSchema,
  complianceChecks: standardChecksSchema,
  assessmentForm: assessmentFormSchema,
});
export type Reference = z.infer<typeof referenceSchema>;
