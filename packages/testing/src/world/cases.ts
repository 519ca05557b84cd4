import { type Case, type CaseEvent, type Dependency, type Snag, snagAtFirst } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

const notYet = {
  returnsTo: null,
  tenancyId: null,
  organisationId: null,
  openedByPostId: null,
  councilLeadPostId: null,
  partnerLeadPostId: null,
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
};

/** An open legacy case at the start of its flow, with the council property team to move next. */
export function makeCase(workspaceId: string, said: Said<'case', 'reference' | 'assetId' | 'nextActionPostId'>): Case {
  const flow = { caseType: 'legacy_snagging', flow: 'legacy_snagging', stage: 'identified', stageSince: '2026-01-12' };
  const next = { waitingOn: 'council_property', waitingSince: '2026-01-12', nextAction: 'Find the lease', nextActionDue: '2026-02-20' };
  const defaults = {
    ...flow,
    ...next,
    ...notYet,
    openedOn: '2026-01-12',
    contactState: 'working',
    reopenedCount: 0,
    requirementsMet: [],
    uncertainties: [],
    fictional: true,
    ...notImported,
  };
  return made('case', workspaceId, defaults, said);
}

export function makeSnag(workspaceId: string, said: Said<'snag', 'caseId'>): Snag {
  const defaults = { ...snagAtFirst, category: 'repair', title: 'A snag', severity: 'medium', raisedBy: 'tenant', raisedOn: '2026-01-15' };
  return made('snag', workspaceId, defaults, said);
}

/** Something still waited for, on nobody's other case. */
export function makeDependency(workspaceId: string, said: Said<'dependency', 'caseId'>): Dependency {
  const defaults = {
    snagId: null,
    kind: 'document',
    description: 'Something needed first',
    waitingOn: 'council_legal',
    dependsOnCaseId: null,
    requestedOn: '2026-01-20',
    neededBy: null,
    status: 'waiting',
    metOn: null,
    reason: null,
    originKey: null,
  };
  return made('dependency', workspaceId, defaults, said);
}

/** A note that both sides may read. */
export function makeCaseEvent(workspaceId: string, said: Said<'caseEvent', 'caseId'>): CaseEvent {
  const defaults = {
    at: '2026-01-15T10:30:00.000Z',
    memberId: null,
    postId: null,
    kind: 'note',
    text: 'Something happened.',
    audience: 'shared',
    fromStage: null,
    toStage: null,
    originKey: null,
  };
  return made('caseEvent', workspaceId, defaults, said);
}
