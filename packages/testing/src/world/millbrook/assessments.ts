import { scoredItems } from '@weft/domain';
import { makeAssessment } from '../assessments.ts';
import type { Ground } from './places.ts';

/** All fifteen items with the same score. */
const all = (score: number) => Object.fromEntries(scoredItems.map((item) => [item, score]));

/** How strategic both sides find the meetings: the council’s is complete, the partner’s is not. */
export function millbrookAssessments(
  { workspaceId, id }: Ground,
  members: Record<'council' | 'partner', { officer: { id: string } }>,
  { voices }: { voices: { id: string } },
) {
  const council = { account: 'council', memberId: members.council.officer.id } as const;
  const partner = { account: 'partner', memberId: members.partner.officer.id } as const;
  return {
    voicesCouncil: makeAssessment(workspaceId, {
      id: id('assessment voices council'),
      relationshipId: voices.id,
      ...council,
      rater: 'Head of communities',
      scores: { ...all(4), time: 2 },
      strategicInIntent: true,
      intentReason: 'It is in the council plan.',
    }),
    voicesPartner: makeAssessment(workspaceId, {
      id: id('assessment voices partner'),
      relationshipId: voices.id,
      ...partner,
      rater: 'Five members after the October meeting',
      assessedOn: '2026-10-20',
      scores: { 'shared-foundations-1': 2, 'shared-foundations-2': 4, time: 2 },
    }),
  };
}
