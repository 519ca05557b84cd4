import { makeOrganisation } from '../organisations.ts';
import type { Ground, millbrookPlaces } from './places.ts';

/** The council with two teams, an infrastructure charity, four bodies of the sector, a forum and a health body that is neither. */
export function millbrookOrganisations({ workspaceId, id }: Ground, { areas }: ReturnType<typeof millbrookPlaces>) {
  const council = makeOrganisation(workspaceId, {
    id: id('council'),
    name: 'Millbrook Borough Council',
    kind: 'council',
    side: 'council',
    otherNames: ['Millbrook Urban District'],
    identifiers: [{ scheme: 'GB-LAE', value: 'GB-LAE-MBK' }],
    areaId: areas.borough.id,
    originKey: 'council',
  });
  const team = (key: string, name: string) =>
    makeOrganisation(workspaceId, { id: id(key), name, kind: 'council-team', side: 'council', parentId: council.id, originKey: key });
  const body = (key: string, name: string, kind: string, said: Parameters<typeof makeOrganisation>[1] = {}) =>
    makeOrganisation(workspaceId, { id: id(key), name, kind, originKey: key, ...said });
  return {
    council,
    communities: team('communities', 'Communities Team'),
    estates: team('estates', 'Estates Team'),
    voluntaryAction: body('voluntary-action', 'Millbrook Voluntary Action', 'vcs-infrastructure', {
      otherNames: ['Millbrook CVS'],
      identifiers: [{ scheme: 'GB-CHC', value: 'GB-CHC-9900001' }],
      areaId: areas.borough.id,
      contact: 'hello@voluntary-action.example',
    }),
    lantern: body('lantern', 'Lantern Trust', 'charity', {
      identifiers: [{ scheme: 'GB-CHC', value: 'GB-CHC-9900002' }],
      areaId: areas.millQuarter.id,
      contact: 'office@lantern.example',
    }),
    wheelhouse: body('wheelhouse', 'Wheelhouse', 'cic', { identifiers: [{ scheme: 'GB-COH', value: 'GB-COH-99000003' }] }),
    pantry: body('pantry', 'St Brannoc’s Pantry', 'faith-organisation', { areaId: areas.upperGreen.id }),
    riverside: body('riverside', 'Riverside Youth', 'charity', { otherNames: ['Riverside Boys’ Club'] }),
    forum: body('forum', 'Millbrook Voices', 'forum', { side: 'other' }),
    health: body('health', 'Brookvale Health', 'nhs-or-health-body', { side: 'other' }),
  };
}

export type MillbrookOrganisations = ReturnType<typeof millbrookOrganisations>;
