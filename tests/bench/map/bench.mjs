import path from 'node:path';
import { chromium } from '@playwright/test';
import { commit, openDatabase } from '@weft/db';
import { startServer, temporaryFolder } from '@weft/testing';
import { browserArguments, findBrowser } from '../../browser.mjs';
import { barePages, servePages } from '../floor/pages.mjs';
import { generatePlace } from '../workspace/place.mjs';
import { actingOn } from './acting.mjs';
import { firstLayout } from './firstLayout.mjs';
import { firstScript } from './script.mjs';
import { heapOf, median, movingFrames, visit } from './visit.mjs';

/** @typedef {import('../workspace/place.mjs').Size} Size */
/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * One row of the table: what was measured on either side, in a unit, and what Weft may take at most, as a share of the floor or by itself.
 *
 * @typedef {{ name: string, floor?: number, weft: number, unit: 'ms' | 'MB' | 'kB' | 'frames', wanted?: number }} MapRow
 */

/** @type {readonly Size[]} */
export const mapSizes = [
  { name: 'S', organisations: 430, units: 60, ties: 900 },
  { name: 'M', organisations: 1840, units: 160, ties: 6000 },
  { name: 'L', organisations: 9500, units: 500, ties: 30_000 },
];

const sample = 'stoke-on-trent';
const rounds = 5;

/** What is wanted of Weft beside each bare page, for the first picture, moving and the heap. @type {Record<string, Record<string, (number | undefined)[]>>} */
const wanted = {
  cytoscape: { S: [undefined, undefined, 1.2], M: [0.6, 0.15, 1.2], L: [0.4, 0.15, 1.2] },
  sigma: { M: [1, 1], L: [1, 1] },
  'vis-network': { M: [1, 1], L: [1, 1] },
};

/**
 * Times the map beside bare pages with the same elements.
 *
 * @param {readonly Size[]} sizes
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<MapRow[]>}
 */
export async function benchMap(sizes, say) {
  const folder = await temporaryFolder();
  const pages = await temporaryFolder();
  try {
    say('Making up places');
    const places = sizes.map(generatePlace);
    const weft = await startServer({ env: { WEFT_DATA: folder.path, WEFT_REQUESTS_PER_MINUTE: '1000000000' } });
    await weft.stop();
    const database = await openDatabase(path.join(folder.path, 'weft.sqlite'));
    for (const { changeSet } of places) await commit(database, changeSet);
    await database.close();
    return await measured(folder.path, pages.path, sizes, places, say);
  } finally {
    await Promise.all([folder.remove(), pages.remove()]);
  }
}

/**
 * @param {string} data
 * @param {string} built
 * @param {readonly Size[]} sizes
 * @param {readonly ReturnType<typeof generatePlace>[]} places
 * @param {(line: string) => void} say
 */
async function measured(data, built, sizes, places, say) {
  const weft = await startServer({ env: { WEFT_DATA: data, WEFT_REQUESTS_PER_MINUTE: '1000000000' } });
  const elements = new Map(sizes.map(({ name }, index) => [name, places[index]?.elements ?? {}]));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArguments, '--enable-unsafe-swiftshader', '--enable-precise-memory-info'],
  });
  try {
    elements.set(sample, await elementsOf(weft.url, sample));
    const floor = await servePages(built, elements);
    try {
      /** @type {MapRow[]} */
      const rows = [];
      for (const { name } of sizes)
        rows.push(...(await beside(browser, floor.url, `${weft.url}/size-${name.toLowerCase()}/map`, name, say)));
      if (sizes.some(({ name }) => name === 'M')) {
        say('Filtering and stepping at size M');
        rows.push(...(await actingOn(browser, `${weft.url}/size-m/map`, 'M')));
        rows.push(await firstLayout(places[sizes.findIndex(({ name }) => name === 'M')], say));
      }
      if (sizes.length === mapSizes.length) rows.push(await opening(browser, floor.url, weft.url, say), await firstScript(weft.url));
      return rows;
    } finally {
      await floor.stop();
    }
  } finally {
    await browser.close();
    await weft.stop();
  }
}

