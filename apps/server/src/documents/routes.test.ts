import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { createServices } from '@weft/api';
import { commit, openDatabase, readRecords, type Weft } from '@weft/db';
import { millbrook, newId, referenceData, temporaryFolder } from '@weft/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../http/server.ts';
import { papers, photograph, zipOf } from '../testing/files.ts';
import { openDocumentRoom } from './room.ts';

const place = millbrook();
const { officer, viewer } = place.members.council;
const { caseworker: partner } = place.members.partner;
const ofLantern = { caseId: place.cases.lantern.id };
let weft: Weft;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof createServer>>;
let incoming: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  weft = await openDatabase(':memory:');
  await commit(weft, place.changeSet);
  const room = await openDocumentRoom(path.join(folder.path, 'documents'));
  incoming = room.incoming;
  server = await createServer(createServices(weft, referenceData()), { clientFolder: folder.path, requestsPerMinute: 6000 }, room);
});

afterAll(async () => {
  await server.close();
  await weft.close();
  await folder.remove();
});

interface Sent {
  name: string;
  bytes: Buffer;
}

/** What Word puts around a file of before 2007, and around any that is behind a password. */
const envelope = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);

const boundary = 'a-boundary';

function form(about: object, files: readonly Sent[]): Buffer {
  const head = (disposition: string) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`);
  return Buffer.concat([
    head('name="about"'),
    Buffer.from(`\r\n${JSON.stringify(about)}\r\n`),
    ...files.flatMap(({ name, bytes }) => [
      head(`name="file"; filename="${name}"`),
      Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

const listening = async () => (server.server.listening ? server.listeningOrigin : server.listen({ host: '127.0.0.1', port: 0 }));

const headersOf = (member: { id: string }) => ({
  host: '127.0.0.1:4173',
  'x-weft-member': member.id,
  'content-type': `multipart/form-data; boundary=${boundary}`,
});

async function send(files: readonly Sent[], said: object = ofLantern, member: { id: string } = officer, more: object = {}) {
  const payload = form({ files: files.map(() => ({})), ...said }, files);
  const answer = await server.inject({ method: 'POST', url: '/api/documents', headers: { ...headersOf(member), ...more }, payload });
  return { status: answer.statusCode, body: answer.json() };
}

const fetched = (address: string, headers: object = { 'x-weft-member': officer.id }) =>
  server.inject({ method: 'GET', url: `/api/documents/${address}`, headers: { host: 'localhost', ...headers } });

const documentOf = async (id: string) => (await readRecords(weft.kysely, 'document', place.workspace.id, { id }))[0];
const countOf = async () => (await readRecords(weft.kysely, 'document', place.workspace.id)).length;

test.each(Object.entries(papers))('%s is kept as it is, and handed out as it was', async (name, bytes) => {
  const { status, body } = await send([{ name, bytes }]);
  expect({ status, remarks: body.remarks }).toEqual({ status: 200, remarks: [] });
  const document = await documentOf(body.id);
  expect(document).toMatchObject({ fileName: name, bytes: bytes.length, previewHash: null });
  const file = await fetched(`${body.id}/file`);
  expect(file.rawPayload.equals(bytes)).toBe(true);
  expect(file.headers['x-content-type-options']).toBe('nosniff');
  expect(file.headers['content-disposition']).toBe(
    `${name === 'lease.pdf' ? 'inline' : 'attachment'}; filename="${name}"; filename*=UTF-8''${name}`,
  );
});

describe('a photograph', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'as %s is drawn anew the right way up, without where and with what it was taken',
    async (kind) => {
      const original = await photograph(kind);
      expect(await sharp(original).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
      const { body } = await send([{ name: `roof.${kind}`, bytes: original }]);
      const file = await fetched(`${body.id}/file`);
      const { exif, gps, xmp, orientation = 1, width, height, format } = { gps: undefined, ...(await sharp(file.rawPayload).metadata()) };
      expect({ exif, gps, xmp, orientation, width, height, format }).toEqual({ orientation: 1, width: 60, height: 40, format: kind });
      expect(file.rawPayload.includes('Handset')).toBe(false);
      expect(await documentOf(body.id)).toMatchObject({ title: 'roof', datedOn: '2026-11-20', bytes: file.rawPayload.length });
    },
  );

  test('has a smaller one to be shown, which is sent again only when it changed', async () => {
    const { body } = await send([{ name: 'roof.jpg', bytes: await photograph() }]);
    const preview = await fetched(`${body.id}/preview?member=${officer.id}`, {});
    expect([preview.statusCode, preview.headers['content-type'], preview.headers['cache-control']]).toEqual([
      200,
      'image/webp',
      'private, no-cache',
    ]);
    const again = await fetched(`${body.id}/preview`, { 'x-weft-member': officer.id, 'if-none-match': String(preview.headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  test('sent twice is two documents and one file', async () => {
    const bytes = await sharp(await photograph())
      .negate()
      .jpeg()
      .toBuffer();
    const [one, other] = [await send([{ name: 'a.jpg', bytes }]), await send([{ name: 'b.jpg', bytes }])];
    const [first, second] = [await documentOf(one.body.id), await documentOf(other.body.id)];
    expect(first?.hash).toBe(second?.hash);
    expect(first?.id).not.toBe(second?.id);
  });

  test('that is cut off, or is no picture but begins like one, is refused', async () => {
    const whole = await sharp({
      create: { width: 400, height: 400, channels: 3, background: '#123', noise: { type: 'gaussian', mean: 90, sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    const { status, body } = await send([{ name: 'cut.jpg', bytes: whole.subarray(0, whole.length / 2) }]);
    expect([status, body.message]).toEqual([400, expect.stringContaining('“cut.jpg” was not added. This picture cannot be opened')]);
  });
});

test('several files come in one change, and with the snag they show', async () => {
  const snag = { ...ofLantern, category: 'repair', title: 'Downpipe gone', severity: 'high' };
  const files = [
    { name: 'a.jpg', bytes: await photograph() },
    { name: 'b.pdf', bytes: papers['lease.pdf'] },
  ];
  const { body } = await send(files, { snag }, place.members.council.caseworker);
  expect(body.summary).toBe('Added the snag “Downpipe gone” to CAT-2026-001 with 2 documents');
});

describe('what is not what its name says', () => {
  test('is kept as what it is, which is said', async () => {
    const { body } = await send([{ name: 'lease.pdf', bytes: await photograph('png') }]);
    expect(body.remarks).toEqual(['“lease.pdf” is really a PNG image, so it is kept as “lease.png”.']);
    expect(await documentOf(body.id)).toMatchObject({ fileName: 'lease.png', mediaType: 'image/png' });
  });

  test.each([
    [
      'lease.pdf',
      Buffer.from('just words'),
      '“lease.pdf” was not added. Its name ends in .pdf, but it is not a PDF. Weft keeps photographs',
    ],
    ['roof.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'Weft keeps photographs'],
    ['roof.svg', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG'],
    ['page.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'Weft keeps photographs'],
    ['rents.csv', Buffer.from([1, 2, 3, 0, 5]), 'Its name ends in .csv, but it is not a CSV table.'],
    ['run.exe', Buffer.from(`MZ${'\0'.repeat(200)}`), 'Weft keeps photographs'],
    ['all.zip', zipOf({ 'a.txt': 'a' }), '“all.zip” was not added. It is a ZIP archive. Take the files out of it first.'],
    ['Plan.DOCX', zipOf({ 'a.txt': 'a' }), 'Its name ends in .docx, but it is a ZIP archive. Take the files out of it first.'],
    ['Sealed.docx', envelope, 'Its name ends in .docx, but it is behind a password, or in an old format of Word, Excel or Outlook.'],
    ['Lease.doc', envelope, '“Lease.doc” was not added. It is behind a password, or in an old format'],
    ['IMG_1.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'Most compatible'],
    ['empty.pdf', Buffer.alloc(0), '“empty.pdf” was not added. There is nothing in it.'],
  ])('is refused when it is nothing that is kept: %s', async (name, bytes, why) => {
    const before = await countOf();
    const { status, body } = await send([{ name, bytes }]);
    expect([status, body.message]).toEqual([400, expect.stringContaining(why)]);
    expect(await countOf()).toBe(before);
  });

  test('text that a browser could take for a page is only ever saved', async () => {
    const { body } = await send([{ name: 'page.txt', bytes: Buffer.from('<!doctype html><script>alert(1)</script>') }]);
    const { headers } = await fetched(`${body.id}/file`);
    expect(headers['content-disposition']).toContain('attachment');
    expect(headers['content-type']).toBe('text/plain');
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});

test('a name with folders, marks that turn it round and line breaks is made safe, and comes out in every script', async () => {
  const { body } = await send([{ name: '../../Łódź\u202efdp.exe – prydles.pdf', bytes: papers['lease.pdf'] }]);
  expect(await documentOf(body.id)).toMatchObject({ fileName: 'Łódźfdp.exe – prydles.pdf' });
  const said = String((await fetched(`${body.id}/file?save=1`)).headers['content-disposition']);
  expect(said).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%C5%81/);
});

describe('who may', () => {
  test('add one, and for whom', async () => {
    const files = [{ name: 'note.txt', bytes: papers['note.txt'] }];
    expect((await send(files, ofLantern, viewer)).status).toBe(403);
    expect((await send(files, { ...ofLantern, audience: 'partner' }, officer)).status).toBe(403);
    expect((await send(files, { caseId: newId() }, officer)).status).toBe(404);
    expect((await send(files, ofLantern, { id: newId() })).status).toBe(401);
  });

  test('have one: the side it is for, and nobody of another place', async () => {
    const files = [{ name: 'note.txt', bytes: papers['note.txt'] }];
    const { body } = await send(files, { ...ofLantern, audience: 'council' });
    const statusFor = async (member: { id: string }) => (await fetched(`${body.id}/file`, { 'x-weft-member': member.id })).statusCode;
    expect([await statusFor(officer), await statusFor(viewer), await statusFor(partner), await statusFor({ id: newId() })]).toEqual([
      200, 200, 404, 401,
    ]);
    expect((await fetched('nonsense/file')).statusCode).toBe(400);
    expect((await fetched(`${body.id}/preview`)).statusCode).toBe(404);
  });
});

test('a document of which only the record is here says so', async () => {
  const answer = await fetched(`${place.documents.letter.id}/file`);
  expect([answer.statusCode, answer.json().message]).toEqual([404, 'The file itself is not in this Weft, only what is said of it.']);
});

test('an entry that says what happens next, sent with a file, is refused with who changed the case first and when', async () => {
  const first = place.members.council.caseworker;
  const [{ version } = { version: 0 }] = await readRecords(weft.kysely, 'case', place.workspace.id, { id: ofLantern.caseId });
  const event = { ...ofLantern, kind: 'call', text: 'They rang.', next: { version, nextAction: 'Ring back' } };
  const files = [{ name: 'note.txt', bytes: papers['note.txt'] }];
  const sendAs = (member: { id: string }, names = 'shown') => send(files, { event }, member, { 'x-weft-names': names });
  expect((await sendAs(first)).status).toBe(200);
  const { status, body } = await sendAs(partner);
  const meanwhile = 'changed this case while you were changing it, today at ';
  expect([status, body.message]).toEqual([409, expect.stringContaining(`${first.name} ${meanwhile}`)]);
  expect((await sendAs(first)).body.message).toContain(`You, perhaps in another window, ${meanwhile}`);
  expect((await sendAs(partner, 'hidden')).body.message).toContain(`Somebody else ${meanwhile}`);
});

test('the same sending again adds nothing twice', async () => {
  const sending = { ...ofLantern, key: newId() };
  const files = [{ name: 'note.txt', bytes: papers['note.txt'] }];
  const first = await send(files, sending);
  const count = await countOf();
  expect((await send(files, sending)).body).toMatchObject({ id: first.body.id, change: first.body.change });
  expect(await countOf()).toBe(count);
});

describe('too much', () => {
  test('in one file is refused, and nothing of it stays', async () => {
    const { status, body } = await send([{ name: 'large.pdf', bytes: Buffer.concat([papers['lease.pdf'], Buffer.alloc(25_000_000)]) }]);
    expect([status, body.message]).toEqual([
      413,
      '“large.pdf” was not added. It is larger than 25 MB, which is the most that a file can have.',
    ]);
    expect(await readdir(incoming)).toEqual([]);
  });

  test('by its own word is refused before any of it is read', async () => {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/documents',
      headers: { ...headersOf(officer), 'content-length': '200000000' },
      payload: '',
    });
    expect(answer.json().message).toBe('This is 200 MB. A file can have 25 MB at most: make it smaller, or send a part of it.');
    expect(answer.statusCode).toBe(413);
  });
});

test('a file that says nothing of its length and has no end is refused in words, and its connection ended', async () => {
  const address = await listening();
  const payload = form({ files: [{}], ...ofLantern }, [{ name: 'endless.pdf', bytes: papers['lease.pdf'] }]);
  const headers = { ...headersOf(officer), 'transfer-encoding': 'chunked' };
  const sending = request(`${address}/api/documents`, { method: 'POST', headers });
  // A connection that is ended while it is written to is an error to whoever writes.
  sending.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => sending.once('close', () => resolve()));
  const answered = once(sending, 'response');
  // All but the line that ends the file.
  sending.write(payload.subarray(0, payload.length - boundary.length - 8));
  let pieces = 0;
  const more = setInterval(() => {
    if (!sending.destroyed && sending.write(Buffer.alloc(1_000_000))) pieces += 1;
  }, 1);
  sending.once('close', () => clearInterval(more));
  const [response] = await answered;
  const body = (await response.toArray()).join('');
  expect(response.statusCode).toBe(413);
  expect(JSON.parse(body).message).toBe('“endless.pdf” was not added. It is larger than 25 MB, which is the most that a file can have.');
  await ended;
  expect(pieces).toBeLessThan(2000);
  expect(await readdir(incoming)).toEqual([]);
});

test('a connection that is cut half way leaves nothing behind', async () => {
  const before = await countOf();
  const address = await listening();
  const payload = form({ files: [{}], ...ofLantern }, [
    { name: 'a.pdf', bytes: Buffer.concat([papers['lease.pdf'], Buffer.alloc(2_000_000)]) },
  ]);
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const lines = Object.entries({ ...headersOf(officer), 'content-length': payload.length }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /api/documents HTTP/1.1\r\n${lines.join('')}\r\n`);
  await new Promise((resolve) => socket.write(payload.subarray(0, 1_000_000), resolve));
  await expect.poll(async () => (await readdir(incoming)).length).toBe(1);
  socket.destroy();
  await expect.poll(async () => (await readdir(incoming)).length).toBe(0);
  expect(await countOf()).toBe(before);
});
