import { InvalidError } from '@weft/domain';
import { Inflate } from 'fflate';
import type { Pause } from '../table.ts';

/** A part of a workbook: where it lies in the file, and how much of it there is said to be once it is unpacked. */
interface Part {
  packed: Uint8Array;
  isPacked: boolean;
  bytes: number;
}

/** The parts of a workbook by name; nothing of them is unpacked yet. */
export type Parts = ReadonlyMap<string, Part>;

/** No list that people keep is this large once it is unpacked: a file that says so, or turns out so, is a trap. */
const mostUnpacked = 200_000_000;
/** Sheets pack ten or twenty times as small; what packs far smaller has nothing in it, and this much of nothing is no list. */
const mostTimes = 200;
const smallBytes = 10_000_000;
/** A little packed text can unpack into a thousand times as much, so little is unpacked in one go. */
const pieceBytes = 16_384;

const isBroken = () =>
  new InvalidError('This workbook is not whole. Open it in your spreadsheet program, save it again, and try once more.');
const isTrap = () =>
  new InvalidError('This file unpacks into far more than any list needs, so it was not opened. Save the sheet as CSV instead.');

/**
 * What is in a workbook, by its own directory. Nothing is unpacked. Source: PKWARE APPNOTE 4.3.12 and 4.3.16.
 * @throws InvalidError when it is no whole workbook, or says that it unpacks into far too much.
 */
export function partsOf(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Part>();
  try {
    const end = endOfDirectory(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw isBroken();
      const [nameBytes, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameBytes ?? 0)));
      const from = dataStart(view, view.getUint32(at + 42, true));
      const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
      parts.set(name.replace(/^\//, ''), { packed, isPacked: view.getUint16(at + 10, true) === 8, bytes: view.getUint32(at + 24, true) });
      at += 46 + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    throw error instanceof RangeError ? isBroken() : error;
  }
  const wanted = [...parts].filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (wanted.reduce((sum, [, part]) => sum + part.bytes, 0) > 3 * mostUnpacked) throw isTrap();
  return parts;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw isBroken();
}

function dataStart(view: DataView, at: number): number {
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/**
 * Unpacks one part a little at a time.
 * @param take is given each piece of text.
 * @throws InvalidError when it is broken, or comes to more than it may; what `take` and `pause` throw.
 */
export async function unpack({ packed, isPacked, bytes }: Part, take: (text: string) => void, pause: Pause): Promise<void> {
  const most = Math.min(mostUnpacked, Math.max(smallBytes, mostTimes * packed.length));
  if (bytes > most) throw isTrap();
  const decoder = new TextDecoder();
  let come = 0;
  const hear = (piece: Uint8Array) => {
    come += piece.length;
    if (come > most) throw isTrap();
    take(decoder.decode(piece, { stream: true }));
  };
  const inflate = new Inflate(hear);
  for (let from = 0; from < packed.length; from += pieceBytes) {
    const piece = packed.subarray(from, from + pieceBytes);
    if (isPacked) push(inflate, piece, from + pieceBytes >= packed.length);
    else hear(piece);
    if ((from / pieceBytes) % 8 === 7) await pause(from / packed.length);
  }
  take(decoder.decode());
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    throw error instanceof InvalidError || !(error instanceof Error) || !('code' in error) ? error : isBroken();
  }
}
