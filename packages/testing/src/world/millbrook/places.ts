import type { Member, Role } from '@weft/domain';
import { idOf } from '../ids.ts';
import { makeArea, makeMember, makeSource, makeWorkspace } from '../places.ts';

/** Where everything of one Millbrook belongs, and how its records get their ids. */
export interface Ground {
  slug: string;
  workspaceId: string;
  /** The id of the record that goes by this key. */
  id(key: string): string;
}

export function millbrookGround(slug: string): Ground {
  return { slug, workspaceId: idOf(slug, 'workspace'), id: (key) => idOf(slug, key) };
}

export function millbrookPlaces({ slug, workspaceId, id }: Ground) {
  return {
    workspace: makeWorkspace({ id: workspaceId, slug, name: 'Millbrook', notice: 'Millbrook and everybody in it are invented.' }),
    source: makeSource(workspaceId, {
      id: id('register'),
      title: 'Millbrook partnership register',
      dated: 'March 2026',
      originKey: 'register',
    }),
    areas: {
      borough: makeArea(workspaceId, { id: id('borough'), name: 'Millbrook', kind: 'council-area', originKey: 'borough' }),
      millQuarter: makeArea(workspaceId, { id: id('mill-quarter'), name: 'Mill Quarter', originKey: 'mill-quarter' }),
      upperGreen: makeArea(workspaceId, { id: id('upper-green'), name: 'Upper Green', originKey: 'upper-green' }),
    },
  };
}

/** Each role on one side. */
export type SideMembers = Record<Role, Member>;

function membersOn(
  ground: Ground,
  side: 'council' | 'partner',
  names: Record<Role, string>,
  posts: Partial<Record<Role, string>>,
): SideMembers {
  const member = (role: Role) =>
    makeMember(ground.workspaceId, { id: ground.id(`${side}-${role}`), name: names[role], role, side, postId: posts[role] ?? null });
  return {
    viewer: member('viewer'),
    officer: member('officer'),
    caseworker: member('caseworker'),
    facilitator: member('facilitator'),
    admin: member('admin'),
  };
}

/** Ten members: all five roles on both sides. Two of them hold a post on the map. */
export function millbrookMembers(ground: Ground, posts: { communitiesOfficer: { id: string }; caseworker: { id: string } }) {
  const council = {
    viewer: 'Vera Stone',
    officer: 'Bilal Marsh',
    caseworker: 'Carys Pike',
    facilitator: 'Fern Oakley',
    admin: 'Ade Winter',
  };
  const partner = {
    viewer: 'Vic Rowan',
    officer: 'Olu Fielding',
    caseworker: 'Elin Hart',
    facilitator: 'Finn Barrow',
    admin: 'Asha Quill',
  };
  return {
    council: membersOn(ground, 'council', council, { officer: posts.communitiesOfficer.id }),
    partner: membersOn(ground, 'partner', partner, { caseworker: posts.caseworker.id }),
  };
}
