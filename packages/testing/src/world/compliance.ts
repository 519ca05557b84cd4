import { type ComplianceCheck, type ComplianceRecord, nothingRecorded } from '@weft/domain';
import { made, type Said } from './make.ts';

/** A check of a workspace's own, every 12 months by custom. */
export function makeComplianceCheck(workspaceId: string, said: Said<'complianceCheck'> = {}): ComplianceCheck {
  const defaults = {
    key: 'sprinklers',
    label: 'Sprinklers',
    basis: 'The insurer',
    interval: 'Every 12 months',
    intervalMonths: 12,
    intervalBasis: 'custom',
    warningDays: 60,
    retired: false,
    originKey: null,
  };
  return made('complianceCheck', workspaceId, defaults, said);
}

/** What is recorded of the fire risk assessment of a building: nothing yet. */
export function makeComplianceRecord(workspaceId: string, said: Said<'complianceRecord', 'assetId'>): ComplianceRecord {
  return made('complianceRecord', workspaceId, { ...nothingRecorded, checkKey: 'fire_risk_assessment', originKey: null }, said);
}
