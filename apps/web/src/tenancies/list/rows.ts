import type { RouterOutputs } from '@weft/api';
import { addMonths, type Day, isHoldingOver, lacksAgreement } from '@weft/domain';
import { matchScore } from '../../ui/index.ts';
import { type Concern, concernsIn, type SortColumn, type TenanciesSearch } from './tenanciesSearch.ts';

export type Row = RouterOutputs['tenancies']['register'][number];

/** How far ahead an expiry is a concern, in months. */
const ahead = 24;

/** Whether a row is one of those that a concern is about, on a day. */
export function hasConcern({ tenancy }: Row, concern: Concern, today: Day): boolean {
  if (tenancy === null) return false;
  switch (concern) {
    case 'expiring':
      return tenancy.expiry !== null && tenancy.expiry >= today && tenancy.expiry <= addMonths(today, ahead);
    case 'holding_over':
      return isHoldingOver(tenancy, tenancy.expiry, today);
    case 'no_agreement':
      return lacksAgreement(tenancy);
    case 'another_tenancy':
    case 'no_legal_person':
      return tenancy.care.some(({ kind, answered }) => kind === concern && !answered);
  }
}

/** The rows that an address asks for: in its ward, with its words, and answering to any of its concerns. */
export function shownRows(rows: readonly Row[], search: TenanciesSearch, today: Day): Row[] {
  const asked = concernsIn(search);
  const { q = '', ward } = search;
  return rows.filter(
    (row) =>
      (ward === undefined || row.asset.wardCode === ward) &&
      (asked.length === 0 || asked.some((concern) => hasConcern(row, concern, today))) &&
      matchScore([row.asset.name, row.asset.address, row.tenancy?.organisation.name].join(' '), q) > 0,
  );
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** What a row is sorted by; nothing when it has none of it. */
function sortValue(row: Row, column: SortColumn, agreement: (key: string) => string): string | number | null {
  switch (column) {
    case 'building':
      return row.asset.name;
    case 'tenant':
      return row.tenancy?.organisation.name ?? null;
    case 'agreement':
      return row.tenancy === null ? null : agreement(row.tenancy.agreementType);
    case 'expiry':
      return row.tenancy?.expiry ?? null;
    case 'next':
      return row.nextKeyDate?.day ?? null;
    case 'cases':
      return row.openCases.length;
  }
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : byName.compare(String(one), String(other));
}

/** Rows in the order that an address asks for; those that have nothing to be sorted by come last, whichever way. */
export function sortedRows(rows: readonly Row[], { sort = 'building', down }: TenanciesSearch, agreement: (key: string) => string): Row[] {
  const way = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, sort, agreement) }))
    .sort((one, other) => {
      const name = byName.compare(one.row.asset.name, other.row.asset.name);
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null) || name;
      return way * compared(one.value, other.value) || name;
    })
    .map(({ row }) => row);
}

/** The wards that rows are in, each once. */
export function wardsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ asset }) => asset.wardCode ?? []))].sort();
}
