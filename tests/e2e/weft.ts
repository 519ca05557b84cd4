import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type RunningServer, startServer, temporaryFolder } from '@weft/testing';
import { worldVariable } from './world.ts';

const weft = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

interface Weft {
  /** Workspace files to bring in before the server starts, beside the sample workspaces: their texts by the workspaces' short names. */
  places: Readonly<Record<string, string>>;
  /** A built server of the journey's own, on a database of its own with the sample workspaces in it. */
  server: RunningServer;
  /** Opens a second window: another browser with its own storage, as wide and watched for errors like the first. */
  openWindow(): Promise<Page>;
  /**
   * Says that the browser's console will show an error, and why that is right (a refused request, a cut connection).
   * Any other error fails the journey.
   */
  allowErrors(...expected: RegExp[]): void;
  /** Watches every page of the journey. Not for use: it is always on. */
  watch: Watch;
}

interface Watch {
  follow(context: BrowserContext): void;
  allow(...expected: RegExp[]): void;
}

export { expect };

export const test = base.extend<Weft>({
  places: [{}, { option: true }],

  server: async ({ places }, use, testInfo) => {
    const data = await temporaryFolder();
    await cp(process.env[worldVariable] ?? '', data.path, { recursive: true });
    for (const [slug, text] of Object.entries(places)) {
      const file = path.join(data.path, `${slug}.json`);
      await writeFile(file, text);
      await promisify(execFile)(process.execPath, [weft, 'import', file], { env: { ...process.env, WEFT_DATA: data.path } });
    }
    const server = await startServer({ env: { WEFT_DATA: data.path } });
    await use(server);
    if (testInfo.status !== testInfo.expectedStatus) await testInfo.attach('server', { body: server.output(), contentType: 'text/plain' });
    await server.kill();
    await data.remove();
  },

  baseURL: async ({ server }, use) => use(server.url),

  watch: [
    async ({}, use) => {
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      await use({
        follow: (context) => {
          context.on('console', (message) => {
            if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
          });
          context.on('weberror', (problem) => errors.push(String(problem.error().stack)));
        },
        allow: (...expected) => allowed.push(...expected),
      });
      expect(errors.filter((error) => !allowed.some((pattern) => pattern.test(error)))).toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    watch.follow(context);
    await use(context);
  },

  allowErrors: async ({ watch }, use) => use((...expected) => watch.allow(...expected)),

  openWindow: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      watch.follow(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});
