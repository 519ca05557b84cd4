import type { Case, CaseModel, Provenance } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import { enteredOn, metBefore, movesOf, stageSince, waitingSince } from './sampleHistory.ts';
import type { SampleCase } from './sampleSchema.ts';

/** A case, with what its log already shows: since when it is where it is, and what the moves so far asked for. */
export function caseEntry(sample: SampleCase, model: CaseModel, provenance: Provenance): Entry<'case'> {
  const moves = movesOf(sample);
  const flow = model.flows.find(({ id }) => id === sample.track);
  return entry('case', sample.id, {
    reference: sample.reference,
    caseType: sample.caseType,
    flow: sample.track,
    stage: sample.stage,
    stageSince: stageSince(sample),
    returnsTo: sample.returnsTo ?? null,
    assetId: sample.assetId,
    tenancyId: sample.occupancyId,
    organisationId: sample.tenantOrganisationId,
    openedOn: sample.openedOn,
    openedByPostId: sample.openedBy,
    councilLeadPostId: sample.councilLeadId,
    partnerLeadPostId: sample.vastLeadId,
    contactState: sample.relationshipState,
    waitingOn: sample.waitingOn,
    waitingSince: waitingSince(sample),
    nextAction: sample.nextAction,
    nextActionPostId: sample.nextActionOwnerId,
    nextActionDue: sample.nextActionDue,
    targetCloseDate: sample.targetCloseDate,
    summary: sample.summary,
    holdReviewOn: sample.holdReviewOn ?? null,
    escalatedTo: null,
    planAgreedOn: enteredOn(sample, 'plan_agreed'),
    nextReviewOn: null,
    ...closing(sample),
    reopenedCount: sample.reopenedCount,
    requirementsMet: flow === undefined ? [] : metBefore(moves, flow),
    uncertainties: uncertaintiesOf(sample),
    fictional: sample.fictional,
    provenance,
  });
}

/** A case closes when both sides have confirmed, so a closed one was confirmed by the day it closed. */
function closing(
  sample: SampleCase,
): Pick<Case, 'closedOn' | 'closureOutcome' | 'closureNote' | 'lessonsLearned' | 'councilConfirmedOn' | 'tenantConfirmedOn'> {
  const confirmedOn = sample.stage === 'closed' ? sample.closedOn : null;
  return {
    closedOn: sample.closedOn,
    closureOutcome: sample.closureOutcome,
    closureNote: sample.closureNote,
    lessonsLearned: sample.lessonsLearned,
    councilConfirmedOn: confirmedOn,
    tenantConfirmedOn: confirmedOn,
  };
}

function uncertaintiesOf({ legacyUncertainty: unsure }: SampleCase): Case['uncertainties'] {
  if (unsure === null) return [];
  const field = unsure.field.replace(/^occupancy\./, 'tenancy.');
  return [{ field, value: unsure.value, note: unsure.note, checkedOn: unsure.lastCheckedOn }];
}
