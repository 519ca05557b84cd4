import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { commit, openDatabase } from '@weft/db';
import { longListCsv, millbrook, startServer, temporaryFolder } from '@weft/testing';
import { browserArguments, findBrowser } from '../../browser.mjs';
import { median } from '../map/visit.mjs';

/** @typedef {import('../map/bench.mjs').MapRow} MapRow */
/** @typedef {import('@playwright/test').Page} Page */

const size = 50_000;
const rounds = 3;
const wanted = 100;
/** Browsers tell of tasks from this length on, in milliseconds: none told of is counted as this. */
const told = 50;
/** So long is waited for what follows from a step, in milliseconds. */
const settled = 1000;

/**
 * Brings a long list in as somebody does, and watches what keeps the page waiting: the longest task while the file is read, as the preview comes,
 * and as the list is written.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<MapRow[]>}
 */
export async function benchImportPage(say) {
  const folder = await temporaryFolder();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  try {
    const list = path.join(folder.path, 'list.csv');
    await writeFile(list, longListCsv(size));
    /** @type {number[]} */
    const longest = [];
    for (let round = 1; round <= rounds; round += 1) {
      const tasks = await oneRound(browser, path.join(folder.path, `${round}`), list);
      say(`The page while ${size} rows come in, round ${round} of ${rounds}: ${JSON.stringify(tasks)} ms`);
      longest.push(Math.max(told, ...Object.values(tasks)));
    }
    const name = `the page while ${size.toLocaleString('en-GB')} rows come in: its longest task`;
    return [{ name, weft: median(longest), unit: 'ms', wanted }];
  } finally {
    await browser.close();
    await folder.remove();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} data the folder of a server of its own
 * @param {string} list
 * @returns {Promise<Record<string, number>>} the longest task of each step that browsers tell of, in milliseconds; 0 when there was none
 */
async function oneRound(browser, data, list) {
  const weft = await openDatabase(path.join(data, 'weft.sqlite'));
  await commit(weft, millbrook().changeSet);
  await weft.close();
  const server = await startServer({ env: { WEFT_DATA: data } });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    await page.goto(`${server.url}/millbrook/register/import`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const given = await chooser;
    await watchTasks(page);
    await given.setFiles(list);
    const read = await longestUntil(page, 'Look at what it would do');
    await page.getByRole('button', { name: 'Look at what it would do' }).click();
    const preview = await longestUntil(page, 'Bring in 50,000 rows');
    await page.getByRole('button', { name: 'Bring in 50,000 rows' }).click();
    return { read, preview, written: await longestUntil(page, 'Bring in another list') };
  } finally {
    await page.close();
    await server.stop();
  }
}

/** @param {Page} page */
async function watchTasks(page) {
  await page.evaluate(() => {
    const tasks = /** @type {number[]} */ ([]);
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
}

/**
 * The longest task since this was last asked, once words stand on the page and what follows has settled. The page is asked for its text and no
 * more: to look for a button by its name would itself keep it waiting.
 *
 * @param {Page} page
 * @param {string} words
 */
async function longestUntil(page, words) {
  await page.waitForFunction((each) => document.body.textContent?.includes(each), words, { polling: 200, timeout: 60_000 });
  await page.waitForTimeout(settled);
  return page.evaluate(() => Math.max(0, .../** @type {number[]} */ (Reflect.get(window, 'longTasks')).splice(0)));
}
