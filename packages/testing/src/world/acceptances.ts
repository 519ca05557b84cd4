import type { Acceptance } from '@weft/domain';
import { made, type Said } from './make.ts';

/** That an organisation which takes part in nothing is fine as it is. */
export function makeAcceptance(workspaceId: string, said: Said<'acceptance', 'organisationId'>): Acceptance {
  const defaults = {
    rule: 'no-tie',
    relationshipId: null,
    side: null,
    type: null,
    level: null,
    reason: 'They asked to be left alone until the spring.',
    acceptedOn: '2026-11-02',
    lookAgainOn: '2027-05-01',
    originKey: null,
  };
  return made('acceptance', workspaceId, defaults, said);
}
