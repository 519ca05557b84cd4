import type { Post, Tier } from '@weft/domain';
import { makeAppointment, makePerson, makePost } from '../organisations.ts';
import type { MillbrookOrganisations } from './organisations.ts';
import type { Ground } from './places.ts';

export function millbrookPosts({ workspaceId, id }: Ground, of: MillbrookOrganisations) {
  const post = (key: string, organisationId: string, title: string, tier: Tier) =>
    makePost(workspaceId, { id: id(key), organisationId, title, tier, originKey: key });
  return {
    /** Vacant. */
    portfolioHolder: post('portfolio-holder', of.council.id, 'Portfolio holder for communities', 'councillor'),
    headOfCommunities: post('head-of-communities', of.communities.id, 'Head of communities', 'senior-manager'),
    communitiesOfficer: post('communities-officer', of.communities.id, 'Communities officer', 'officer'),
    surveyor: post('surveyor', of.estates.id, 'Estates surveyor', 'officer'),
    chiefExecutive: post('chief-executive', of.voluntaryAction.id, 'Chief executive', 'chief-executive'),
    caseworker: post('caseworker', of.voluntaryAction.id, 'Asset transfer caseworker', 'staff'),
    lanternManager: post('lantern-manager', of.lantern.id, 'Centre manager', 'staff'),
    wheelhouseDirector: post('wheelhouse-director', of.wheelhouse.id, 'Director', 'chief-executive'),
    pantryTrustee: post('pantry-trustee', of.pantry.id, 'Chair of trustees', 'trustee'),
  };
}

export type MillbrookPosts = ReturnType<typeof millbrookPosts>;

/** Who holds which post now, and one officer who left. */
export function millbrookPeople({ workspaceId, id }: Ground, posts: MillbrookPosts) {
  const person = (key: string, name: string) =>
    makePerson(workspaceId, { id: id(key), name, contact: `${key}@millbrook.example`, originKey: key });
  const people = {
    ada: person('ada', 'Ada Thorne'),
    bilal: person('bilal', 'Bilal Marsh'),
    carys: person('carys', 'Carys Pike'),
    dev: person('dev', 'Dev Okoro'),
    elin: person('elin', 'Elin Hart'),
    femi: person('femi', 'Femi Lund'),
    greta: person('greta', 'Greta Noor'),
    hugh: person('hugh', 'Hugh Pell'),
    ines: person('ines', 'Ines Vale'),
  };
  const holds = (who: { id: string }, post: Post, from: string, to: string | null = null) =>
    makeAppointment(workspaceId, { id: id(`${who.id} ${post.id}`), personId: who.id, postId: post.id, from, to });
  const appointments = {
    ada: holds(people.ada, posts.headOfCommunities, '2021-09-01'),
    bilal: holds(people.bilal, posts.communitiesOfficer, '2024-07-01'),
    /** Left, and was followed by Bilal. */
    hugh: holds(people.hugh, posts.communitiesOfficer, '2016-02-01', '2024-06-30'),
    carys: holds(people.carys, posts.surveyor, '2019-05-13'),
    dev: holds(people.dev, posts.chiefExecutive, '2018-01-08'),
    elin: holds(people.elin, posts.caseworker, '2025-04-01'),
    femi: holds(people.femi, posts.lanternManager, '2012-03-01'),
    greta: holds(people.greta, posts.wheelhouseDirector, '2020-10-05'),
    ines: holds(people.ines, posts.pantryTrustee, '2022-11-20'),
  };
  return { people, appointments };
}
