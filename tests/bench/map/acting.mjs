import { setTimeout as pause } from 'node:timers/promises';
import { median, visit } from './visit.mjs';

/** @typedef {import('./bench.mjs').MapRow} MapRow */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

const frame = 1000 / 60;
const rounds = 5;
/** Longer than anything that follows from a press, in milliseconds. */
const settled = 1200;

/**
 * How much the page's own thread works, in frames, from a press until all that follows from it is done: by the processor's time, so that
 * neither waiting nor what else the machine does counts.
 *
 * @param {Browser} browser
 * @param {string} map the address of a map
 * @param {string} size
 * @returns {Promise<MapRow[]>}
 */
export async function actingOn(browser, map, size) {
  const filtering = await visit(browser, map, async (page, _, devtools) => {
    await pause(settled);
    await page.getByRole('button', { name: 'Filters' }).click();
    // Found once, and pressed where it is: each time it were looked for, the driver would search the page on the page's own thread.
    await page.getByRole('checkbox', { name: /^Delivery \(/ }).focus();
    return worked(devtools, () => page.keyboard.press('Space'));
  });
  const stepping = await visit(browser, map, async (page, _, devtools) => {
    await pause(settled);
    await page.getByRole('radio', { name: 'Rings' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('gridcell').first().focus();
    return worked(devtools, () => page.keyboard.press('ArrowRight'));
  });
  return [
    { name: `map ${size}: change of filter, work of the page`, weft: filtering / frame, unit: 'frames', wanted: 3 },
    { name: `map ${size}: a step on the rings, work of the page`, weft: stepping / frame, unit: 'frames', wanted: 1 },
  ];
}

/**
 * @param {CDPSession} devtools
 * @param {() => Promise<void>} act done again and again
 * @returns {Promise<number>} what it takes more than doing nothing for as long: the medians, in milliseconds
 */
async function worked(devtools, act) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  /** @type {Record<'acting' | 'resting', number[]>} */
  const times = { acting: [], resting: [] };
  // The first round warms up and counts for nothing.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, what] of /** @type {const} */ ([
      ['acting', act],
      ['resting', async () => {}],
    ])) {
      const before = await busy();
      await what();
      await pause(settled);
      if (round > 0) times[name].push((await busy()) - before);
    }
  }
  return median(times.acting) - median(times.resting);
}
