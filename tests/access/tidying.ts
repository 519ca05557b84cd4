import type { Role } from '@weft/domain';
import type { Procedure } from './procedures.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const registrars: readonly Role[] = ['officer', 'caseworker', 'admin'];
const officers: readonly Role[] = ['officer', 'admin'];

/** Keeping the register tidy: duplicates, moves, and the same set on several. */
export const tidyingProcedures: Readonly<Record<string, Procedure>> = {
  'organisations.edit': {
    roles: registrars,
    call: (caller, { organisations }) => caller.organisations.edit({ ids: [organisations.lantern.id], set: { addTags: ['food'] } }),
  },
  'organisations.duplicates': { roles: everyone, call: (caller) => caller.organisations.duplicates() },
  'organisations.compare': {
    roles: everyone,
    call: (caller, { organisations }) => caller.organisations.compare({ one: organisations.lantern.id, other: organisations.pantry.id }),
  },
  'organisations.merge': {
    roles: registrars,
    call: (caller, { organisations }) =>
      caller.organisations.merge({
        kept: { id: organisations.lantern.id, version: 1 },
        lost: { id: organisations.pantry.id, version: 1 },
        take: {},
      }),
  },
  'organisations.notSame': {
    roles: registrars,
    call: (caller, { organisations }) => caller.organisations.notSame({ one: organisations.lantern.id, other: organisations.pantry.id }),
  },
  'organisations.move': {
    roles: registrars,
    call: (caller, { organisations }) =>
      caller.organisations.move({ id: organisations.estates.id, version: 1, parentId: organisations.communities.id, from: '2026-04-01' }),
  },

  'relationships.edit': {
    roles: officers,
    call: (caller, { relationships }) => caller.relationships.edit({ ids: [relationships.voices.id], set: { addTags: ['food'] } }),
  },
};
