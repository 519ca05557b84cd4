// The floor: the least that could answer what Weft answers from the same database. Node's own HTTP, prepared statements, JSON.stringify;
// no access, no checks of what comes in beyond those of the schema, nothing kept between requests.
//   node server.mjs <file>      prints its port once it listens
import { createServer } from 'node:http';
import SqliteDatabase from 'better-sqlite3';
import { prepareChanging } from './changing.mjs';
import { prepareReading } from './reading.mjs';
import { prepareSnapshot } from './snapshot.mjs';

const file = new SqliteDatabase(process.argv[2] ?? '');
// The settings Weft has: a committed write survives a pulled plug.
for (const pragma of ['busy_timeout = 10000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -65536']) {
  file.pragma(pragma);
}
const reading = prepareReading(file);
const changing = prepareChanging(file);
const snapshot = prepareSnapshot(file);

/**
 * Each answers the input in a workspace.
 *
 * @type {Record<string, (workspaceId: string, input: any) => unknown>}
 */
const reads = {
  'relationships.get': (workspaceId, input) => reading.one(workspaceId, input.id),
  'relationships.list': (workspaceId, input) => reading.page(workspaceId, input.after ?? '', input.limit),
  'network.snapshot': (workspaceId) => snapshot(workspaceId),
  'cases.today': (workspaceId, input) => reading.today(workspaceId, input.postId),
};

/** @type {typeof reads} */
const writes = {
  'relationships.update': (workspaceId, input) => changing.update(workspaceId, input),
  'relationships.create': (workspaceId, input) => changing.create(workspaceId, input.data),
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} answer
 * @param {Record<string, string>} [headers]
 */
function send(response, answer, headers) {
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...headers }).end(body);
}

const server = createServer((request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path === '/healthz') {
    send(response, { ok: true });
    return;
  }
  const workspaceId = String(request.headers['x-workspace']);
  const name = path.slice('/trpc/'.length);
  const etag = name === 'network.snapshot' ? { etag: `"${reading.head(workspaceId)}"` } : undefined;
  if (etag !== undefined && request.headers['if-none-match'] === etag.etag) {
    response.writeHead(304, etag).end();
    return;
  }
  const read = reads[name];
  if (read) {
    const input = query === '' ? undefined : JSON.parse(decodeURIComponent(query.slice('input='.length)));
    send(response, { result: { data: read(workspaceId, input) } }, etag);
    return;
  }
  const write = writes[name];
  /** @type {Buffer[]} */
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    const input = JSON.parse(Buffer.concat(pieces).toString());
    send(response, { result: { data: write?.(workspaceId, input) } });
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  file.close();
});
