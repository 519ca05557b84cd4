import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServices } from '@weft/api';
import { commit, openDatabase } from '@weft/db';
import { longListCsv, makeOrganisation, millbrook, referenceData } from '@weft/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDocumentRoom } from '../documents/room.ts';
import { createServer } from './server.ts';

const client = mkdtempSync(path.join(tmpdir(), 'weft-client-'));
writeFileSync(path.join(client, 'index.html'), '<!doctype html><title>Weft</title>');
writeFileSync(path.join(client, 'cases.html'), '<!doctype html><title>Weft</title><link rel="modulepreload" href="/assets/board.js">');

const place = millbrook();
const { viewer, officer } = place.members.council;
let weft: Awaited<ReturnType<typeof openDatabase>>;
let documents: Awaited<ReturnType<typeof openDocumentRoom>>;
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  weft = await openDatabase(':memory:');
  await commit(weft, place.changeSet);
  documents = await openDocumentRoom(path.join(client, 'documents'));
  server = await createServer(createServices(weft, referenceData()), { clientFolder: client, requestsPerMinute: 6000 }, documents);
});

afterAll(async () => {
  await server.close();
  await weft.close();
  rmSync(client, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url, headers: { host: '127.0.0.1:4173', ...headers } });
const as = (member: { id: string }) => ({ 'x-weft-member': member.id });
const input = (value: unknown) => `?input=${encodeURIComponent(JSON.stringify(value))}`;

test.each(['evil.example', '192.168.1.20:4173', 'localhost.evil.example', '127.0.0.1.evil.example'])(
  'a request for the host %s is refused',
  async (host) => {
    expect((await get('/healthz', { host })).statusCode).toBe(403);
  },
);

test.each(['https://evil.example', 'null', 'http://localhost.evil.example:4173'])(
  'a request from pages of %s is refused',
  async (origin) => {
    expect((await get('/trpc/workspaces.list', { origin })).statusCode).toBe(403);
  },
);

test.each(['localhost:4173', '127.0.0.1', '[::1]:4173'])('a request for this machine as %s is answered', async (host) => {
  expect((await get('/healthz', { host, origin: `http://${host}` })).json()).toEqual({ ok: true });
});

test.each(['/stoke-on-trent/cases', '/stoke-on-trent/cases/', '/stoke-on-trent/cases?columns=move'])(
  'the page at %s has the script of the board and the members on their way from the start',
  async (address) => {
    const { body, headers } = await get(address);
    expect(body).toContain('/assets/board.js');
    expect(headers.link).toContain(`</trpc/members.list${input({ workspace: 'stoke-on-trent' })}>; rel=preload`);
  },
);

test.each(['/', '/cases', '/stoke-on-trent', '/stoke-on-trent/cases/one', '/stoke-on-trent/map?at=/x/cases'])(
  'the page at %s leaves the script of the board until it is wanted',
  async (address) => {
    const { statusCode, body } = await get(address);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('board.js');
  },
);

/** Calls of the same name with these inputs, sent as one batch. */
const batchOf = (procedure: string, ...asked: unknown[]) => {
  const inputs = JSON.stringify(Object.fromEntries(asked.flatMap((each, index) => (each === undefined ? [] : [[index, each]]))));
  return `/trpc/${asked.map(() => procedure).join(',')}?batch=1&input=${encodeURIComponent(inputs)}`;
};

test.each([
  ['network.snapshot', undefined],
  ['reference.get', undefined],
  ['cases.boards', { closed: false }],
  ['cases.boards', { closed: true }],
  ['cases.boards', { closed: 'nonsense' }],
  ['cases.boardDifferences', { held: [] }],
  ['cases.boardDifferences', { held: ['nonsense'] }],
  ['relationships.list', { limit: 3 }],
  ['relationships.get', { id: place.relationships.voices.id }],
  ['relationships.get', { id: place.workspace.id }],
  ['relationships.get', { id: 'nonsense' }],
  ['relationships.get', undefined],
  ['workspaces.list', undefined],
])('%s of %j answers the same asked alone, in a batch of one and among others', async (procedure, asked) => {
  const alone = await get(`/trpc/${procedure}${asked === undefined ? '' : input(asked)}`, as(officer));
  const one = await get(batchOf(procedure, asked), as(officer));
  const two = await get(batchOf(procedure, asked, asked), as(officer));
  expect(one.json()).toEqual([alone.json()]);
  expect(two.json()).toEqual([alone.json(), alone.json()]);
  expect([alone.statusCode, one.statusCode]).toEqual([two.statusCode, two.statusCode]);
});

const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url,
    payload,
    headers: { host: '127.0.0.1:4173', 'content-type': 'application/json', ...as(officer), ...headers },
  });

