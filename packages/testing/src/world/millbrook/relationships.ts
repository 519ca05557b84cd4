import { makeHolder, makeParty, makePlacement, makePosition, makeRelationship } from '../relationships.ts';
import type { MillbrookOrganisations } from './organisations.ts';
import type { MillbrookPosts } from './people.ts';
import type { Ground, millbrookPlaces } from './places.ts';

/** Six relationships: a hub of five, a brokered grant, a blended scheme, a disputed and stale neighbourhood tie, a finished contract, a planned board. */
export function millbrookRelationships(
  { workspaceId, id }: Ground,
  of: MillbrookOrganisations,
  posts: MillbrookPosts,
  { areas, source }: ReturnType<typeof millbrookPlaces>,
) {
  const byRegister = (note: string) => [{ sourceId: source.id, note }];
  return {
    voices: makeRelationship(workspaceId, {
      id: id('voices'),
      name: 'Millbrook Voices meetings',
      parties: [
        makeParty(of.voluntaryAction.id, 'convenor'),
        makeParty(of.communities.id, 'member'),
        makeParty(of.lantern.id, 'member'),
        makeParty(of.pantry.id, 'member'),
        makeParty(of.forum.id),
      ],
      types: ['ongoing', 'shaping'],
      holders: [
        makeHolder({ organisationId: of.communities.id, postId: posts.headOfCommunities.id, from: '2021-09-01' }),
        makeHolder({ organisationId: of.communities.id, postId: posts.communitiesOfficer.id, role: 'deputy', from: '2024-07-01' }),
        makeHolder({ side: 'partner', organisationId: of.voluntaryAction.id, postId: posts.chiefExecutive.id }),
      ],
      formality: 'informal',
      from: '2017-05-01',
      confirmedOn: '2026-02-10',
      timing: 'quarterly',
      provenance: byRegister('Listed first.'),
      originKey: 'voices',
    }),
    youthGrant: makeRelationship(workspaceId, {
      id: id('youth-grant'),
      name: 'Youth activities grant',
      parties: [makeParty(of.communities.id, 'funder'), makeParty(of.riverside.id, 'provider')],
      types: ['commissioning'],
      holders: [makeHolder({ organisationId: of.communities.id, postId: posts.communitiesOfficer.id })],
      brokerIds: [of.voluntaryAction.id],
      formality: 'formal',
      from: '2024-04-01',
      to: '2027-03-31',
      confirmedOn: '2025-11-03',
      facts: [{ label: 'Value', value: '£18,000 a year' }],
      originKey: 'youth-grant',
    }),
    repairScheme: makeRelationship(workspaceId, {
      id: id('repair-scheme'),
      name: 'Bicycle repair scheme',
      parties: [makeParty(of.council.id, 'commissioner'), makeParty(of.wheelhouse.id, 'provider')],
      types: ['delivery', 'commissioning', 'neighbourhood'],
      areaIds: [areas.millQuarter.id, areas.upperGreen.id],
      holders: [
        makeHolder({ organisationId: of.council.id, description: 'Somebody in transport' }),
        makeHolder({ side: 'partner', organisationId: of.wheelhouse.id, postId: posts.wheelhouseDirector.id }),
      ],
      formality: 'mixed',
      confirmedOn: '2026-03-02',
    }),
    pantry: makeRelationship(workspaceId, {
      id: id('pantry-tie'),
      name: 'Pantry referrals',
      parties: [makeParty(of.communities.id), makeParty(of.pantry.id)],
      types: ['neighbourhood'],
      level: 'neighbourhood',
      areaIds: [areas.upperGreen.id],
      holders: [
        makeHolder({ organisationId: of.communities.id, postId: posts.communitiesOfficer.id, from: '2016-02-01', to: '2024-06-30' }),
        makeHolder({ side: 'partner', organisationId: of.pantry.id, postId: posts.pantryTrustee.id }),
      ],
      confirmedOn: '2023-06-14',
      dispute: 'The pantry says that referrals stopped.',
    }),
    advice: makeRelationship(workspaceId, {
      id: id('advice'),
      name: 'Advice contract',
      parties: [makeParty(of.communities.id, 'commissioner'), makeParty(of.lantern.id, 'provider')],
      types: ['commissioning'],
      status: 'completed',
      formality: 'formal',
      from: '2019-04-01',
      to: '2024-03-31',
    }),
    healthyBrook: makeRelationship(workspaceId, {
      id: id('healthy-brook'),
      name: 'Healthy Brook board',
      parties: [makeParty(of.health.id, 'chair'), makeParty(of.council.id), makeParty(of.voluntaryAction.id)],
      types: ['shaping'],
      level: 'system',
      status: 'planned',
    }),
  };
}

/** Two bodies and one hub that somebody has put in their places. */
export function millbrookPositions({ workspaceId }: Ground, of: MillbrookOrganisations, ties: ReturnType<typeof millbrookRelationships>) {
  return {
    council: makePosition(workspaceId, { id: of.council.id, x: -120, y: 40.5 }),
    voluntaryAction: makePosition(workspaceId, { id: of.voluntaryAction.id, x: 160.25, y: -8 }),
    voices: makePosition(workspaceId, { id: ties.voices.id, x: 12, y: 96 }),
  };
}

/** What both sides think of the meetings, and what the council alone thinks of the grant. */
export function millbrookPlacements(
  { workspaceId, id }: Ground,
  members: Record<'council' | 'partner', { officer: { id: string } }>,
  ties: ReturnType<typeof millbrookRelationships>,
) {
  const council = { side: 'council', memberId: members.council.officer.id } as const;
  const partner = { side: 'partner', memberId: members.partner.officer.id } as const;
  const [voices, youthGrant] = [{ relationshipId: ties.voices.id }, { relationshipId: ties.youthGrant.id }];
  return {
    voicesCouncil: makePlacement(workspaceId, { id: id('voices council'), ...voices, ...council, strategic: 4, proactive: 3.5, time: 2 }),
    voicesPartner: makePlacement(workspaceId, { id: id('voices partner'), ...voices, ...partner, strategic: 2, proactive: 3 }),
    grantCouncil: makePlacement(workspaceId, { id: id('grant council'), ...youthGrant, ...council, financial: 4.5, originKey: 'grant' }),
  };
}
