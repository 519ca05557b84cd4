import type { ListColumns, ListKind } from '@weft/domain';
import type { TableColumn } from '../tables/table.ts';
import { type ColumnChoice, plainHeading, proposeColumns, proposeKind } from './columns.ts';
import { listFields } from './fields.ts';

/** What a list was taken for: what its rows are, and what each column holds. */
export interface ListTaken {
  list: ListKind;
  columns: ColumnChoice;
}

/** As much of a heading as tells it from others. */
const mostLetters = 200;

/** Headings as they are told apart, in the order of their columns. */
function headingsOf(columns: readonly TableColumn[]): string[] {
  return columns.map(({ heading }) => [...plainHeading(heading)].slice(0, mostLetters).join('').trim() || '-');
}

/** What tells lists with the same headings from all others, whatever order their columns are in. */
export function signatureOf(columns: readonly TableColumn[]): string {
  return JSON.stringify(headingsOf(columns).sort());
}

/** What a list was taken for, as it is kept for the next one with its headings. */
export function columnsToKeep(
  columns: readonly TableColumn[],
  { list, columns: chosen }: ListTaken,
): Pick<ListColumns, 'list' | 'columns'> {
  return { list, columns: headingsOf(columns).map((heading, at) => ({ heading, field: chosen[at] ?? null })) };
}

/** What was kept, for a list with the same headings in any order. Fields that there are no more are left out. */
export function columnsKept(columns: readonly TableColumn[], { list, columns: kept }: Pick<ListColumns, 'list' | 'columns'>): ListTaken {
  const known = new Set(listFields[list].map(({ key }) => key));
  const left = [...kept];
  const chosen = headingsOf(columns).map((heading) => {
    const at = left.findIndex((each) => each.heading === heading);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found?.field != null && known.has(found.field) ? found.field : null;
  });
  return { list, columns: chosen };
}

/** Whether a list was taken for what its headings say anyway, so that there is nothing to keep. */
export function isAsProposed(columns: readonly TableColumn[], { list, columns: chosen }: ListTaken): boolean {
  return list === proposeKind(columns) && proposeColumns(list, columns).every((key, at) => key === (chosen[at] ?? null));
}
