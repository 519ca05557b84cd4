// `npm test`: everything there is to check, in one go, and one line at the end that says how it went.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from '../.config/prepare.mjs';
import { root, run } from '../.config/run.mjs';
import { sum, tallyJourneys, tallyUnits } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const reports = mkdtempSync(path.join(tmpdir(), 'weft-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

await install();
const tallies = [
  await check('lint', 'biome', ['check', '--config-path=.config', '--error-on-warnings']),
  await check('types', 'turbo', ['run', 'types', '--continue', '--output-logs=errors-only']),
  await check('build', 'turbo', ['run', 'build', '--output-logs=errors-only']),
  ...(await units()),
  ...(await journeys()),
];
conclude(tallies);

/**
 * @param {string} suite
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Tally>}
 */
async function check(suite, program, args) {
  heading(suite);
  const { code } = await run(program, args, { show: true });
  return { suite, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function units() {
  heading('vitest');
  const file = path.join(reports, 'units.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters], { show: true });
  return tallyUnits(
    read(file),
    [...within('packages'), ...within('apps'), 'tests/access', 'tests/architecture', 'tests/resilience'],
    root,
    code,
  );
}

/** @returns {Promise<Tally[]>} */
async function journeys() {
  heading('journeys');
  try {
    const { findBrowser } = await import('./browser.mjs');
    const file = path.join(reports, 'journeys.json');
    const env = { WEFT_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const args = ['--dir', 'tests', 'exec', 'playwright', 'test', '--config', 'playwright.config.ts', '--reporter=list,json'];
    const { code } = await run('pnpm', args, { show: true, env });
    return tallyJourneys(read(file), code);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return [{ suite: 'journeys', passed: 0, failed: 1, why }];
  }
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} kind */
function within(kind) {
  return readdirSync(path.join(root, kind)).map((name) => `${kind}/${name}`);
}

/** @param {string} title */
function heading(title) {
  console.log(`\n--- ${title} ---`);
}

/** @param {Tally[]} all */
function conclude(all) {
  heading('in all');
  for (const { suite, passed, failed, why } of all) {
    console.log(`${suite.padEnd(22)}${passed} passed, ${failed} failed${why === undefined ? '' : `: ${why}`}`);
  }
  const { passed, failed } = sum(all);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
