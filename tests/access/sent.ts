import { Readable } from 'node:stream';
import type { createCaller } from '@weft/api';

/** Sends a file, to be asked for by what this gives. */
export async function sent(caller: ReturnType<typeof createCaller>, name: string, text: string) {
  const { file } = await caller.files.hold(Readable.from([Buffer.from(text)]));
  return { name, file };
}