/**
 * The bare pages and Weft in turn, round after round; the first round warms the servers and counts for nothing.
 *
 * @param {Browser} browser
 * @param {string} floorUrl
 * @param {string} weftUrl
 * @param {string} size
 * @param {(line: string) => void} say
 */
async function beside(browser, floorUrl, weftUrl, size, say) {
  const sides = [...barePages.map((name) => ({ name, url: `${floorUrl}/${name}.html#${size}` })), { name: 'weft', url: weftUrl }];
  /** @type {Map<string, number[][]>} */
  const taken = new Map(sides.map(({ name }) => [name, [[], [], []]]));
  for (let round = 0; round <= rounds; round++) {
    say(`Map of size ${size}, ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`);
    for (const { name, url } of sides) {
      if (round === 0 && name !== 'weft') continue;
      await visit(browser, url, async (page, picture, devtools) => {
        if (round === 0) return;
        const all = taken.get(name) ?? [];
        all[0]?.push(picture);
        // What comes after the first picture is not part of it, but is there when the map is moved.
        await page.waitForTimeout(700);
        all[2]?.push((await heapOf(devtools)) / 1e6);
        all[1]?.push(await movingFrames(page));
      });
    }
  }
  const of = (/** @type {string} */ name, /** @type {number} */ which) => median(taken.get(name)?.[which] ?? []);
  const measures = [
    { what: 'first picture', unit: /** @type {const} */ ('ms') },
    { what: 'moving, frame p95', unit: /** @type {const} */ ('ms') },
    { what: 'heap', unit: /** @type {const} */ ('MB') },
  ];
  return measures.flatMap(({ what, unit }, which) =>
    barePages.map((name) => {
      const most = wanted[name]?.[size]?.[which];
      const row = { name: `map ${size}: ${what}, beside ${name}`, floor: of(name, which), weft: of('weft', which), unit };
      return most === undefined ? row : { ...row, wanted: most };
    }),
  );
}

/**
 * @param {Browser} browser
 * @param {string} floorUrl
 * @param {string} weftUrl
 * @param {(line: string) => void} say
 * @returns {Promise<MapRow>}
 */
async function opening(browser, floorUrl, weftUrl, say) {
  say('Opening the sample');
  /** @type {Record<string, number[]>} */
  const times = { floor: [], weft: [] };
  const sides = { floor: `${floorUrl}/cytoscape.html#${sample}`, weft: `${weftUrl}/${sample}/map` };
  for (let round = 0; round < rounds; round++) {
    for (const [side, url] of Object.entries(sides)) {
      await visit(browser, url, async (_, picture) => {
        times[side]?.push(picture);
      });
    }
  }
  return {
    name: 'map of Stoke-on-Trent: first picture, beside cytoscape',
    floor: median(times.floor ?? []),
    weft: median(times.weft ?? []),
    unit: 'ms',
    wanted: 1.5,
  };
}

/**
 * What the map of a workspace draws, for the bare pages to draw too.
 *
 * @param {string} url Weft's
 * @param {string} slug
 */
async function elementsOf(url, slug) {
  const ask = async (/** @type {string} */ procedure, /** @type {Record<string, string>} */ headers) => {
    const answer = await fetch(`${url}/trpc/${procedure}`, { headers });
    if (!answer.ok) throw new Error(`Answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()).result.data;
  };
  const [member] = await ask(`members.list?input=${encodeURIComponent(JSON.stringify({ workspace: slug }))}`, {});
  const snapshot = await ask('network.snapshot', { 'x-weft-member': member.id });
  const { applyFilter, buildNetwork } = await import('@weft/network');
  const { nodes, edges } = buildNetwork(applyFilter(snapshot, {}, { today: '2026-11-01', reviewMonths: 12 }));
  return {
    nodes: nodes.map(({ id, label, x, y, side }) => ({ id, label, x: x ?? 0, y: y ?? 0, council: side === 'council' })),
    edges: edges.map(({ id, source, target }) => ({ id, source, target, colour: '#1b6ca8' })),
  };
}
