import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ByteStore } from './store.ts';
import { writeTemporary } from './temporary.ts';

const hashShape = /^[0-9a-f]{64}$/;

/** Makes what was done in a folder last, as far as the system can: some cannot open a folder for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Bytes kept as files: `ab/cdef…` under the folder, by their hash. A file appears in its place whole or not at all.
 * @param folder where they go. @param incoming where they lie until they are whole: on the same disk, so that they can be moved at once.
 */
export function createFolderStore(folder: string, incoming: string): ByteStore {
  const placeOf = (hash: string): string => {
    if (!hashShape.test(hash)) throw new Error('This is not a hash.');
    return path.join(folder, hash.slice(0, 2), hash.slice(2));
  };
  const has = async (hash: string): Promise<boolean> => {
    const place = placeOf(hash);
    return access(place).then(
      () => true,
      () => false,
    );
  };
  return {
    has,
    async put(source) {
      const { path: written, hash, bytes } = await writeTemporary(incoming, source);
      const place = placeOf(hash);
      await mkdir(path.dirname(place), { recursive: true });
      await rename(written, place);
      await syncFolder(path.dirname(place));
      return { hash, bytes };
    },
    async get(hash) {
      const handle = await open(placeOf(hash), 'r').catch(() => null);
      return handle?.createReadStream() ?? null;
    },
    async remove(hash) {
      await rm(placeOf(hash), { force: true });
    },
    async *keptSinceBefore(moment) {
      for (const first of await readdir(folder)) {
        if (!/^[0-9a-f]{2}$/.test(first)) continue;
        for (const rest of await readdir(path.join(folder, first))) {
          const { mtime } = await stat(path.join(folder, first, rest));
          if (mtime < moment) yield `${first}${rest}`;
        }
      }
    },
  };
}
