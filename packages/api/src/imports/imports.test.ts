import { readFileSync } from 'node:fs';
import { openDatabase } from '@weft/db';
import type { Role } from '@weft/domain';
import { graphFormats } from '@weft/interchange';
import { forEachEngine, referenceData, temporaryDatabaseUrl } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext, createServices } from '../context.ts';
import { createCaller } from '../router.ts';
import { held } from '../testing/held.ts';
import { exportWorkspace, importFile, previewFile } from './imports.service.ts';

const sample = (name: string) => readFileSync(new URL(`../../../../data/samples/${name}`, import.meta.url), 'utf8');
const file = (name: string) => ({ files: [{ name, content: sample(name) }], into: 'stoke-on-trent' });

forEachEngine('bringing files in', (engine) => {
  let database: Awaited<ReturnType<typeof temporaryDatabaseUrl>>;
  let services: ReturnType<typeof createServices>;
  beforeEach(async () => {
    database = await temporaryDatabaseUrl(engine);
    services = createServices(await openDatabase(database.url), referenceData());
  });
  afterEach(async () => {
    await services.weft.close();
    await database.remove();
  });

  async function stoke() {
    for (const name of ['stoke-on-trent.json', 'cat-cases.json', 'members.json']) await importFile(services, file(name));
    const { id } = await services.weft.kysely.selectFrom('workspaces').select('id').executeTakeFirstOrThrow();
    const as = async (role: Role, side: 'council' | 'partner') => {
      const member = await services.weft.kysely
        .selectFrom('members')
        .select('id')
        .where('role', '=', role)
        .where('side', '=', side)
        .executeTakeFirstOrThrow();
      return createCaller(await createContext(services, member.id));
    };
    return { id, as };
  }

  test('Stoke-on-Trent arrives whole: 41 relationships, eight cases, everything placed on the map, sources kept', async () => {
    const { as } = await stoke();
    const officer = await as('officer', 'council');
    const snapshot = await officer.network.snapshot();
    expect(snapshot.relationships).toHaveLength(41);
    expect(snapshot.organisations.every((organisation) => organisation.x !== null)).toBe(true);
    const alliance = snapshot.relationships.find((each) => each.name === 'VCSE City Alliance agreement');
    const { sources, relationship } = await officer.relationships.get({ id: alliance?.id ?? '' });
    expect(sources.map((source) => source.title)).toEqual(['Stoke-on-Trent VCSE City Alliance: Year One Report']);
    expect(relationship.provenance[0]?.note).toContain('December 2024');
    const boards = await officer.cases.boards({ closed: true });
    expect(boards.flatMap((board) => board.cards)).toHaveLength(8);
  });

  test('the same file again changes nothing', async () => {
    await stoke();
    for (const name of ['stoke-on-trent.json', 'cat-cases.json', 'members.json']) {
      expect(await importFile(services, file(name))).toMatchObject({ added: 0, changed: 0, change: null });
    }
  });

  test('a preview counts and writes nothing', async () => {
    expect(await previewFile(services, file('stoke-on-trent.json'))).toMatchObject({ changed: 0, same: 0, change: null });
    expect(await services.weft.kysely.selectFrom('workspaces').select('id').execute()).toEqual([]);
  });

  test('what is exported comes back as it was', async () => {
    await stoke();
    const text = await exportWorkspace(services.weft, 'stoke-on-trent');
    const other = await temporaryDatabaseUrl(engine);
    const copy = createServices(await openDatabase(other.url), referenceData());
    await importFile(copy, { files: [{ name: 'the copy', content: text }], into: null });
    expect(await exportWorkspace(copy.weft, 'stoke-on-trent')).toBe(text);
    await copy.weft.close();
    await other.remove();
  });

  test('a map taken away as a graph, in any format, changes nothing when it is brought back', async () => {
    const { as } = await stoke();
    const officer = await as('officer', 'council');
    for (const format of graphFormats) {
      const { files } = await officer.imports.export({ format });
      const { added, changed, same } = await officer.imports.preview({
        files: await Promise.all(files.map(({ name, text }) => held(officer, name, text))),
      });
      expect({ format, added, changed }).toEqual({ format, added: 0, changed: 0 });
      expect(same).toBeGreaterThan(100);
    }
  });

  test('one of the two tables of Kumu alone is refused with what to do', async () => {
    const { as } = await stoke();
    const officer = await as('officer', 'council');
    const { files } = await officer.imports.export({ format: 'kumu-csv' });
    await expect(officer.imports.create({ files: [await held(officer, 'half', files[0]?.text ?? '')] })).rejects.toThrow(
      /Choose both together/,
    );
  });

  test('an officer cannot make themselves an admin by bringing in members', async () => {
    const { as } = await stoke();
    const officer = await as('officer', 'council');
    const text = sample('members.json').replaceAll('"role": "officer"', '"role": "admin"');
    await expect(officer.imports.create({ files: [await held(officer, 'members.json', text)] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('more than fits is refused before it is read, with the limit', async () => {
    const content = new Uint8Array(20_000_001);
    await expect(previewFile(services, { files: [{ name: 'x.csv', content }], into: null })).rejects.toThrow(
      'This file is too large: at most 20 MB.',
    );
  });

  test('a table in Windows-1252 is brought in with its accents, and the preview says what it was taken for', async () => {
    const { as } = await stoke();
    const officer = await as('officer', 'council');
    const file = (name: string, text: string) => held(officer, name, Buffer.from(text, 'latin1'));
    const files = [await file('e.csv', 'Label\nCafé Zoë\nVAST\n'), await file('c.csv', 'From,To\nCafé Zoë,VAST\n')];
    const { added, assumed } = await officer.imports.preview({ files });
    expect(added).toBe(3);
    expect(assumed[0]).toMatchObject({ what: 'files in Windows-1252', count: 2 });
    await officer.imports.create({ files });
    const { organisations } = await officer.network.snapshot();
    expect(organisations.map(({ name }) => name)).toContain('Café Zoë');
  });

  test.each([
    ['a broken file', '{"schema": "sample-wor', 'not whole'],
    ['a file of something else', '{"hello": 1}', 'not a file that Weft can read'],
  ])('%s is refused in a sentence', async (_, text, sentence) => {
    await expect(importFile(services, { files: [{ name: 'x.json', content: text }], into: null })).rejects.toThrow(sentence);
  });
});
