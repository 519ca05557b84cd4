import { isDeepStrictEqual } from 'node:util';
import { startServer, temporaryFolder } from '@weft/testing';
import { startFloor } from './floor/start.mjs';
import { Connection } from './load/connection.mjs';
import { openSides } from './load/rounds.mjs';
import { works } from './works/works.mjs';
import { writeWorkspaces } from './workspace/write.mjs';

/** @typedef {import('./load/connection.mjs').Request} Request */
/** @typedef {import('./works/works.mjs').Work} Work */
/** @typedef {import('./workspace/write.mjs').Place} Place */

/** How many organisations the workspaces have. */
export const sizes = [500, 2000, 10_000];

/**
 * A work at one size, in answers a second.
 *
 * @typedef {{ work: Work, size: number, floor: number, weft: number }} Measured
 */

/**
 * Does every work whose name holds `asked` on both sides, at every size.
 *
 * @param {string} asked empty for all
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<Measured[]>}
 */
export async function bench(asked, say) {
  const chosen = works.filter(({ name }) => name.includes(asked));
  if (chosen.length === 0) throw new Error(`No work has “${asked}” in its name: ${works.map(({ name }) => name).join('; ')}.`);
  const folder = await temporaryFolder();
  try {
    say('Writing the workspaces');
    const { places, weftFolder, floorFile } = await writeWorkspaces(folder.path, sizes);
    const floor = await startFloor(floorFile);
    // What the limit costs is part of what is timed; that it should refuse is not.
    const weft = await startServer({ env: { WEFT_DATA: weftFolder, WEFT_REQUESTS_PER_MINUTE: '1000000000' } });
    try {
      const ports = { floor: floor.port, weft: Number(new URL(weft.url).port) };
      return await measure(chosen, places, ports, say);
    } finally {
      await Promise.all([floor.stop(), weft.stop()]);
    }
  } finally {
    await folder.remove();
  }
}

/**
 * @param {readonly Work[]} chosen
 * @param {readonly Place[]} places
 * @param {{ floor: number, weft: number }} ports
 * @param {(line: string) => void} say
 */
async function measure(chosen, places, ports, say) {
  // First of all: once something is written, the two databases differ.
  for (const { name, same } of chosen) for (const place of places) if (same) await mustAnswerAlike(name, ports, same(place));
  /** @type {Measured[]} */
  const measured = [];
  for (const work of chosen) {
    // The largest first: warming up there, a few thousand records more change least.
    const descending = (work.once ? places.slice(-1) : [...places]).reverse();
    /** @type {Measured[]} */
    const ofWork = [];
    for (const place of descending) {
      say(work.once ? work.name : `${work.name}, ${place.size} organisations`);
      const sides = openSides(await sidesOf(work, place, ports), work.bounds, work.status ?? 200);
      if (ofWork.length === 0) await sides.warm();
      ofWork.push({ work, size: place.size, ...(await sides.compare()) });
      sides.close();
    }
    measured.push(...ofWork.reverse());
  }
  return measured;
}

/**
 * @param {Work} work
 * @param {Place} place
 * @param {{ floor: number, weft: number }} ports
 */
async function sidesOf(work, place, ports) {
  const side = async (/** @type {number} */ port) => {
    const etag = work.tagged ? await tagOf(port, work.tagged(place)) : '';
    return {
      port,
      asker: (/** @type {number} */ connection) => work.asker(place, connection, etag),
      ...(work.first && { first: work.first(place) }),
    };
  };
  return { floor: await side(ports.floor), weft: await side(ports.weft) };
}

/**
 * Neither side can be quick by doing less: what they answer holds the same.
 *
 * @param {string} name
 * @param {{ floor: number, weft: number }} ports
 * @param {Request} asked
 */
async function mustAnswerAlike(name, ports, asked) {
  const [floor, weft] = await Promise.all([askOnce(ports.floor, asked), askOnce(ports.weft, asked)]);
  const alike = isDeepStrictEqual(JSON.parse(weft.body()), JSON.parse(floor.body()));
  if (!alike) throw new Error(`${name}: the floor and Weft do not answer the same.`);
}

/**
 * @param {number} port
 * @param {Request} asked
 */
async function tagOf(port, asked) {
  const { etag } = await askOnce(port, asked);
  if (etag === undefined) throw new Error('An answer that should have a tag has none.');
  return etag;
}

/**
 * @param {number} port
 * @param {Request} asked
 */
async function askOnce(port, asked) {
  const connection = new Connection(port);
  try {
    const answer = await connection.ask(asked);
    if (answer.status !== 200) throw new Error(`Answered ${answer.status}: ${answer.body().slice(0, 500)}`);
    return answer;
  } finally {
    connection.close();
  }
}
