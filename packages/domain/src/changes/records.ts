import { z } from 'zod';
import { actionSchema } from '../actions/action.ts';
import { areaSchema } from '../areas/area.ts';
import { assessmentSchema } from '../assessments/assessment.ts';
import { caseSchema } from '../cases/case.ts';
import { caseEventSchema } from '../cases/caseEvent.ts';
import { dependencySchema } from '../cases/dependency.ts';
import { snagSchema } from '../cases/snag.ts';
import { complianceCheckSchema } from '../compliance/check.ts';
import { complianceRecordSchema } from '../compliance/record.ts';
import { documentSchema } from '../documents/document.ts';
import { acceptanceSchema } from '../findings/acceptance.ts';
import { workspaceFlowSchema } from '../flows/workspaceFlow.ts';
import { listColumnsSchema } from '../imports/listColumns.ts';
import { calendarSchema } from '../members/calendar.ts';
import { memberSchema } from '../members/member.ts';
import { positionSchema } from '../network/position.ts';
import { organisationSchema } from '../organisations/organisation.ts';
import { appointmentSchema } from '../people/appointment.ts';
import { personSchema } from '../people/person.ts';
import { postSchema } from '../people/post.ts';
import { placementSchema } from '../placements/placement.ts';
import { relationshipSchema } from '../relationships/relationship.ts';
import { reviewAnswerSchema } from '../reviews/answer.ts';
import { workspaceReviewFormSchema } from '../reviews/form/workspaceForm.ts';
import { reviewLinkSchema } from '../reviews/link.ts';
import { reviewSchema } from '../reviews/review.ts';
import { savedViewSchema } from '../savedViews/savedView.ts';
import { assetSchema } from '../tenancies/asset.ts';
import { tenancySchema } from '../tenancies/tenancy.ts';
import { termListSchema } from '../terms/termList.ts';
import { tourSchema } from '../tours/tour.ts';
import { sourceSchema } from '../workspaces/source.ts';
import { workspaceSchema } from '../workspaces/workspace.ts';

/** Every kind of record that a change can touch, with its schema. */
export const recordSchemas = {
  workspace: workspaceSchema,
  area: areaSchema,
  source: sourceSchema,
  member: memberSchema,
  organisation: organisationSchema,
  post: postSchema,
  person: personSchema,
  appointment: appointmentSchema,
  relationship: relationshipSchema,
  position: positionSchema,
  placement: placementSchema,
  assessment: assessmentSchema,
  asset: assetSchema,
  tenancy: tenancySchema,
  flow: workspaceFlowSchema,
  termList: termListSchema,
  complianceCheck: complianceCheckSchema,
  reviewForm: workspaceReviewFormSchema,
  review: reviewSchema,
  reviewAnswer: reviewAnswerSchema,
  reviewLink: reviewLinkSchema,
  case: caseSchema,
  snag: snagSchema,
  dependency: dependencySchema,
  caseEvent: caseEventSchema,
  document: documentSchema,
  complianceRecord: complianceRecordSchema,
  action: actionSchema,
  acceptance: acceptanceSchema,
  savedView: savedViewSchema,
  tour: tourSchema,
  calendar: calendarSchema,
  listColumns: listColumnsSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.output<(typeof recordSchemas)[K]>;
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];

/** Reads some fields of a record of a kind as its schema does. @throws ZodError when they are not what the kind has. */
export function readFieldsOf<K extends RecordKind, F extends keyof RecordOf<K> & string>(
  kind: K,
  fields: readonly F[],
): (given: object) => Pick<RecordOf<K>, F> {
  const whole: z.ZodObject = recordSchemas[kind];
  const asked = new Set<string>(fields);
  const part = z.object(Object.fromEntries(Object.entries(whole.shape).filter(([field]) => asked.has(field))));
  return (given) => part.parse(given) as Pick<RecordOf<K>, F>;
}

/** All kinds, in an order in which each comes after what it points to. */
export const recordKinds = Object.keys(recordSchemas).filter((name): name is RecordKind => Object.hasOwn(recordSchemas, name));

/** Whether a text names a kind of record. */
export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(recordSchemas, name);
}
