import type { Role } from '@weft/domain';
import type { Procedure } from './procedures.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const viewers: readonly Role[] = ['officer', 'caseworker', 'facilitator', 'admin'];

/** Saved views of the map, and tours of them. */
export const viewingProcedures: Readonly<Record<string, Procedure>> = {
  'savedViews.list': { roles: everyone, call: (caller) => caller.savedViews.list() },
  'savedViews.create': {
    roles: viewers,
    call: (caller) => caller.savedViews.create({ data: { name: 'Rings', note: null, search: { view: 'rings' } } }),
  },
  'savedViews.update': {
    roles: viewers,
    call: (caller, { savedViews }) => caller.savedViews.update({ id: savedViews.lantern.id, version: 1, data: { note: 'Ours.' } }),
  },
  'savedViews.setDefault': {
    roles: viewers,
    call: (caller, { savedViews }) => caller.savedViews.setDefault({ id: savedViews.lantern.id }),
  },
  'savedViews.delete': {
    roles: viewers,
    call: (caller, { savedViews }) => caller.savedViews.delete({ id: savedViews.lantern.id, version: 1 }),
  },
  'tours.list': { roles: everyone, call: (caller) => caller.tours.list() },
  'tours.create': {
    roles: viewers,
    call: (caller, { savedViews }) =>
      caller.tours.create({ data: { name: 'Short', stops: [{ viewId: savedViews.whole.id, line: 'All of it.' }] } }),
  },
  'tours.update': {
    roles: viewers,
    call: (caller, { tours }) => caller.tours.update({ id: tours.evening.id, version: 1, data: { name: 'Evening' } }),
  },
  'tours.delete': { roles: viewers, call: (caller, { tours }) => caller.tours.delete({ id: tours.evening.id, version: 1 }) },
};
