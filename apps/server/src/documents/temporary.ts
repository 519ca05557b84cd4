import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** A file that is not in its place yet. */
export interface TemporaryFile {
  path: string;
  hash: string;
  bytes: number;
}

/**
 * Writes a stream into a file of its own under a folder, down to the disk, a piece at a time.
 * @throws what the stream or the disk throws; then no file is left.
 */
export async function writeTemporary(folder: string, source: Readable): Promise<TemporaryFile> {
  const file = path.join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const piece of source) {
        hash.update(piece);
        bytes += piece.length;
        await handle.writeFile(piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (problem) {
    await rm(file, { force: true });
    throw problem;
  }
  return { path: file, hash: hash.digest('hex'), bytes };
}
