import type { RecordKind } from '../changes/records.ts';
import type { ListValue } from '../reference/lists.ts';
import type { TermListKey } from './kinds.ts';

const ofTenancy = [
  'agreementType',
  'documentStatus',
  'occupationStatus',
  'securityOfTenure',
  'rentType',
  'rentReview',
  'repairing',
  'insurance',
  'breakRight',
  'alienation',
  'disposalBasis',
  'subsidyRoute',
] as const satisfies readonly TermListKey[];

const named: Partial<Record<RecordKind, Readonly<Record<string, TermListKey>>>> = {
  tenancy: Object.fromEntries(ofTenancy.map((field) => [field, field])),
  case: { caseType: 'caseType', closureOutcome: 'closureOutcome', waitingOn: 'waitingOn', contactState: 'relationshipState' },
  snag: { category: 'snagCategories', severity: 'severity', status: 'snagStatus' },
  dependency: { kind: 'dependencyKind', status: 'dependencyStatus', waitingOn: 'waitingOn' },
};

/** The list whose terms a field of a record holds; null where it holds something else. */
export function termListOf(kind: RecordKind, field: string): TermListKey | null {
  return named[kind]?.[field] ?? null;
}

/** The values of a record that a list of terms decides. @param before the record as it stood; null for a new one. */
export function termValues(kind: RecordKind, record: object, before: object | null): ListValue[] {
  const was = new Map(Object.entries(before ?? {}));
  return Object.entries(record).flatMap(([path, key]): ListValue[] => {
    const list = termListOf(kind, path);
    return list === null ? [] : [{ list, path, key, was: was.get(path) }];
  });
}
