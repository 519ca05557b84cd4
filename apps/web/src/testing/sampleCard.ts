import type { BoardCard } from '../cases/board/cards.ts';

/** An open card to test with, waiting on the tenant for 23 days. */
export function sampleCard(reference: string, said: Partial<BoardCard> = {}): BoardCard {
  return {
    id: reference,
    version: 1,
    reference,
    caseType: 'consent',
    flow: 'flow',
    stage: 'first',
    stageSince: '2026-11-01',
    returnsTo: null,
    organisation: { id: 'o', name: 'Café Trust' },
    building: { id: 'b', name: 'Marl Hole Hall' },
    nextActionPost: null,
    councilLeadPostId: null,
    partnerLeadPostId: null,
    contactState: 'good',
    waitingOn: 'tenant',
    waitingSince: '2026-11-01',
    nextAction: 'Ring the chair',
    nextActionDue: '2026-12-01',
    closedOn: null,
    fictional: false,
    daysWaiting: 23,
    urgency: 'later',
    silent: null,
    openSnags: 0,
    worstSeverity: null,
    blocked: false,
    neighbourhood: null,
    daysInStage: 23,
    waitsFor: [],
    ...said,
  };
}
