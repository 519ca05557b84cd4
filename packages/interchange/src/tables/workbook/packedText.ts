import { InvalidError } from '@weft/domain';
import type { Pause } from '../table.ts';
import { isWorkbook } from './readWorkbook.ts';
import { partsOf, unpack } from './zip.ts';

/** As much text as is read out of a packed file: about what the longest list comes to. */
const mostLetters = 60_000_000;

/** Whether bytes are a packed table of text that says of itself that it is longer than `packedText` reads. */
export function isTooLongPacked(bytes: Uint8Array): boolean {
  if (isWorkbook(bytes) !== 'packed') return false;
  const [only, ...others] = [...partsOf(bytes)];
  return only !== undefined && others.length === 0 && isTable(only[0]) && only[1].bytes > mostLetters;
}

/**
 * The one table of text in a packed file that is no workbook, as registers give their tables; null for a workbook.
 * @throws InvalidError when there is no such table in it, or several, or it is too long; what `pause` throws.
 */
export async function packedText(bytes: Uint8Array, pause: Pause): Promise<string | null> {
  const parts = partsOf(bytes);
  if (parts.has('[Content_Types].xml') || parts.has('xl/workbook.xml')) return null;
  const tables = [...parts].filter(([name]) => isTable(name));
  const [only, ...others] = tables;
  if (only === undefined || others.length > 0)
    throw new InvalidError('This is a packed folder (.zip), not a workbook. Unpack it, and choose the one table in it that you want.');
  const pieces: string[] = [];
  let letters = 0;
  const take = (piece: string) => {
    letters += piece.length;
    if (letters > mostLetters) throw new InvalidError('Unpacked, this table is too long. Cut it down to your area first.');
    pieces.push(piece);
  };
  await unpack(only[1], take, pause);
  return pieces.join('');
}

/** Whether a packed file is text with a table in it, by how its name ends. */
export function isTable(name: string): boolean {
  return /\.(txt|csv|tsv|json)$/i.test(name);
}