/** Where the server listens, for what has to go over a real connection. */
async function listening(): Promise<AddressInfo> {
  if (!server.server.listening) await server.listen({ host: '127.0.0.1', port: 0 });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address;
}

/** What somebody gives who adds an organisation. */
const newcomer = (name: string) => {
  const { id, workspaceId, version, provenance, originKey, ...data } = makeOrganisation(place.workspace.id, { name });
  return { data };
};

test('a change is made alike by a call alone, in a batch of one and among others', async () => {
  const alone = await post('/trpc/organisations.create', JSON.stringify(newcomer('Alone')));
  const one = await post('/trpc/organisations.create?batch=1', JSON.stringify({ 0: newcomer('In a batch of one') }));
  const two = await post(
    '/trpc/organisations.create,organisations.create?batch=1',
    JSON.stringify({ 0: newcomer('Among'), 1: newcomer('Others') }),
  );
  const done = [alone.json(), ...one.json(), ...two.json()].map((answer) => answer.result.data.summary);
  expect(done.map((summary) => /“(.*)”/.exec(summary)?.[1])).toEqual(['Alone', 'In a batch of one', 'Among', 'Others']);
});

test('a call that goes about it in the wrong way is refused and changes nothing', async () => {
  const payload = JSON.stringify(newcomer('Never'));
  const number = async () => (await get('/trpc/changes.list?input=%7B%22limit%22%3A1%7D', as(officer))).json().result.data[0].number;
  const before = await number();
  expect((await get(`/trpc/organisations.create${input(JSON.parse(payload))}`, as(officer))).statusCode).toBe(405);
  expect((await post('/trpc/organisations.create', payload, { 'content-type': 'text/plain' })).statusCode).toBe(415);
  expect((await post('/trpc/organisations.create', payload.slice(1))).statusCode).toBe(400);
  expect((await post('/trpc/organisations.create', payload, { 'x-weft-member': place.workspace.id })).statusCode).toBe(401);
  expect((await post('/trpc/organisations.create', payload, as(viewer))).statusCode).toBe(403);
  expect((await post('/trpc/relationships.list', '{}')).statusCode).toBe(405);
  expect(await number()).toBe(before);
});

test('a snapshot that the client has already is not sent again, and another member’s tag does not count', async () => {
  const first = await get('/trpc/network.snapshot', as(officer));
  const etag = String(first.headers.etag);
  expect((await get('/trpc/network.snapshot', { ...as(officer), 'if-none-match': etag })).statusCode).toBe(304);
  const viewers = await get('/trpc/network.snapshot', { ...as(viewer), 'if-none-match': etag });
  expect(viewers.statusCode).toBe(200);
  expect(viewers.body).not.toContain('Ada Thorne');
});

test('a compressed snapshot holds the same text', async () => {
  const { gunzipSync } = await import('node:zlib');
  const plain = await get('/trpc/network.snapshot', as(officer));
  const packed = await get('/trpc/network.snapshot', { ...as(officer), 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
});

test('a hot read with bad input, or from nobody, is refused in the words of the procedure', async () => {
  const bad = await get(`/trpc/relationships.list${input({ limit: 0 })}`, as(officer));
  expect(bad.statusCode).toBe(400);
  expect(bad.json().error.data.problems).toMatchObject([{ path: 'limit' }]);
  const nobody = await get('/trpc/relationships.list');
  expect(nobody.statusCode).toBe(401);
  expect(nobody.json().error.message).toBe('Choose who you are first.');
  const garbled = await get('/trpc/relationships.list?input=%7B', as(officer));
  expect(garbled.statusCode).toBe(400);
});

test('a refusal carries a sentence and its problems, and no trace of the server', async () => {
  const payload = { data: { name: '', kind: 'charity' } };
  const answer = await server.inject({
    method: 'POST',
    url: '/trpc/organisations.create',
    headers: { host: 'localhost', ...as(officer) },
    payload,
  });
  expect(answer.statusCode).toBe(400);
  const { error } = answer.json();
  expect(error.data.problems).toContainEqual({ path: 'data.name', message: 'The name cannot be empty.' });
  expect(JSON.stringify(error)).not.toContain('stack');
});

test('a file of 1.2 GB is refused by what is said of its length, before any of it is read, in words', async () => {
  const { port } = await listening();
  const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const headers = { host: '127.0.0.1', 'content-type': 'application/octet-stream', 'content-length': 1_200_000_000, ...as(officer) };
    const upload = request({ port, method: 'POST', path: '/trpc/files.hold', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => {
        upload.destroy();
        resolve({ status: response.statusCode, body });
      });
    });
    upload.once('error', reject);
    // The first letters alone are ever sent.
    upload.write('Name,Kind');
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body).error).toMatchObject({
    message: expect.stringContaining('This file is too large: at most 20 MB, or 1 GB of one table'),
    data: { code: 'PAYLOAD_TOO_LARGE', problems: [], conflict: null },
  });
});

