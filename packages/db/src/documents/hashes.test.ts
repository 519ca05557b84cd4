import { adding, changeSet, forEachEngine, makeDocument, millbrook, removing, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase } from '../database/database.ts';
import { readDocumentHashes } from './hashes.ts';

forEachEngine('the hashes of documents', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('are those of every workspace, with previews, and of what is in the bin', async () => {
    const { weft } = database;
    const place = millbrook();
    await commit(weft, place.changeSet);
    const said = { caseId: place.cases.field.id, hash: 'd'.repeat(64), previewHash: 'e'.repeat(64) };
    const document = makeDocument(place.workspace.id, said);
    const { number } = await commit(weft, changeSet(place.workspace.id, [adding('document', document)]));
    await commit(weft, changeSet(place.workspace.id, [removing('document', { ...document, version: number })]));
    expect([...(await readDocumentHashes(weft))].sort()).toEqual(['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(64)));
  });
});
