import { InvalidError } from '@weft/domain';
import type { LeftOut } from '../../files/entry.ts';
import type { Pause, RawRow, SheetName } from '../table.ts';
import { type SheetPart, workbookOf } from './parts.ts';
import { sheetRows } from './sheet.ts';
import { partsOf } from './zip.ts';

/** The rows of one sheet of a workbook, and which sheets there are. */
export interface WorkbookRead {
  sheet: string;
  sheets: SheetName[];
  rows: RawRow[];
  assumed: LeftOut[];
}

/** Whether bytes are a packed workbook (XLSX), or one in the older format or behind a password, neither of which can be read. */
export function isWorkbook(bytes: Uint8Array): 'packed' | 'sealed' | null {
  const starts = (...signature: number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'packed';
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'sealed' : null;
}

/**
 * Reads one sheet: that of the name, else the first in sight with something on it.
 * @throws InvalidError when there is none or it cannot be read; what `pause` throws.
 */
export async function readWorkbook(bytes: Uint8Array, wanted: string | undefined, pause: Pause): Promise<WorkbookRead> {
  const parts = partsOf(bytes);
  const workbook = await workbookOf(parts, pause);
  const sheets = workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  for (const { name, part } of candidates(workbook.sheets, wanted)) {
    const { rows, assumed } = await sheetRows(parts, part, workbook, pause);
    if (rows.length > 0 || wanted !== undefined) return { sheet: name, sheets, rows, assumed };
  }
  throw new InvalidError('There is nothing on any sheet of this workbook that is in sight.');
}

function candidates(sheets: readonly SheetPart[], wanted: string | undefined): SheetPart[] {
  if (wanted === undefined) return sheets.filter(({ isHidden }) => !isHidden);
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length === 0) throw new InvalidError(`There is no sheet “${wanted}” in this workbook.`);
  return found;
}
