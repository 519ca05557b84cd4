import type { Appointment, Organisation, Person, Post } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

/** A charity unless said otherwise. */
export function makeOrganisation(workspaceId: string, said: Said<'organisation'> = {}): Organisation {
  const defaults = {
    name: 'An organisation',
    kind: 'charity',
    side: 'partner',
    parentId: null,
    formerParents: [],
    otherNames: [],
    identifiers: [],
    areaId: null,
    legalForm: null,
    website: null,
    contact: null,
    notes: null,
    tags: [],
    notSameAs: [],
    ...notImported,
  };
  return made('organisation', workspaceId, defaults, said);
}

export function makePost(workspaceId: string, said: Said<'post', 'organisationId'>): Post {
  return made('post', workspaceId, { title: 'A post', tier: 'officer', contact: null, notes: null, ...notImported }, said);
}

export function makePerson(workspaceId: string, said: Said<'person'> = {}): Person {
  return made('person', workspaceId, { name: 'A Person', contact: null, notes: null, ...notImported }, said);
}

export function makeAppointment(workspaceId: string, said: Said<'appointment', 'postId' | 'personId'>): Appointment {
  return made('appointment', workspaceId, { from: '2024-04-01', to: null, originKey: null }, said);
}
