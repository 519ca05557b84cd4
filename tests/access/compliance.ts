import type { Role } from '@weft/domain';
import type { Procedure } from './procedures.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const recorders: readonly Role[] = ['officer', 'caseworker', 'admin'];

const words = {
  label: 'Boiler service',
  basis: null,
  interval: null,
  intervalMonths: 12,
  intervalBasis: 'custom',
  warningDays: 30,
} as const;

/** The checks of buildings, what is recorded of them, and which checks there are. */
export const complianceProcedures: Readonly<Record<string, Procedure>> = {
  'compliance.ofAsset': { roles: everyone, call: (caller, { assets }) => caller.compliance.ofAsset({ id: assets.lanternHouse.id }) },
  'compliance.matrix': { roles: everyone, call: (caller) => caller.compliance.matrix() },
  'compliance.pressing': { roles: everyone, call: (caller) => caller.compliance.pressing() },
  'compliance.download': { roles: recorders, call: (caller) => caller.compliance.download({ format: 'csv' }) },
  'compliance.record': {
    roles: recorders,
    call: (caller, { assets }) =>
      caller.compliance.record({ assetId: assets.millField.id, checkKey: 'gas', version: 0, data: { notApplicableBecause: 'A field.' } }),
  },
  'compliance.notApplicable': {
    roles: recorders,
    call: (caller, { assets }) =>
      caller.compliance.notApplicable({ cells: [{ assetId: assets.millField.id, checkKey: 'lift', version: 0 }], because: 'A field.' }),
  },
  'compliance.remove': {
    roles: recorders,
    call: (caller, { complianceRecords }) => caller.compliance.remove({ id: complianceRecords.fire.id, version: 1 }),
  },
  'compliance.checks.list': { roles: everyone, call: (caller) => caller.compliance.checks.list() },
  'compliance.checks.add': { roles: ['admin'], call: (caller) => caller.compliance.checks.add({ data: words }) },
  'compliance.checks.update': {
    roles: ['admin'],
    call: (caller, { complianceChecks: { sprinklers } }) =>
      caller.compliance.checks.update({ key: sprinklers.key, version: 1, data: { ...words, retired: true } }),
  },
};
