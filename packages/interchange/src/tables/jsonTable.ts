import { z } from 'zod';
import { companiesTable } from '../organisations/companiesHouse.ts';
import type { TableColumn, TableRow } from './table.ts';

const flat = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).min(1);

/** A table out of JSON: profiles of Companies House, or a list of records that say one thing under each name; null when the text is anything else. */
export function jsonTable(text: string): { columns: TableColumn[]; rows: TableRow[] } | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const said = jsonIn(text);
  const companies = companiesTable(said);
  if (companies !== null) return companies;
  const found = flat.safeParse(said);
  if (!found.success) return null;
  const names = [...new Set(found.data.flatMap((record) => Object.keys(record)))];
  return {
    columns: names.map((heading) => ({ heading, isNamed: true })),
    rows: found.data.map((record, at) => ({ number: at + 1, cells: names.map((name) => String(record[name] ?? '').trim()) })),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
