import { gzipSync } from 'node:zlib';

/** @typedef {import('./bench.mjs').MapRow} MapRow */

const drawing = /cytoscape|MapPage|NetworkView|Overview/i;

/**
 * How large the script is that every page of Weft waits for, compressed.
 *
 * @param {string} url
 * @returns {Promise<MapRow>}
 * @throws when the map is part of it.
 */
export async function firstScript(url) {
  const html = await (await fetch(url)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  const ofMap = files.filter((file) => drawing.test(file));
  if (ofMap.length > 0) throw new Error(`The map is not split from the first script: ${ofMap.join(', ')}.`);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await (await fetch(`${url}${file}`)).text()).length));
  return { name: 'initial script, compressed', weft: sizes.reduce((sum, size) => sum + size, 0) / 1000, unit: 'kB', wanted: 350 };
}
