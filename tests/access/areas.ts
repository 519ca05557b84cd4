import type { Role } from '@weft/domain';
import type { Procedure } from './procedures.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];

const kilnWard = { name: 'Kiln Ward', kind: 'neighbourhood' as const, gssCode: null, notes: null };

/** The list of neighbourhoods. */
export const areasProcedures: Readonly<Record<string, Procedure>> = {
  'areas.list': { roles: everyone, call: (caller) => caller.areas.list() },
  'areas.create': { roles: ['admin'], call: (caller) => caller.areas.create({ data: kilnWard }) },
  'areas.update': {
    roles: ['admin'],
    call: (caller, { areas }) => caller.areas.update({ id: areas.upperGreen.id, version: 1, data: { name: 'The Green' } }),
  },
  'areas.delete': {
    roles: ['admin'],
    call: async (caller) => {
      const { id, change } = await caller.areas.create({ data: kilnWard });
      return caller.areas.delete({ id, version: change });
    },
  },
  'areas.merge': {
    roles: ['admin'],
    call: (caller, { areas }) => caller.areas.merge({ lost: { id: areas.upperGreen.id, version: 1 }, keptId: areas.millQuarter.id }),
  },
};
