import { once } from 'node:events';
import { request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { commit, openDatabase, readRecords } from '@weft/db';
import { charityExtract, forEachEngine, longListCsv, millbrook, type RunningServer, startServer, useDatabase } from '@weft/testing';
import { expect, onTestFinished, test } from 'vitest';
import { importer, mostHeld } from '../bench/imports/asker.mjs';
import { expectSound, expectWhole } from './whole.ts';

const size = 2000;

forEachEngine('bringing a list in', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function atMillbrook() {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const here = (await readRecords(database.weft.kysely, 'organisation', place.workspace.id)).length;
    await database.weft.close();
    const serve = async (): Promise<RunningServer> => {
      const server = await startServer({ env: { DATABASE_URL: database.url } });
      onTestFinished(() => server.kill());
      return server;
    };
    /** Looks at the database itself, with no server on it. */
    const look = async () => {
      const weft = await openDatabase(database.url);
      const head = await expectWhole(weft, place.workspace.id);
      const organisations = await readRecords(weft.kysely, 'organisation', place.workspace.id);
      await weft.close();
      if (engine === 'sqlite') expectSound(database.url);
      return { head, added: organisations.length - here };
    };
    return { officer: place.members.council.officer.id, serve, look };
  }

  test('writes all of it or nothing when the server is killed in the middle, and can be done again', async () => {
    const { officer, serve, look } = await atMillbrook();
    let server = await serve();
    const list = await importer(server.url, officer).open(longListCsv(size));
    const start = performance.now();
    await importer(server.url, officer).preview(list);
    const lookTakes = performance.now() - start;
    let added = 0;
    for (let moment = 1; moment <= 6 && added === 0; moment += 1) {
      const asker = importer(server.url, officer);
      const asked = await asker.open(longListCsv(size));
      await asker.preview(asked);
      const answered = asker.create(asked).then(
        () => true,
        () => false,
      );
      // The writing takes about as long as the looking, on a quick machine and on a slow one.
      await pause((lookTakes * moment) / 4);
      await server.kill();
      const wasAnswered = await answered;
      const seen = await look();
      added = seen.added;
      expect([0, size]).toContain(added);
      if (wasAnswered) expect(added).toBe(size);
      expect(seen.head).toBe(added === 0 ? 1 : 2);
      server = await serve();
    }
    const again = importer(server.url, officer);
    const counts = await again.preview(await again.open(longListCsv(size)));
    expect(counts).toMatchObject(added === 0 ? { new: size } : { same: size });
    await server.stop();
  }, 120_000);
});

forEachEngine('a list that is not whole when it arrives', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('an upload that is cancelled half way leaves nothing, and the server goes on', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const server = await startServer({ env: { DATABASE_URL: database.url } });
    onTestFinished(() => server.kill());
    const officer = place.members.council.officer.id;
    const body = longListCsv(20_000);
    const upload = request(`${server.url}/trpc/files.hold`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': Buffer.byteLength(body), 'x-weft-member': officer },
    });
    const gone = new Promise((resolve) => upload.once('error', resolve));
    upload.write(body.slice(0, body.length / 2));
    await pause(100);
    upload.destroy(new Error('cancelled'));
    await gone;
    const asker = importer(server.url, officer);
    expect(await asker.preview(await asker.open('Name\nThe Kite Makers\n'))).toMatchObject({ new: 1 });
    expect(await expectWhole(database.weft, place.workspace.id)).toBe(1);
    await server.stop();
  }, 60_000);

  test('the table of a register of 160 MB is cut down as it comes, within the memory that there is, and others are answered meanwhile', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const server = await startServer({ env: { DATABASE_URL: database.url } });
    onTestFinished(() => server.kill());
    const { wheelhouse } = place.organisations;
    const headers = { 'content-type': 'application/octet-stream', 'x-weft-member': place.members.council.officer.id };
    const upload = request(`${server.url}/trpc/files.hold`, { method: 'POST', headers });
    const answer = once(upload, 'response');
    let answered = 0;
    let isOver = false;
    const sending = pipeline(charityExtract(160_000_000, [{ number: 1_098_765, name: wheelhouse.name }]), upload).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const { ok } = await fetch(`${server.url}/healthz`);
      if (ok && !isOver) answered += 1;
      await pause(20);
    }
    expect(answered).toBeGreaterThan(3);
    await sending;
    const [response] = await answer;
    const { file, bytes } = JSON.parse((await response.setEncoding('utf8').toArray()).join('')).result.data;
    expect(bytes).toBeLessThan(1000);
    const open = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
    const opened = await fetch(`${server.url}/trpc/imports.lists.open`, { ...open, body: JSON.stringify({ name: 'charity.txt', file }) });
    expect(await opened.json()).toMatchObject({ result: { data: { rows: 1 } } });
    expect(mostHeld(server.pid)).toBeLessThan(512_000_000);
    await server.stop();
  }, 60_000);

  test('a file of 200 MB is refused in words while it is still coming, within the memory that there is', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const server = await startServer({ env: { DATABASE_URL: database.url } });
    onTestFinished(() => server.kill());
    const officer = place.members.council.officer.id;
    const { status, words } = await pour(server.url, officer, 200_000_000);
    expect({ status, words }).toEqual({ status: 400, words: expect.stringContaining('too large') });
    expect(mostHeld(server.pid)).toBeLessThan(512_000_000);
    const asker = importer(server.url, officer);
    expect(await asker.preview(await asker.open('Name\nThe Kite Makers\n'))).toMatchObject({ new: 1 });
    expect(await expectWhole(database.weft, place.workspace.id)).toBe(1);
    await server.stop();
  }, 60_000);
});

/** A little more than the server takes. Sending on would meet a closed connection, at times before the answer is read. */
const tooMuch = 21_000_000;

/** Sends a list of so many bytes without saying how many they are, until the server answers. */
function pour(url: string, memberId: string, bytes: number): Promise<{ status: number | undefined; words: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked', 'x-weft-member': memberId };
    let isAnswered = false;
    const upload = request(`${url}/trpc/files.hold`, { method: 'POST', headers }, (answer) => {
      isAnswered = true;
      let words = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        words += piece;
      });
      answer.once('end', () => resolve({ status: answer.statusCode, words }));
    });
    // Once it is refused, what was still on its way is cut off.
    upload.on('error', (error) => (isAnswered ? undefined : reject(error)));
    const piece = 'A'.repeat(1_000_000);
    const more = (left: number) => {
      if (left <= 0 || isAnswered) upload.end();
      else if (bytes - left < tooMuch) upload.write(piece, () => more(left - piece.length));
    };
    upload.write('Name\n', () => more(bytes));
  });
}
