import type { PlannedAction } from '@weft/domain';
import { made, type Said } from './make.ts';

/** An open action about nothing in particular. */
export function makeAction(workspaceId: string, said: Said<'action'> = {}): PlannedAction {
  const defaults = {
    title: 'An action',
    why: null,
    origin: null,
    gapType: null,
    gapLevel: null,
    directorateId: null,
    relationshipId: null,
    organisationId: null,
    caseId: null,
    consideration: null,
    ownerPostId: null,
    due: null,
    status: 'open',
    outcome: null,
    createdOn: '2026-11-02',
    closedOn: null,
    originKey: null,
  };
  return made('action', workspaceId, defaults, said);
}
