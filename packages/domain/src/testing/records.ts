import { type Case, caseSchema } from '../cases/case.ts';
import { type CaseEvent, caseEventSchema } from '../cases/caseEvent.ts';
import { type Dependency, dependencySchema } from '../cases/dependency.ts';
import type { CaseFacts } from '../cases/requirements.ts';
import { type Snag, snagAtFirst, snagSchema } from '../cases/snag.ts';
import { type Organisation, organisationSchema } from '../organisations/organisation.ts';
import { type Tenancy, tenancySchema } from '../tenancies/tenancy.ts';
import { unknownTerms } from '../tenancies/unknown.ts';

/** A valid id, the same for the same number. */
export function idOf(number: number): string {
  return `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const common = { workspaceId: idOf(1), version: 0 };
const imported = { provenance: [], originKey: null };

/** An open legacy case at its first stage, with nothing but what it must have. */
export function aCase(fields: Partial<Case> = {}): Case {
  return caseSchema.parse({
    ...common,
    ...imported,
    id: idOf(100),
    reference: 'CAT-2026-001',
    caseType: 'legacy_snagging',
    flow: 'legacy_snagging',
    stage: 'identified',
    stageSince: '2026-01-05',
    returnsTo: null,
    assetId: idOf(101),
    tenancyId: idOf(102),
    organisationId: idOf(103),
    openedOn: '2026-01-05',
    openedByPostId: null,
    councilLeadPostId: null,
    partnerLeadPostId: null,
    contactState: 'working',
    waitingOn: 'tenant',
    waitingSince: '2026-01-05',
    nextAction: 'Ring the chair',
    nextActionPostId: idOf(104),
    nextActionDue: '2026-01-12',
    targetCloseDate: null,
    summary: null,
    holdReviewOn: null,
    escalatedTo: null,
    planAgreedOn: null,
    nextReviewOn: null,
    councilConfirmedOn: null,
    tenantConfirmedOn: null,
    closedOn: null,
    closureOutcome: null,
    closureNote: null,
    lessonsLearned: null,
    reopenedCount: 0,
    requirementsMet: [],
    uncertainties: [],
    fictional: true,
    ...fields,
  });
}

/** A tenancy of which nothing is known. */
export function aTenancy(fields: Partial<Tenancy> = {}): Tenancy {
  return tenancySchema.parse({
    ...common,
    ...imported,
    id: idOf(102),
    assetId: idOf(101),
    organisationId: idOf(103),
    ...unknownTerms,
    occupationStatus: 'holding_over_unclear',
    alienation: [],
    ...fields,
  });
}

/** An open snag that nobody owns yet. */
export function aSnag(fields: Partial<Snag> = {}): Snag {
  return snagSchema.parse({
    ...common,
    id: idOf(200),
    caseId: idOf(100),
    category: 'repair',
    title: 'Roof leaks',
    severity: 'high',
    raisedBy: 'tenant',
    raisedOn: '2026-01-06',
    ...snagAtFirst,
    ...fields,
  });
}

/** Something that a case waits for. */
export function aDependency(fields: Partial<Dependency> = {}): Dependency {
  return dependencySchema.parse({
    ...common,
    id: idOf(300),
    caseId: idOf(100),
    snagId: null,
    kind: 'decision',
    description: 'Who pays for the roof',
    waitingOn: 'council_finance',
    dependsOnCaseId: null,
    requestedOn: '2026-01-07',
    neededBy: null,
    status: 'waiting',
    metOn: null,
    reason: null,
    originKey: null,
    ...fields,
  });
}

/** A call in the log, for both sides to read. */
export function anEvent(fields: Partial<CaseEvent> = {}): CaseEvent {
  return caseEventSchema.parse({
    ...common,
    id: idOf(400),
    caseId: idOf(100),
    at: '2026-01-08T10:00:00Z',
    memberId: null,
    postId: null,
    kind: 'call',
    text: 'Spoke to the chair.',
    audience: 'shared',
    fromStage: null,
    toStage: null,
    originKey: null,
    ...fields,
  });
}

/** A case with everything that is known of it. */
export function someFacts(facts: Partial<CaseFacts> = {}): CaseFacts {
  return { case: aCase(), tenancy: aTenancy(), snags: [], dependencies: [], events: [], ...facts };
}

/** An organisation with nothing but a name. */
export function anOrganisation(fields: Partial<Organisation> = {}): Organisation {
  return organisationSchema.parse({
    ...common,
    ...imported,
    id: idOf(500),
    name: 'Bentilee Volunteers',
    kind: 'charity',
    side: 'partner',
    parentId: null,
    otherNames: [],
    identifiers: [],
    areaId: null,
    legalForm: null,
    website: null,
    contact: null,
    notes: null,
    ...fields,
  });
}

/** The fields of a valid relationship, to be spoilt by a test. */
export const relationshipInput = {
  ...common,
  ...imported,
  id: idOf(600),
  name: 'Food Partnership',
  parties: [
    { organisationId: idOf(500), part: 'member' },
    { organisationId: idOf(501), part: null },
  ],
  types: ['ongoing'],
  level: 'place',
  areaIds: [],
  holders: [],
  brokerIds: [],
  status: 'active',
  formality: null,
  from: null,
  to: null,
  confirmedOn: null,
  dispute: null,
  timing: null,
  benefits: [],
  facts: [],
  notes: null,
  typesBasis: null,
  levelBasis: null,
  statusAsOf: null,
  confidence: null,
};
