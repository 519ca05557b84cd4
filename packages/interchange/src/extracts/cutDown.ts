import { InvalidError, mostRegisterBytes, tooLargeList } from '@weft/domain';
import type { LeftOut } from '../files/entry.ts';
import { leftOut, oneOrMany } from '../files/left.ts';
import type { KnownHere } from './here.ts';
import { keepingFor, noRegister, type RowReader } from './kept.ts';
import { lineReader } from './lines.ts';
import { recordReader } from './records.ts';
import { unpacked } from './unpacked.ts';

/** A register's own table, cut down to what is about organisations that are here. */
export interface CutDown {
  /** A file as `readTable` reads it, in UTF-8. */
  content: Uint8Array;
  /** What was done to it. */
  assumed: LeftOut[];
}

/**
 * Cuts a table of a national register down as it comes, so that no more of it is held than what is kept: a table of the Charity Commission’s public
 * extract, in text or JSON, or companies of Companies House, as their data product in CSV or as a list of profiles in JSON; packed or not.
 * @throws InvalidError when it is no such table, is not whole, is too large, or has nothing about anybody here; what `bytes` throws.
 */
export async function cutDown(bytes: AsyncIterable<Uint8Array>, here: KnownHere): Promise<CutDown> {
  const kept = keepingFor(here);
  let reader: RowReader | null = null;
  for await (const text of textsOf(unpacked(bytes))) {
    if (text === '') continue;
    reader ??= /^\s*[[{]/.test(text) ? recordReader(kept) : lineReader(kept);
    reader.take(text);
  }
  if (reader === null) throw noRegister();
  const text = reader.end();
  if (kept.rows.length === 0) throw nobodyHere(kept.passed);
  const what = oneOrMany(kept.passed, 'row about an organisation that is not here', 'rows about organisations that are not here');
  const why = 'Passed over: of a table this large only rows of organisations that are here are kept, by their number or name.';
  return { content: new TextEncoder().encode(text), assumed: leftOut([{ what, count: kept.passed, why }]) };
}

async function* textsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let come = 0;
  for await (const piece of bytes) {
    come += piece.length;
    if (come > mostRegisterBytes) throw new InvalidError(tooLargeList);
    yield decoded(decoder, piece);
  }
  yield decoded(decoder, new Uint8Array(), false);
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array, stream = true): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw new InvalidError('This file is not in UTF-8, in which registers give their tables. Save it as UTF-8 and try again.');
  }
}

function nobodyHere(passed: number): InvalidError {
  const rows = passed === 1 ? 'The one row' : `None of the ${passed.toLocaleString('en-GB')} rows`;
  return new InvalidError(
    `${rows} of this file is about an organisation that is here, by its number or its name. To add organisations, cut the file down to your area first.`,
  );
}
