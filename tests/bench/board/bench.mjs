import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { commit, openDatabase } from '@weft/db';
import { startServer, temporaryFolder } from '@weft/testing';
import { browserArguments, findBrowser } from '../../browser.mjs';
import { servePages } from '../floor/pages.mjs';
import { median } from '../map/visit.mjs';
import { generateCases } from './place.mjs';

/** @typedef {import('../map/bench.mjs').MapRow} MapRow */
/** @typedef {import('@playwright/test').Browser} Browser */

const rounds = 5;
const drops = 5;
const frame = 1000 / 60;
/** Longer than anything that follows from a drop, in milliseconds. */
const settled = 1500;
/** As many cards as fill a window: then it can be used. */
const enough = 12;

/**
 * Times a board of 500 open cases in a workspace of 5,000 beside a bare React page with the same cards, and how much a drop makes the page work.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<MapRow[]>}
 */
export async function benchBoard(say) {
  const folder = await temporaryFolder();
  const built = await temporaryFolder();
  const env = { WEFT_DATA: folder.path, WEFT_REQUESTS_PER_MINUTE: '1000000000' };
  try {
    say('Making up cases');
    const { slug, memberId, changeSet } = generateCases();
    await (await startServer({ env })).stop();
    const database = await openDatabase(path.join(folder.path, 'weft.sqlite'));
    await commit(database, changeSet);
    await database.close();
    const weft = await startServer({ env });
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    try {
      const elements = new Map([['board', await cardsOf(weft.url, memberId)]]);
      const floor = await servePages(built.path, elements, ['board']);
      try {
        const pages = { floor: `${floor.url}/board.html#board`, weft: `${weft.url}/${slug}/cases` };
        return [...(await opening(browser, pages, say)), await dropping(browser, `${pages.weft}?columns=move`, say)];
      } finally {
        await floor.stop();
      }
    } finally {
      await browser.close();
      await weft.stop();
    }
  } finally {
    await Promise.all([folder.remove(), built.remove()]);
  }
}

/**
 * @param {string} url Weft's
 * @param {string} memberId
 * @returns {Promise<object>} the board as the API answers with it
 */
async function cardsOf(url, memberId) {
  const answer = await fetch(`${url}/trpc/cases.boards?input=${encodeURIComponent('{}')}`, { headers: { 'x-weft-member': memberId } });
  if (!answer.ok) throw new Error(`Answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).result.data.find((/** @type {{ flow: string }} */ { flow }) => flow === 'legacy_snagging');
}

/** Runs in a page before anything of its own: notes when a window's worth of cards has been put on the screen, and when by the page itself. */
function watchCards(/** @type {number} */ many) {
  const note = (/** @type {string} */ what, /** @type {string} */ cards) => {
    const look = () => {
      if (document.querySelectorAll(cards).length < many) return requestAnimationFrame(look);
      // After the frame in which they are drawn, that is once it has been handed on to be shown.
      requestAnimationFrame(() => setTimeout(() => Reflect.set(window, what, performance.now())));
    };
    requestAnimationFrame(look);
  };
  note('cardsAt', '.card, .ui-board-card');
  note('pageAt', '.card, #root .ui-board-card');
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @template T
 * @param {(page: import('@playwright/test').Page, at: { cards: number, page: number }) => Promise<T>} then `at`: milliseconds from navigation to
 *   the first cards, and to those of the page with all its controls
 * @returns {Promise<T>}
 */
async function visitBoard(browser, url, then) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1000 }, locale: 'en-GB', bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchCards, enough);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction('window.pageAt > 0', undefined, { polling: 20, timeout: 60_000 });
    const at = { cards: Number(await page.evaluate('window.cardsAt')), page: Number(await page.evaluate('window.pageAt')) };
    return await then(page, at);
  } finally {
    await context.close();
  }
}

/**
 * @param {Browser} browser
 * @param {Record<'floor' | 'weft', string>} pages
 * @param {(line: string) => void} say
 * @returns {Promise<MapRow[]>}
 */
async function opening(browser, pages, say) {
  /** @type {Record<'floor' | 'weft', { cards: number, page: number }[]>} */
  const times = { floor: [], weft: [] };
  // The first round warms the servers and counts for nothing.
  for (let round = 0; round <= rounds; round++) {
    say(`Opening the board, ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`);
    for (const side of /** @type {const} */ (['floor', 'weft'])) {
      const at = await visitBoard(browser, pages[side], async (_, first) => first);
      if (round > 0) times[side].push(at);
    }
  }
  const name = 'board of 500 cards, 5,000 cases: first usable, beside React alone';
  const floor = median(times.floor.map(({ cards }) => cards));
  return [
    { name, floor, weft: median(times.weft.map(({ cards }) => cards)), unit: 'ms', wanted: 1.5 },
    { name: 'the same: with all controls', floor, weft: median(times.weft.map(({ page }) => page)), unit: 'ms' },
  ];
}

/**
 * How much the page's own thread works, in frames, from letting go of a card until all that follows from it is done.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {(line: string) => void} say
 * @returns {Promise<MapRow>}
 */
function dropping(browser, url, say) {
  return visitBoard(browser, url, async (page) => {
    say('Dropping cards');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    /** @type {number[]} */
    const dropped = [];
    /** @type {number[]} */
    const resting = [];
    for (let round = 0; round <= drops; round++) {
      const card = page.getByRole('grid', { name: 'Council legal' }).getByRole('row').nth(1);
      const target = page.getByRole('grid', { name: round % 2 === 0 ? 'Tenant' : 'Council property' });
      await card.hover();
      await page.mouse.down();
      await target.hover({ position: { x: 20, y: 200 } });
      await target.hover({ position: { x: 24, y: 210 } });
      await pause(settled);
      const before = await busy();
      await page.mouse.up();
      await pause(settled);
      const between = await busy();
      await pause(settled);
      if (round > 0) {
        dropped.push(between - before);
        resting.push((await busy()) - between);
      }
    }
    const work = median(dropped) - median(resting);
    return { name: 'board of 500 cards: a drop, work of the page', weft: work / frame, unit: 'frames', wanted: 2 };
  });
}
