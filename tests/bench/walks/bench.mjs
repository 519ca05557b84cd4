import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '@weft/testing';
import { run } from '../../../.config/run.mjs';

/**
 * @typedef {object} Walk
 * @property {string} walk what is done
 * @property {number} seconds how long it took here, typed and pressed without a pause
 * @property {number} wanted how long it may take a person, in seconds
 */

/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ tests: { results: { annotations?: { type: string, description?: string }[] }[] }[] }[]} [specs]
 */

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * Times the walks that a person is to do within some seconds: the counted journeys, one after the other, in a browser that neither reads nor
 * thinks. What they take is time that a person does not have; there is no floor to it.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<string[][]>} rows of cells
 */
export async function benchWalks(say) {
  say('Walking');
  const folder = await temporaryFolder();
  try {
    const file = path.join(folder.path, 'walks.json');
    const asked = ['--dir', 'tests', 'exec', 'playwright', 'test', '--config', 'playwright.config.ts', '--reporter=json', '--workers=1'];
    const ended = await run('pnpm', [...asked, 'walkthroughs'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
    if (ended.code !== 0) throw new Error(`A walk failed:\n${ended.output}`);
    const slowest = new Map();
    for (const each of walksOf(JSON.parse(await readFile(file, 'utf8')))) {
      if (each.seconds > (slowest.get(each.walk)?.seconds ?? 0)) slowest.set(each.walk, each);
    }
    return [...slowest.values()].map(({ walk, seconds, wanted }) => [
      `walk: ${walk}`,
      '',
      `${number.format(seconds)} s`,
      '',
      `≤ ${wanted} s`,
    ]);
  } finally {
    await folder.remove();
  }
}

/**
 * @param {Suite} suite
 * @returns {Walk[]}
 */
function walksOf({ suites = [], specs = [] }) {
  const notes = specs.flatMap((spec) => spec.tests.flatMap(({ results }) => results.flatMap(({ annotations = [] }) => annotations)));
  const own = notes.filter(({ type }) => type === 'walk').map(({ description = '' }) => JSON.parse(description));
  return [...own, ...suites.flatMap(walksOf)];
}
