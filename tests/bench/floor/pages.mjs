import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('./pages/', import.meta.url));

/** The libraries that draw the same elements on a page with nothing else. */
export const barePages = /** @type {const} */ (['cytoscape', 'sigma', 'vis-network']);

/** @type {Readonly<Record<string, string>>} */
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Builds the bare pages as for production and serves them, with the elements they draw, compressed once.
 *
 * @param {string} folder an empty one, for what is built
 * @param {ReadonlyMap<string, object>} elements by the name they are asked for
 * @param {readonly string[]} names of the pages
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function servePages(folder, elements, names = barePages) {
  const input = Object.fromEntries(names.map((name) => [name, path.join(root, `${name}.html`)]));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, rolldownOptions: { input }, target: 'esnext' },
  });
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  for (const [name, each] of elements) kept.set(`/elements/${name}.json`, gzipSync(JSON.stringify(each)));
  const server = createServer(async (request, response) => {
    const file = request.url ?? '/';
    try {
      const body = kept.get(file) ?? gzipSync(await readFile(path.join(folder, path.normalize(file))));
      kept.set(file, body);
      response.writeHead(200, { 'content-type': kinds[path.extname(file)] ?? 'text/plain', 'content-encoding': 'gzip' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bare pages did not start.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
