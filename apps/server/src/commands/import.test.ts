import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../config/config.ts';
import { importCommand } from './import.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const bring = (files: string[]) =>
  importCommand(
    readConfig({ WEFT_DATA: folder.path }),
    files.map((file) => path.join(folder.path, file)),
    'derby',
  );

test('a file too large is refused before it is read, with the sentence of the page; so are two that are together', async () => {
  for (const [name, size] of [
    ['huge.csv', 51_000_000],
    ['half.csv', 11_000_000],
  ] as const) {
    await writeFile(path.join(folder.path, name), '');
    await truncate(path.join(folder.path, name), size);
  }
  await expect(bring(['huge.csv'])).rejects.toThrow('This file is too large: at most 20 MB.');
  await expect(bring(['half.csv', 'half.csv'])).rejects.toThrow('This file is too large: at most 20 MB.');
});

test('a file that is not there is said to be neither a file nor a sample', async () => {
  await expect(bring(['nothing.csv'])).rejects.toThrow(/There is no file “.*nothing.csv”, and no sample of that name\./);
});
