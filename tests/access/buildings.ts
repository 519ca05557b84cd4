import type { createCaller } from '@weft/api';
import { addTerm, type Role } from '@weft/domain';
import type { Procedure } from './procedures.ts';
import { sent } from './sent.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const registrars: readonly Role[] = ['officer', 'caseworker', 'admin'];

const typedLeases = (caller: ReturnType<typeof createCaller>) => sent(caller, 'leases.csv', 'Building,Postcode\nKiln Hall,ST4 1AA');

/** The procedures of buildings, tenancies, their registers, and the flows of cases about them. */
export const buildingProcedures: Readonly<Record<string, Procedure>> = {
  'tenancies.register': { roles: everyone, call: (caller) => caller.tenancies.register() },
  'tenancies.get': { roles: everyone, call: (caller, { tenancies }) => caller.tenancies.get({ id: tenancies.lantern.id }) },
  'tenancies.create': {
    roles: registrars,
    call: (caller, { assets, organisations }) =>
      caller.tenancies.create({ data: { assetId: assets.millField.id, organisationId: organisations.wheelhouse.id } }),
  },
  'tenancies.update': {
    roles: registrars,
    call: (caller, { tenancies }) => caller.tenancies.update({ id: tenancies.lantern.id, version: 1, data: { termYears: 7 } }),
  },
  'tenancies.delete': {
    roles: registrars,
    call: async (caller, { assets, organisations }) => {
      const { id, change } = await caller.tenancies.create({
        data: { assetId: assets.millField.id, organisationId: organisations.wheelhouse.id },
      });
      return caller.tenancies.delete({ id, version: change });
    },
  },
  'tenancies.assets.delete': {
    roles: registrars,
    call: async (caller) => {
      const { id, change } = await caller.tenancies.assets.create({ data: { name: 'Kiln Street Hall', assetType: 'building' } });
      return caller.tenancies.assets.delete({ id, version: change });
    },
  },
  'tenancies.assets.get': { roles: everyone, call: (caller, { assets }) => caller.tenancies.assets.get({ id: assets.lanternHouse.id }) },
  'tenancies.assets.detail': {
    roles: everyone,
    call: (caller, { assets }) => caller.tenancies.assets.detail({ id: assets.lanternHouse.id }),
  },
  'tenancies.assets.find': { roles: everyone, call: (caller) => caller.tenancies.assets.find({ q: 'house' }) },
  'tenancies.assets.create': {
    roles: registrars,
    call: (caller) => caller.tenancies.assets.create({ data: { name: 'Kiln Street Hall', assetType: 'building' } }),
  },
  'tenancies.assets.update': {
    roles: registrars,
    call: (caller, { assets }) => caller.tenancies.assets.update({ id: assets.lanternHouse.id, version: 1, data: { town: 'Overbrook' } }),
  },

  'registers.download': {
    roles: registrars,
    call: (caller) => caller.registers.download({ register: 'leases', format: 'csv' }),
  },
  'registers.preview': {
    roles: registrars,
    call: async (caller) => caller.registers.preview({ register: 'leases', file: await typedLeases(caller) }),
  },
  'registers.bringIn': {
    roles: registrars,
    call: async (caller) => caller.registers.bringIn({ register: 'leases', file: await typedLeases(caller) }),
  },

  'terms.list': { roles: everyone, call: (caller) => caller.terms.list() },
  'terms.update': {
    roles: ['admin'],
    call: (caller, { termLists: { endings } }) =>
      caller.terms.update({ key: 'closureOutcome', version: 1, data: { terms: addTerm(endings.terms, 'Sold at auction') } }),
  },

  'flows.get': { roles: everyone, call: (caller) => caller.flows.get({ key: 'new_transfer' }) },
  'flows.update': {
    roles: ['admin'],
    call: (caller, { flows: { newTransfer } }) =>
      caller.flows.update({ key: newTransfer.key, version: 1, data: { ...newTransfer, label: 'Transfers' } }),
  },
};
