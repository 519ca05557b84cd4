import type { RecordKind, RecordOf } from '@weft/domain';
import { makeAcceptance } from '../acceptances.ts';
import { makeAction } from '../actions.ts';
import { makeAssessment } from '../assessments.ts';
import { makeCase, makeCaseEvent, makeDependency, makeSnag } from '../cases.ts';
import { makeComplianceCheck, makeComplianceRecord } from '../compliance.ts';
import { makeDocument } from '../documents.ts';
import { makeFlow } from '../flows.ts';
import { newId } from '../ids.ts';
import { makeAppointment, makeOrganisation, makePerson, makePost } from '../organisations.ts';
import { makeArea, makeCalendar, makeListColumns, makeMember, makeSource, makeWorkspace } from '../places.ts';
import { makeParty, makePlacement, makePosition, makeRelationship } from '../relationships.ts';
import { makeReview, makeReviewAnswer, makeReviewLink } from '../reviews.ts';
import { makeSavedView, makeTour } from '../savedViews.ts';
import { makeAsset, makeTenancy } from '../tenancies.ts';
import { makeReviewForm, makeTermList } from '../wording.ts';

type Made = { [K in RecordKind]: (workspaceId: string, fields: Partial<RecordOf<K>>) => RecordOf<K> };

/** Makes a record of each kind from any fields; what it needs and was not given points to nothing yet. */
export const makeAny: Made = {
  workspace: (id, fields) => makeWorkspace({ ...fields, id }),
  area: makeArea,
  source: makeSource,
  member: makeMember,
  organisation: makeOrganisation,
  post: (id, fields) => makePost(id, { organisationId: newId(), ...fields }),
  person: makePerson,
  appointment: (id, fields) => makeAppointment(id, { postId: newId(), personId: newId(), ...fields }),
  relationship: (id, fields) => makeRelationship(id, { parties: [makeParty(newId()), makeParty(newId())], ...fields }),
  position: (id, fields) => makePosition(id, { id: newId(), ...fields }),
  placement: (id, fields) => makePlacement(id, { relationshipId: newId(), ...fields }),
  assessment: (id, fields) => makeAssessment(id, { relationshipId: newId(), ...fields }),
  asset: makeAsset,
  tenancy: (id, fields) => makeTenancy(id, { assetId: newId(), organisationId: newId(), ...fields }),
  flow: makeFlow,
  termList: makeTermList,
  complianceCheck: makeComplianceCheck,
  reviewForm: makeReviewForm,
  complianceRecord: (id, fields) => makeComplianceRecord(id, { assetId: newId(), ...fields }),
  review: (id, fields) => makeReview(id, { tenancyId: newId(), ...fields }),
  reviewAnswer: (id, fields) => makeReviewAnswer(id, { reviewId: newId(), ...fields }),
  reviewLink: (id, fields) => makeReviewLink(id, newId(), { id: newId(), ...fields }),
  case: (id, fields) => makeCase(id, { reference: 'CAT-2026-100', assetId: newId(), nextActionPostId: newId(), ...fields }),
  snag: (id, fields) => makeSnag(id, { caseId: newId(), ...fields }),
  dependency: (id, fields) => makeDependency(id, { caseId: newId(), ...fields }),
  action: makeAction,
  acceptance: (id, fields) => makeAcceptance(id, { organisationId: newId(), ...fields }),
  savedView: makeSavedView,
  tour: (id, fields) => makeTour(id, { stops: [{ viewId: newId(), line: null }], ...fields }),
  calendar: (id, fields) => makeCalendar(id, { id: newId(), ...fields }),
  listColumns: makeListColumns,
  caseEvent: (id, fields) => makeCaseEvent(id, { caseId: newId(), ...fields }),
  document: (id, fields) => makeDocument(id, { caseId: newId(), ...fields }),
};
