import { describe, expect, test } from 'vitest';
import { cycleOffences } from './cycles.ts';
import { castOffences, leftOutOffences, lengthOffences, namelessOffences, writeOffences } from './habits.ts';
import { importOffences } from './rooms.ts';
import { readSource, readSources, type Source } from './sources.ts';

const offences = (rule: (sources: Source[]) => string[], path: string, text: string) => rule([readSource(path, text)]);

describe('the rooms are seen', () => {
  const read = readSources().map((source) => source.path);

  test.each(['packages/domain/src/index.ts', 'packages/db/src/index.ts', 'apps/server/start.mjs', 'tests/run.mjs', '.config/run.mjs'])(
    '%s is read',
    (path) => {
      expect(read).toContain(path);
    },
  );
});

describe('an import is refused', () => {
  test.each([
    ['packages/domain/src/cases/case.ts', "import { readFile } from 'node:fs';"],
    ['packages/domain/src/cases/case.ts', "import type { Store } from '@weft/db';"],
    ['packages/network/src/build.ts', "export { commit } from '@weft/db';"],
    ['packages/interchange/src/csv.ts', "export * from '@weft/network';"],
    ['packages/db/src/changes/commit.ts', "import { build } from '@weft/network';"],
    ['packages/db/src/changes/commit.ts', "import '../../../domain/src/index.ts';"],
    ['packages/db/src/changes/commit.ts', "import { text } from '@weft/domain/src/values/text.ts';"],
    ['packages/api/src/cases/router.ts', "import type { FastifyRequest } from 'fastify';"],
    ['packages/api/src/cases/router.ts', "import { sql } from 'kysely';"],
    ['packages/api/src/cases/router.ts', "const testing = await import('@weft/testing');"],
    ['apps/server/src/main.ts', "import { build } from '@weft/network';"],
    ['apps/web/src/map/Map.tsx', "import { router } from '@weft/api';"],
    ['apps/web/src/map/Map.tsx', "import { type Router } from '@weft/api';"],
    ['apps/web/src/map/Map.tsx', "import { commit } from '@weft/db';"],
    ['apps/web/src/map/Map.tsx', "import { readFile } from 'node:fs';"],
    ['packages/testing/src/server.ts', "import { commit } from '@weft/db';"],
  ])('in %s: %s', (path, text) => {
    expect(offences(importOffences, path, text)).toHaveLength(1);
  });
});

describe('an import is let through', () => {
  test.each([
    ['packages/domain/src/cases/case.ts', "import { z } from 'zod'; import { text } from '../values/text.ts';"],
    ['packages/db/src/changes/commit.ts', "import { type Kysely, sql } from 'kysely'; import type { Change } from '@weft/domain';"],
    ['packages/db/src/changes/commit.test.ts', "import { forEachEngine } from '@weft/testing'; import fc from 'fast-check';"],
    ['apps/web/src/api/client.ts', "import type { Router } from '@weft/api'; import { z } from 'zod';"],
    ['apps/server/start.mjs', "import { build } from '../../.config/prepare.mjs';"],
  ])('in %s: %s', (path, text) => {
    expect(offences(importOffences, path, text)).toEqual([]);
  });
});

describe('a circle', () => {
  const three = (first: string) => [
    readSource('packages/db/src/a.ts', first),
    readSource('packages/db/src/people/b.ts', "export { c } from './c.ts';"),
    readSource('packages/db/src/people/c.ts', "import { a } from '../a.ts';"),
  ];

  test('of three files is found, once', () => {
    const way = ['a.ts', 'people/b.ts', 'people/c.ts', 'a.ts'].map((file) => `packages/db/src/${file}`);
    expect(cycleOffences(three("import { b } from './people/b.ts';"))).toEqual([way.join(' -> ')]);
  });

  test('that only types go round is none', () => {
    expect(cycleOffences(three("import type { b } from './people/b.ts';"))).toEqual([]);
  });
});

describe('a habit is refused', () => {
  test.each(['packages/db/src/utils/rows.ts', 'apps/web/src/common/x.tsx', 'packages/api/src/helpers.ts', 'apps/web/src/misc/x.ts'])(
    'the name %s',
    (path) => {
      expect(offences(namelessOffences, path, '')).toHaveLength(1);
    },
  );

  test('a file of 401 lines', () => {
    expect(offences(lengthOffences, 'packages/db/src/long.ts', '\n'.repeat(401))).toHaveLength(1);
    expect(offences(lengthOffences, 'packages/db/src/long.ts', '\n'.repeat(400))).toEqual([]);
  });

  test.each([
    "test.skip('a', () => {})",
    "describe.only('a', () => {})",
    "it.concurrent.only.each([1])('a', () => {})",
    "test.todo('a')",
    'test.fixme()',
    'testInfo.skip()',
    "xit('a', () => {})",
  ])('the test %s', (text) => {
    expect(offences(leftOutOffences, 'packages/db/src/rows.test.ts', text)).toHaveLength(1);
  });

  test.each([
    "trx.insertInto('people').values(row)",
    "db.updateTable('people')",
    "db.deleteFrom('people')",
    "db.mergeInto('people')",
    'sql`delete from people`',
    "db.prepare('INSERT OR IGNORE INTO people VALUES (1)')",
  ])('the write %s', (text) => {
    expect(offences(writeOffences, 'packages/db/src/people/store.ts', text)).toHaveLength(1);
    expect(offences(writeOffences, 'packages/api/src/people/service.ts', text)).toHaveLength(1);
    expect(offences(writeOffences, 'packages/db/src/changes/rows.ts', text)).toEqual([]);
    expect(offences(writeOffences, 'packages/db/src/migrations/0001.ts', text)).toEqual([]);
  });

  test.each(['const a = b as unknown as string;', '// @ts-nocheck', '// @ts-expect-error: later'])('the cast %s', (text) => {
    expect(offences(castOffences, 'packages/db/src/rows.ts', text)).toHaveLength(1);
  });
});
