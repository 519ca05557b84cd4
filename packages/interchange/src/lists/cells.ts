import type { Identifier } from '@weft/domain';
import type { ListRow } from './plan.ts';

/** The text in the columns of a field, each on its own, and where it stands. */
export interface CellRead {
  text: string;
  column: number;
}

/** What spreadsheets and people write where nothing is known. */
const nothingKnown = /^(n\/?a|none|unknown|tbc|-|–|\?)$/i;

/** Reads the fields of a row by what its columns were taken for. */
export function cellsOf(row: ListRow, columns: readonly (string | null)[]): (key: string) => readonly CellRead[] {
  const found = new Map<string, CellRead[]>();
  for (const [column, key] of columns.entries()) {
    const text = key === null ? '' : (row.cells[column] ?? '').trim();
    if (key === null || text === '' || (text.length < 8 && nothingKnown.test(text))) continue;
    const already = found.get(key);
    if (already === undefined) found.set(key, [{ text, column }]);
    else already.push({ text, column });
  }
  return (key) => found.get(key) ?? noCells;
}

const noCells: readonly CellRead[] = [];

/** Several things in one cell, parted by semicolons, bars or lines; a `\\` before one that parts nothing. */
export function partsIn(text: string): string[] {
  return text
    .split(/(?<!\\)[;|]|\n/)
    .map((part) => unguarded(part).replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** Things as one cell, which `partsIn` parts again. */
export function inOneCell(parts: readonly string[]): string {
  return parts.map(guarded).join('; ');
}

/** Text with a `\\` before what would part it. */
export function guarded(text: string): string {
  return text.replace(/[;|]/g, '\\$&');
}

export function unguarded(text: string): string {
  return text.replace(/\\([;|])/g, '$1');
}

/** An error that a spreadsheet put where a formula failed. */
export function isSheetError(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i.test(text);
}

/** Identifiers are kept with their scheme before them, as org-id writes them. */
function identifier(scheme: string, value: string): Identifier {
  return { scheme, value: `${scheme}-${value}` };
}

const orgId = /^(GB-[A-Z]{2,5})-(.+)$/i;

/**
 * A charity's number as its register has it: of England and Wales (6 or 7 digits, a linked charity after a hyphen), Scotland or Northern Ireland.
 * Null when it is none. Source: org-id.guide.
 */
export function charityIdentifier(text: string): Identifier | null {
  const bare = text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^GB-(CHC|SC|NIC)-/, '');
  if (/^\d{6,7}(-\d+)?$/.test(bare)) return identifier('GB-CHC', bare);
  const scottish = /^(?:SC|SCO)(\d{6})$/.exec(bare)?.[1];
  if (scottish !== undefined) return identifier('GB-SC', `SC${scottish}`);
  const northern = /^NIC?(\d{6})$/.exec(bare)?.[1];
  return northern === undefined ? null : identifier('GB-NIC', northern);
}

/** A company's number: eight digits (spreadsheets lose the noughts before it), or letters and digits. Null when it is none. */
export function companyIdentifier(text: string): Identifier | null {
  const bare = text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^GB-COH-/, '');
  if (/^\d{5,8}$/.test(bare)) return identifier('GB-COH', bare.padStart(8, '0'));
  return /^([A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z])$/.test(bare) ? identifier('GB-COH', bare) : null;
}

/** An identifier as org-id writes it, such as `GB-EDU-123456`, or as `scheme: value`; null when it is none. */
export function anyIdentifier(text: string): Identifier | null {
  const [, scheme = '', value = ''] = orgId.exec(text.trim()) ?? [];
  if (scheme !== '') return identifier(scheme.toUpperCase(), value);
  const [, other = '', said = ''] = /^([^:]{1,40}): (.+)$/.exec(text.trim()) ?? [];
  return other === '' ? null : { scheme: other, value: said };
}

/** An identifier as `anyIdentifier` reads it back. */
export function identifierText({ scheme, value }: Identifier): string {
  const isWhole = orgId.exec(value)?.[1] === scheme;
  return isWhole ? value : `${scheme}: ${value}`;
}
