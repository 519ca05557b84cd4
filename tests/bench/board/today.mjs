import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { commit, openDatabase } from '@weft/db';
import { startServer, temporaryFolder } from '@weft/testing';
import { startFloor } from '../floor/start.mjs';
import { request } from '../load/connection.mjs';
import { openSides } from '../load/rounds.mjs';
import { generateCases } from './place.mjs';

/** @typedef {import('../load/connection.mjs').Request} Request */

const wanted = 0.5;
const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * Times “today” of somebody with 25 open cases of their own in a workspace of 5,000, beside the bare query of the same cases.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<string[]>} a row of cells
 */
export async function todayRow(say) {
  const folder = await temporaryFolder();
  try {
    say('Making up cases');
    const place = generateCases();
    const env = { WEFT_DATA: folder.path, WEFT_REQUESTS_PER_MINUTE: '1000000000' };
    const file = path.join(folder.path, 'weft.sqlite');
    await (await startServer({ env })).stop();
    const database = await openDatabase(file);
    await commit(database, place.changeSet);
    await database.close();
    const floorFile = path.join(folder.path, 'floor.sqlite');
    await copyFile(file, floorFile);
    const floor = await startFloor(floorFile);
    const weft = await startServer({ env });
    try {
      say('Today of 5,000 cases');
      const headers = { 'x-weft-member': place.memberId, 'x-workspace': place.id };
      const input = encodeURIComponent(JSON.stringify({ postId: place.postId }));
      const side = (/** @type {number} */ port, /** @type {string} */ query) => ({
        port,
        asker: () => ({ next: () => request('GET', `/trpc/cases.today${query}`, headers) }),
      });
      const ports = { floor: side(floor.port, `?input=${input}`), weft: side(Number(new URL(weft.url).port), '') };
      const sides = openSides(ports, { connections: 8, requests: 2000, seconds: 1 }, 200);
      await sides.warm();
      const rates = await sides.compare();
      sides.close();
      const name = '“today” of one with 25 cases among 5,000';
      return [
        name,
        `${number.format(rates.floor)} a second`,
        `${number.format(rates.weft)} a second`,
        number.format(rates.weft / rates.floor),
        `≥ ${wanted}`,
      ];
    } finally {
      await Promise.all([floor.stop(), weft.stop()]);
    }
  } finally {
    await folder.remove();
  }
}
