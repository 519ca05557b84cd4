import { InvalidError } from '@weft/domain';
import type { Pause } from '../table.ts';
import { partsOf, unpack } from './zip.ts';

/** As much text as is read out of a packed file: about what the longest list comes to. */
const mostLetters = 60_000_000;

/**
 * The one table of text in a packed file that is no workbook, as registers give their tables; null for a workbook.
 * @throws InvalidError when there is no such table in it, or several, or it is too long; what `pause` throws.
 */
export async function packedText(bytes: Uint8Array, pause: Pause): Promise<string | null> {
  const parts = partsOf(bytes);
  if (parts.has('[Content_Types].xml') || parts.has('xl/workbook.xml')) return null;
  const tables = [...parts].filter(([name]) => /\.(txt|csv|tsv|json)$/i.test(name));
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
