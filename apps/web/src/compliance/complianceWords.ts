import type { CheckResult, ComplianceStatus, IntervalBasis, Responsible } from '@weft/domain';
import type { IconName, Option, Tone } from '../ui/index.ts';

interface Look {
  label: string;
  icon: IconName;
  tone: Tone;
}

/** How a check that stands so is told: by a word and a sign, and then by its colour. */
export const statusLooks: Readonly<Record<ComplianceStatus, Look>> = {
  expired: { label: 'Expired', icon: 'alert', tone: 'danger' },
  missing: { label: 'Missing', icon: 'blocked', tone: 'danger' },
  unverified: { label: 'Unverified', icon: 'help', tone: 'caution' },
  due: { label: 'Due', icon: 'clock', tone: 'caution' },
  current: { label: 'Current', icon: 'check', tone: 'positive' },
  does_not_apply: { label: 'Does not apply', icon: 'remove', tone: 'neutral' },
};

/** Where the interval of a check comes from. */
export const basisLabels: Readonly<Record<IntervalBasis, string>> = {
  statutory: 'Set by law',
  custom: 'Custom',
  depends: 'Law or custom, by what it is',
};

export const responsibleLabels: Readonly<Record<Responsible, string>> = {
  tenant: 'The tenant',
  landlord: 'The council',
  shared: 'Both',
  unknown: 'Not settled',
};

export const resultLabels: Readonly<Record<CheckResult, string>> = {
  satisfactory: 'Satisfactory',
  actions_outstanding: 'Something still to be done',
  unsatisfactory: 'Unsatisfactory',
  unknown: 'Not known',
};

/** The choices that labels stand for. */
export function optionsOf<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Option<Id>[] {
  return ids.map((id) => ({ id, label: labels[id] }));
}

/** Whether a check that stands so asks for something to be done. */
export function isToSeeTo(status: ComplianceStatus): boolean {
  return status !== 'current' && status !== 'does_not_apply';
}
