import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Services } from '@weft/api';
import { readDocumentHashes } from '@weft/db';
import { createFolderStore } from './folderStore.ts';
import type { ByteStore } from './store.ts';

/** Where documents are kept, and the folder where those that are on their way lie until they were looked at. */
export interface DocumentRoom {
  store: ByteStore;
  incoming: string;
}

/** Opens the folder of documents, and makes it when it is not there. */
export async function openDocumentRoom(folder: string): Promise<DocumentRoom> {
  const incoming = path.join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return { incoming, store: createFolderStore(folder, incoming) };
}

/** How long bytes that nothing refers to are left alone: whoever sent them may be about to say what they are. */
const graceMs = 24 * 60 * 60_000;

/**
 * Lets go of bytes that no document has or ever had, and of files that never arrived whole: what is left when a server ends in the middle.
 * @returns how many there were.
 */
export async function sweepDocuments({ weft, now }: Services, { store, incoming }: DocumentRoom): Promise<number> {
  const before = new Date(now().getTime() - graceMs);
  let swept = 0;
  for (const name of await readdir(incoming)) {
    const file = path.join(incoming, name);
    if ((await stat(file)).mtime >= before) continue;
    await rm(file, { force: true });
    swept += 1;
  }
  const referredTo = await readDocumentHashes(weft);
  for await (const hash of store.keptSinceBefore(before)) {
    if (referredTo.has(hash)) continue;
    await store.remove(hash);
    swept += 1;
  }
  return swept;
}