test('an upload that says nothing of its length and has no end is refused in words, and its connection ended', async () => {
  const { port } = await listening();
  const headers = { host: '127.0.0.1', 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked', ...as(officer) };
  const upload = request({ port, method: 'POST', path: '/trpc/files.hold', headers });
  const ended = new Promise<void>((resolve) => upload.once('close', () => resolve()));
  // A connection that is ended while it is written to is an error to whoever writes.
  upload.on('error', () => undefined);
  const answered = new Promise<{ status: number | undefined; body: string }>((resolve) => {
    upload.once('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
  });
  const piece = Buffer.alloc(1_000_000, 'x');
  let sent = 0;
  const send = () => {
    while (!upload.destroyed && sent < 400) {
      sent += 1;
      if (!upload.write(piece)) {
        upload.once('drain', send);
        return;
      }
    }
  };
  send();
  const { status, body } = await answered;
  expect(status).toBe(400);
  expect(JSON.parse(body).error.message).toContain('This file is too large');
  await ended;
  expect(sent).toBeLessThan(100);
});

test('what nobody waits for any more is not done', async () => {
  const { port } = await listening();
  const before = (await get('/trpc/changes.list?input=%7B%22limit%22%3A1%7D', as(officer))).json().result.data[0].number;
  const rows = longListCsv(3000);
  const send = (procedure: string, input: unknown) => post(`/trpc/imports.lists.${procedure}`, JSON.stringify(input));
  const { file } = (await post('/trpc/files.hold', rows, { 'content-type': 'application/octet-stream' })).json().result.data;
  const { list, kind, kinds } = (await send('open', { name: 'list.csv', file })).json().result.data;
  const body = JSON.stringify({ list, kind, columns: kinds[0].columns });
  const headers = { host: '127.0.0.1', 'content-type': 'application/json', ...as(officer) };
  const asking = request({ port, method: 'POST', path: '/trpc/imports.lists.create', headers });
  const gone = once(asking, 'error');
  asking.end(body);
  await once(asking, 'finish');
  await new Promise((resolve) => setTimeout(resolve, 20));
  asking.destroy(new Error('cancelled'));
  await gone;
  // Once this has been looked at as well, the other would have been written.
  await send('preview', { list, kind, columns: kinds[0].columns });
  expect((await get('/trpc/changes.list?input=%7B%22limit%22%3A1%7D', as(officer))).json().result.data[0].number).toBe(before);
});

test('every address of the client opens the client; what is not there is said so', async () => {
  for (const url of ['/', '/stoke-on-trent/map?view=rings', '/ui']) expect((await get(url)).body).toContain('<title>Weft</title>');
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
  expect((await get('/trpc/no.such')).statusCode).toBe(404);
});

test('one who asks more than the limit is told to wait', async () => {
  const strict = await createServer(createServices(weft, referenceData()), { clientFolder: client, requestsPerMinute: 2 }, documents);
  onTestFinished(() => strict.close());
  const ask = async () => (await strict.inject({ url: '/healthz', headers: { host: 'localhost' } })).statusCode;
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
});

test('a calendar is read at its secret address, by programs that say nothing of who they are, and nowhere else', async () => {
  await post('/trpc/members.calendar.renew', '');
  const { path: address } = (await get('/trpc/members.calendar.get', as(officer))).json().result.data;
  const calendar = await get(address);
  expect(calendar.headers['content-type']).toContain('text/calendar');
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  for (const wrong of [address.replace(/.\.ics/, '.ics'), address.replace(officer.id, viewer.id), '/calendar/x/y.ics']) {
    const answer = await get(wrong);
    expect([answer.statusCode, answer.body]).toEqual([404, 'There is no calendar at this address.']);
  }
});

test('scripts come from this server alone', async () => {
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
});
