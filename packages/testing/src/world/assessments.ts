import type { Assessment } from '@weft/domain';
import { made, type Said } from './make.ts';

/** The council’s view, with one score, unless said otherwise. */
export function makeAssessment(workspaceId: string, said: Said<'assessment', 'relationshipId'>): Assessment {
  const defaults = {
    account: 'council',
    memberId: null,
    rater: null,
    assessedOn: '2026-11-03',
    scores: { time: 3 },
    strategicInIntent: null,
    intentReason: null,
    strategicInDelivery: null,
    deliveryReason: null,
    keepAsItIs: null,
    outcome: null,
    originKey: null,
  };
  return made('assessment', workspaceId, defaults, said);
}
