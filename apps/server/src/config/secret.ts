import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const bytes = 32;

/**
 * What only this server knows, made on the first start and kept in its data folder, where its own user alone can read it.
 * @throws when the file cannot be read or written, or holds something else.
 */
export async function readSecret(folder: string): Promise<Buffer> {
  const file = path.join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(file, `${randomBytes(bytes).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
  if (secret.length !== bytes) throw new Error(`“${file}” is not a secret that Weft made. Remove it, and calendars get new addresses.`);
  return secret;
}
