import { setTimeout as pause } from 'node:timers/promises';
import { watchDrawing } from './watch.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

/** A gesture lasts so long, however few frames a slow page makes of it. */
const gestureTime = 1200;

/**
 * Opens a page in a window of its own, with nothing kept from before, and hands it on once its first picture is there.
 *
 * @template T
 * @param {Browser} browser
 * @param {string} url
 * @param {(page: Page, picture: number, devtools: CDPSession) => Promise<T>} then `picture`: milliseconds from navigation
 * @returns {Promise<T>}
 */
export async function visit(browser, url, then) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchDrawing);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction('window.watched.picture() > 0', undefined, { polling: 20, timeout: 60_000 });
    const picture = Number(await page.evaluate('window.watched.picture()'));
    return await then(page, picture, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/**
 * Bytes that the page's own scripts keep, after what nobody holds on to has been thrown away.
 *
 * @param {CDPSession} devtools
 */
export async function heapOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * The frame time that 95 in 100 frames keep within while the map is dragged by its ground and then zoomed with the wheel, in milliseconds.
 *
 * @param {Page} page
 */
export async function movingFrames(page) {
  const box = await page.locator('[role="application"], #map').first().boundingBox();
  if (!box) throw new Error('There is no map on the page.');
  // By the edge: what is drawn leaves a margin there.
  const [x, y] = [box.x + box.width - 6, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate('window.watched.startFrames()');
  await during(gestureTime, (turn) => page.mouse.move(x - 6 * toAndFro(turn), y + 2 * toAndFro(turn)));
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await during(gestureTime, (turn) => page.mouse.wheel(0, turn % 12 < 6 ? -20 : 20));
  /** @type {number[]} */
  const frames = await page.evaluate('window.watched.stopFrames()');
  return percentile(frames, 0.95);
}

/** So that what is moved stays in sight: away for thirty turns, and back as many. @param {number} turn */
function toAndFro(turn) {
  return 30 - Math.abs((turn % 60) - 30);
}

/** As many moves may be on their way to a page that is slow to take them: a browser joins further ones to these. */
const mostPending = 3;

/**
 * Acts at the pace of a hand, which does not wait for the page to keep up.
 *
 * @param {number} milliseconds
 * @param {(turn: number) => Promise<void>} act
 */
async function during(milliseconds, act) {
  const until = performance.now() + milliseconds;
  /** @type {Set<Promise<void>>} */
  const pending = new Set();
  for (let turn = 1; performance.now() < until; turn++) {
    if (pending.size < mostPending) {
      const done = act(turn).finally(() => pending.delete(done));
      pending.add(done);
    }
    await pause(12);
  }
  await Promise.all(pending);
}

/**
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 */
function percentile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 0.5);
}
