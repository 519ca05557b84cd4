import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

test('no file, export or dependency is unused or unlisted', () => {
  const knip = spawnSync('pnpm', ['exec', 'knip', '--config', '.config/knip.jsonc', '--no-progress', '--no-config-hints'], {
    cwd: root,
    encoding: 'utf8',
    // It reads the settings of the journeys, which would look for a browser and say so where none is installed yet.
    env: { ...process.env, WEFT_BROWSER: process.execPath },
  });
  expect(knip.error).toBeUndefined();
  expect(knip.stdout + knip.stderr).toBe('');
  expect(knip.status).toBe(0);
}, 120_000);
