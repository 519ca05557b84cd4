import { type ChangeItem, type Id, InvalidError, keyProblems, type Lists, termValues } from '@weft/domain';
import type { Table, TableRow } from '../tables/table.ts';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import type { Codec } from './codec.ts';

/** One column of a register: the field of a record that stands in it, and how. */
export interface RegisterColumn {
  heading: string;
  field: string;
  codec: Codec;
  isDay?: boolean;
  /** Cannot be emptied: blank leaves what stands. */
  keeps?: boolean;
}

/** What becomes of a row. `wrong` is left out, `skipped` says nothing. */
export const registerFates = ['new', 'changed', 'same', 'skipped', 'wrong'] as const;
export type RegisterFate = (typeof registerFates)[number];

/** A row of a register and what becomes of it, in words. */
export interface RegisterRow {
  number: number;
  fate: RegisterFate;
  /** What it is about. */
  title: string;
  /** Why it is wrong or skipped, and what was taken for what it does not say. */
  remarks: string[];
  changes: { field: string; before: string; after: string }[];
}

/** What bringing a register in comes to. */
export interface RegisterPlan {
  rows: RegisterRow[];
  items: ChangeItem[];
}

/** Where a register is brought into. */
export interface RegisterPlace {
  workspaceId: Id;
  newId: () => Id;
  today: string;
}

/** The fields of a record, by name. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(record: object): Fields {
  return Object.fromEntries(Object.entries(record));
}

/** The cells of a record, in the order of the columns; blank where there is none. */
export function cellsFor(columns: readonly RegisterColumn[], record: object | null): string[] {
  const fields = record === null ? {} : fieldsOf(record);
  return columns.map(({ field, codec }) => codec.write(fields[field] ?? null));
}

export function headings(columns: readonly RegisterColumn[]): WrittenSheet['columns'] {
  return columns.map(({ heading, isDay }) => ({ heading, isDay }));
}

const plain = (heading: string) => heading.replace(/\s+/g, ' ').trim().toLowerCase();

/** Reads cells of a table by their headings; null where there is no such column. */
export function reader({ columns }: Pick<Table, 'columns'>): (row: TableRow, heading: string) => string | null {
  const places = new Map(columns.map(({ heading }, place) => [plain(heading), place]));
  return ({ cells }, heading) => {
    const place = places.get(plain(heading));
    return place === undefined ? null : (cells[place] ?? '').trim();
  };
}

/** @throws InvalidError when a table has none of these columns, so that it is another list altogether. */
export function refuseUnheaded({ columns }: Pick<Table, 'columns'>, register: string, headings: readonly string[]): void {
  if (columns.some(({ heading }) => headings.some((wanted) => plain(wanted) === plain(heading)))) return;
  throw new InvalidError(
    `This is not a ${register}: no column is headed “${headings[0]}”. Take the register away first to see how it is set out.`,
  );
}

const sameText = (one: string, other: string) => one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();

/**
 * What a row says of a record: the fields that it changes. A cell that says what stands already changes nothing, nor does a column that is not
 * there; a blank cell empties the field, unless it cannot be empty.
 */
export function saidOf(
  columns: readonly RegisterColumn[],
  cellOf: (heading: string) => string | null,
  before: Fields,
  today: string,
): { fields: Fields; remarks: string[] } {
  const fields: Record<string, unknown> = {};
  const remarks: string[] = [];
  for (const { heading, field, codec, keeps } of columns) {
    const text = cellOf(heading);
    if (text === null || (text === '' && keeps) || sameText(text, codec.write(before[field] ?? null))) continue;
    const read = codec.read(text, today);
    if ('problem' in read) remarks.push(`${heading}: ${read.problem}`);
    else fields[field] = read.value;
  }
  return { fields, remarks };
}

/** The fields in which two records differ, as their cells have it. */
export function changesIn(columns: readonly RegisterColumn[], before: object, after: object): RegisterRow['changes'] {
  const [was, is] = [cellsFor(columns, before), cellsFor(columns, after)];
  return columns.flatMap(({ heading }, place) => {
    const [one = '', other = ''] = [was[place], is[place]];
    return one === other ? [] : [{ field: heading, before: one, after: other }];
  });
}

/** What a schema has against a record, each under the heading of its column. */
export function problemsIn(columns: readonly RegisterColumn[], issues: readonly { path: PropertyKey[]; message: string }[]): string[] {
  return issues.map(({ path: [field], message }) => {
    const heading = columns.find((column) => column.field === field)?.heading;
    return heading === undefined ? message : `${heading}: ${message}`;
  });
}

/** Terms out of use that a row chooses anew, each under the heading of its column. */
export function outOfUseIn(
  kind: 'snag' | 'tenancy',
  lists: Lists,
  columns: readonly RegisterColumn[],
  before: object | null,
  after: object,
): string[] {
  const problems = keyProblems(lists, termValues(kind, after, before));
  return problems.map(({ path, message }) => `${columns.find(({ field }) => field === path)?.heading ?? path}: ${message}`);
}
