import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { commit, openDatabase } from '@weft/db';
import { startServer, temporaryFolder } from '@weft/testing';
import { browserArguments, findBrowser } from '../../browser.mjs';
import { median } from '../map/visit.mjs';
import { generatePlace } from '../workspace/place.mjs';

/** @typedef {import('../map/bench.mjs').MapRow} MapRow */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

const size = { name: 'T', organisations: 9500, units: 500, ties: 3000 };
/** What is typed: each key leaves fewer, down to one. */
const typed = 'organisation 4321 for';
const rounds = 3;
/** Longer than anything that follows from a key, in milliseconds. */
const settled = 350;
const wanted = 16;

/**
 * Times a key pressed in the field for an organisation on the form of a new relationship, among 10,000 organisations.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<MapRow[]>}
 */
export async function benchTypeahead(say) {
  const folder = await temporaryFolder();
  try {
    say('Making up a place of 10,000 organisations');
    const env = { WEFT_DATA: folder.path, WEFT_REQUESTS_PER_MINUTE: '1000000000' };
    await (await startServer({ env })).stop();
    const database = await openDatabase(path.join(folder.path, 'weft.sqlite'));
    await commit(database, generatePlace(size).changeSet);
    await database.close();
    const weft = await startServer({ env });
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    try {
      say('Typing');
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      await page.goto(`${weft.url}/size-t/register/add`);
      const field = page.getByRole('combobox').first();
      await field.click();
      const devtools = await page.context().newCDPSession(page);
      const times = await typing(devtools, page);
      return [{ name: 'a key in the field for one of 10,000 organisations, work of the page', weft: median(times), unit: 'ms', wanted }];
    } finally {
      await browser.close();
      await weft.stop();
    }
  } finally {
    await folder.remove();
  }
}

/**
 * @param {CDPSession} devtools
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} for each key what it takes more than doing nothing for as long, in milliseconds
 */
async function typing(devtools, page) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const during = async (/** @type {() => Promise<void>} */ act) => {
    const before = await busy();
    await act();
    await pause(settled);
    return (await busy()) - before;
  };
  /** @type {number[]} */
  const times = [];
  // The first round warms up and counts for nothing.
  for (let round = 0; round <= rounds; round++) {
    for (const key of typed) {
      const acting = await during(() => page.keyboard.press(key === ' ' ? 'Space' : key));
      const resting = await during(async () => {});
      if (round > 0) times.push(acting - resting);
    }
    for (const _ of typed) await page.keyboard.press('Backspace');
    await pause(settled);
  }
  return times;
}
