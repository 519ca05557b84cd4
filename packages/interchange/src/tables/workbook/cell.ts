import { addDays } from '@weft/domain';
import type { Workbook } from './parts.ts';

/** A cell as a sheet has it. */
export interface Cell {
  type: string;
  style: number;
  text: string;
}

/** What stands in a cell, as text. An error of the spreadsheet stays as it is written, such as `#N/A`. */
export function cellText({ type, style, text }: Cell, { texts, isDay, isFrom1904 }: Workbook): string {
  if (text === '') return '';
  if (type === 's') return (texts[Number(text)] ?? '').trim();
  if (type === 'b') return text === '1' ? 'yes' : 'no';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return text.trim();
  const number = Number(text);
  if (Number.isNaN(number)) return text.trim();
  return isDay[style] ? (dayOfNumber(number, isFrom1904) ?? String(number)) : String(number);
}

/** 1900 had no 29 February, but spreadsheets count one. From 1904 they count from nought. */
function dayOfNumber(number: number, isFrom1904: boolean): string | null {
  const days = Math.floor(number);
  // Below one it is a time of day.
  if (days < 1 || days > 2_958_465) return null;
  if (isFrom1904) return addDays('1904-01-01', days);
  return addDays('1899-12-31', days > 59 ? days - 1 : days);
}
