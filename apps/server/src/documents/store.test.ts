import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { temporaryFolder } from '@weft/testing';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMemoryStore } from '../testing/memoryStore.ts';
import { createFolderStore } from './folderStore.ts';
import type { ByteStore } from './store.ts';

const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

async function folderStore() {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const incoming = path.join(folder.path, 'incoming');
  await mkdir(incoming);
  return { store: createFolderStore(folder.path, incoming), folder: folder.path, incoming };
}

const stores: readonly [string, () => Promise<ByteStore>][] = [
  ['a folder', async () => (await folderStore()).store],
  ['memory', async () => createMemoryStore()],
];

async function listed(store: ByteStore, moment: Date): Promise<string[]> {
  const found: string[] = [];
  for await (const hash of store.keptSinceBefore(moment)) found.push(hash);
  return found;
}

describe.each(stores)('bytes kept in %s', (_, open) => {
  test('go by their SHA-256, and come back as they were', async () => {
    const store = await open();
    expect(await store.put(Readable.from([Buffer.from('a'), Buffer.from('bc')]))).toEqual({ hash: sha256OfAbc, bytes: 3 });
    const found = await store.get(sha256OfAbc);
    expect(found && (await text(found))).toBe('abc');
    expect(await store.has(sha256OfAbc)).toBe(true);
  });

  test('that come twice are there once, and are gone when they are let go, as often as one likes', async () => {
    const store = await open();
    await store.put(Readable.from([Buffer.from('abc')]));
    await store.put(Readable.from([Buffer.from('abc')]));
    expect(await listed(store, new Date(Date.now() + 5000))).toEqual([sha256OfAbc]);
    await store.remove(sha256OfAbc);
    await store.remove(sha256OfAbc);
    expect([await store.has(sha256OfAbc), await store.get(sha256OfAbc)]).toEqual([false, null]);
  });

  test('are not among those from before they came', async () => {
    const store = await open();
    await store.put(Readable.from([Buffer.from('abc')]));
    expect(await listed(store, new Date(Date.now() - 5000))).toEqual([]);
  });

  test('of a stream that breaks off are not kept', async () => {
    const store = await open();
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('abc');
        throw new Error('The line went dead.');
      })(),
    );
    await expect(store.put(broken)).rejects.toThrow('The line went dead.');
    expect(await listed(store, new Date(Date.now() + 5000))).toEqual([]);
  });

  test('of some megabytes come back whole', async () => {
    const store = await open();
    const pieces = Array.from({ length: 40 }, (__, index) => Buffer.alloc(100_000, index));
    const { hash, bytes } = await store.put(Readable.from(pieces));
    expect(bytes).toBe(4_000_000);
    const found = await store.get(hash);
    expect(found && Buffer.concat(pieces).equals(await buffer(found))).toBe(true);
  });
});

test('a folder holds a file under the first two letters of its hash, and nothing on its way in', async () => {
  const { store, folder, incoming } = await folderStore();
  await store.put(Readable.from([Buffer.from('abc')]));
  expect(await readdir(path.join(folder, 'ba'))).toEqual([sha256OfAbc.slice(2)]);
  expect(await readdir(incoming)).toEqual([]);
});

test('what is no hash reaches no file', async () => {
  const { store } = await folderStore();
  await expect(store.get('../../../../etc/passwd')).rejects.toThrow('This is not a hash.');
  await expect(store.remove('..')).rejects.toThrow('This is not a hash.');
});
