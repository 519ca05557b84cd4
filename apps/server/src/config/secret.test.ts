import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '@weft/testing';
import { expect, onTestFinished, test } from 'vitest';
import { readSecret } from './secret.ts';

test('the secret is made once, stays, is no other folder’s, and only its own user can read it', async () => {
  const [here, there] = [await temporaryFolder(), await temporaryFolder()];
  onTestFinished(async () => void (await Promise.all([here.remove(), there.remove()])));
  const inside = path.join(here.path, 'local');
  const [one, other] = await Promise.all([readSecret(inside), readSecret(there.path)]);
  expect(await readSecret(inside)).toEqual(one);
  expect(other).not.toEqual(one);
  expect((await stat(path.join(inside, 'secret'))).mode & 0o077).toBe(0);
});

test('a file of that name that holds something else is not taken for one', async () => {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  await writeFile(path.join(folder.path, 'secret'), 'short');
  await expect(readSecret(folder.path)).rejects.toThrow('is not a secret that Weft made');
});
