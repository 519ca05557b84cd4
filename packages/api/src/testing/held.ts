import { Readable } from 'node:stream';
import type { createCaller } from '../router.ts';

/** Sends a file, to be asked for by what this gives. */
export async function held(caller: ReturnType<typeof createCaller>, name: string, content: string | Uint8Array) {
  const { file } = await caller.files.hold(Readable.from([Buffer.from(content)]));
  return { name, file };
}
