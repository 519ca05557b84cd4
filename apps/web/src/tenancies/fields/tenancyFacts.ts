import type { Tenancy } from '@weft/domain';

/** The terms that are one of a list, in the order in which people ask about them. */
export const listedTerms = [
  { field: 'agreementType', term: 'Agreement' },
  { field: 'documentStatus', term: 'The document' },
  { field: 'occupationStatus', term: 'Occupied' },
  { field: 'securityOfTenure', term: 'Security of tenure' },
  { field: 'repairing', term: 'Who repairs' },
  { field: 'insurance', term: 'Who insures' },
  { field: 'rentType', term: 'Rent' },
  { field: 'rentReview', term: 'Rent review' },
  { field: 'breakRight', term: 'Right to break' },
  { field: 'disposalBasis', term: 'Legal basis' },
  { field: 'subsidyRoute', term: 'Subsidy route' },
] as const satisfies readonly { field: keyof Tenancy; term: string }[];
export type ListedField = (typeof listedTerms)[number]['field'];

const unsettled: readonly string[] = [
  'not_found',
  'none_found',
  'holding_over_unclear',
  'unknown',
  'unclear',
  'none_stated',
  'not_recorded',
  'not_assessed',
];

/** Whether a term is known to be not known: a finding, not a blank. */
export function isUnsettled(key: string): boolean {
  return unsettled.includes(key);
}

/** Pence as pounds to type over: 125050 is "1250.50". */
export function poundsOf(pence: number | null): string {
  if (pence === null) return '';
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
}

/** Pounds as typed ("£1,250.50") in pence; null when that is not an amount. */
export function penceOf(typed: string): number | null {
  const plain = typed.replace(/[£,\s]/g, '');
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** Pence as people read them: "£1,250.50", "£500". */
export function moneyWords(pence: number): string {
  return (pence / 100).toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  });
}
