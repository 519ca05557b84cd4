import { InvalidError } from '@weft/domain';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { isTable as isNamedAsTable } from '../tables/workbook/packedText.ts';
import { isWorkbook } from '../tables/workbook/readWorkbook.ts';
import { noRegister, notWhole } from './kept.ts';

/** A little packed text can unpack into a thousand times as much, so little is unpacked in one go. */
const pieceBytes = 16_384;

/** Bytes as they are, or unpacked when they are a packed file with one table in it, as registers give theirs. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let unpacker: Unpacker | null | undefined;
  for await (const piece of bytes) {
    unpacker ??= unpacker === undefined && isWorkbook(piece) === 'packed' ? createUnpacker() : null;
    if (unpacker === null) yield piece;
    else for (let from = 0; from < piece.length; from += pieceBytes) yield* unpacker.take(piece.subarray(from, from + pieceBytes));
  }
  unpacker?.end();
}

interface Unpacker {
  take(piece: Uint8Array): Uint8Array[];
  end(): void;
}

function createUnpacker(): Unpacker {
  let out: Uint8Array[] = [];
  let tables = 0;
  let isOver = false;
  const unzip = new Unzip((file: UnzipFile) => {
    // Folders have nothing in them.
    const isTable = !file.name.endsWith('/');
    if (isTable && tables > 0) throw severalTables();
    if (isTable && !isNamedAsTable(file.name)) throw noRegister();
    if (isTable) tables += 1;
    file.ondata = (error, piece, isLast) => {
      if (error) throw notWhole();
      if (!isTable) return;
      out.push(piece);
      isOver = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return {
    take(piece) {
      out = [];
      push(unzip, piece);
      return out;
    },
    end() {
      if (!isOver) throw notWhole();
    },
  };
}

function push(unzip: Unzip, piece: Uint8Array): void {
  try {
    unzip.push(piece);
  } catch (error) {
    throw error instanceof InvalidError ? error : notWhole();
  }
}

function severalTables(): InvalidError {
  return new InvalidError('This packed folder (.zip) has several things in it. Unpack it, and choose the one table in it that you want.');
}
