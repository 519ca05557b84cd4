import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createServices } from '@weft/api';
import { commit, openDatabase } from '@weft/db';
import { adding, changeSet, makeDocument, millbrook, referenceData, removing, temporaryFolder } from '@weft/testing';
import { expect, onTestFinished, test } from 'vitest';
import { createMemoryStore } from '../testing/memoryStore.ts';
import { sweepDocuments } from './room.ts';

test('what nothing refers to goes after a day; what is in the bin stays', async () => {
  const weft = await openDatabase(':memory:');
  onTestFinished(() => weft.close());
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const place = millbrook();
  await commit(weft, place.changeSet);
  const store = createMemoryStore();
  const keep = (text: string) => store.put(Readable.from([Buffer.from(text)]));
  const [binned, forgotten] = [await keep('in the bin'), await keep('of a server that ended')];
  const document = makeDocument(place.workspace.id, { caseId: place.cases.lantern.id, hash: binned.hash });
  const { number } = await commit(weft, changeSet(place.workspace.id, [adding('document', document)]));
  await commit(weft, changeSet(place.workspace.id, [removing('document', { ...document, version: number })]));
  await writeFile(path.join(folder.path, 'half'), 'half');
  const hoursAgo = new Date(Date.now() - 3_600_000);
  await utimes(path.join(folder.path, 'half'), hoursAgo, hoursAgo);

  const sweep = (hours: number) =>
    sweepDocuments(
      createServices(weft, referenceData(), () => new Date(Date.now() + hours * 3_600_000)),
      { store, incoming: folder.path },
    );
  expect(await sweep(2)).toBe(0);
  expect(await sweep(25)).toBe(2);
  expect([await store.has(binned.hash), await store.has(forgotten.hash), await readdir(folder.path)]).toEqual([true, false, []]);
});
