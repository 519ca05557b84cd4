import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder made for one test, and the way to be rid of it. */
export interface TemporaryFolder {
  /** Absolute path. */
  path: string;
  remove(): Promise<void>;
}

/** Makes an empty folder with a name nobody else has. The caller removes it. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'weft-'));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
