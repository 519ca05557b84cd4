import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Packages are tested from their TypeScript, so that no test ever sees a stale build.
const conditions = ['@weft/source'];
const resolve = { conditions: [...conditions, 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'], externalConditions: conditions } };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'pure',
          root,
          include: ['packages/{domain,network,interchange}/src/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'engines',
          root,
          include: ['packages/{db,api,testing}/src/**/*.test.ts', 'apps/server/src/**/*.test.ts', 'tests/{access,resilience}/**/*.test.ts'],
          globalSetup: ['packages/testing/src/postgres/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'web',
          root,
          environment: 'jsdom',
          setupFiles: ['apps/web/src/ui/jsdom.setup.ts'],
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
