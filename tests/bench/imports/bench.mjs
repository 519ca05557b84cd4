import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { commit, openDatabase } from '@weft/db';
import { longListCsv, millbrook, startServer, temporaryFolder } from '@weft/testing';
import { importer, mostHeld } from './asker.mjs';
import { insertBare, writtenBy } from './floor.mjs';

const sizes = [5000, 50_000];
const rounds = 3;
const wanted = 0.25;
const mostMegabytes = 512;
const growthWanted = 1.3;

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * One list brought in by a fresh server, and the same rows by the floor: milliseconds, and the most bytes that the server ever held.
 *
 * @typedef {{ whole: number, write: number, floor: number, held: number }} Round
 */

/**
 * Brings lists of organisations in through the routes of a real server (the file read, looked at row by row, and written as one change), turn
 * about with a loop of bare prepared inserts that writes the very same rows in one transaction.
 *
 * @param {(line: string) => void} say what goes on
 * @returns {Promise<string[][]>} rows of cells
 */
export async function benchImports(say) {
  const folder = await temporaryFolder();
  try {
    const place = millbrook();
    const template = path.join(folder.path, 'template.sqlite');
    const weft = await openDatabase(template);
    await commit(weft, place.changeSet);
    await weft.close();
    const all = new Map();
    for (const size of sizes) {
      const text = longListCsv(size);
      /** @type {Round[]} */
      const done = [];
      for (let turn = 0; turn < rounds; turn += 1) {
        say(`A list of ${number.format(size)}, round ${turn + 1} of ${rounds}`);
        done.push(await round(path.join(folder.path, `${size}-${turn}`), template, place.members.council.officer.id, text, size));
      }
      all.set(size, done);
    }
    return rowsOf(all);
  } finally {
    await folder.remove();
  }
}

/**
 * @param {string} folder
 * @param {string} template
 * @param {string} memberId
 * @param {string} text
 * @param {number} size
 * @returns {Promise<Round>}
 */
async function round(folder, template, memberId, text, size) {
  await mkdir(folder);
  const file = path.join(folder, 'weft.sqlite');
  await copyFile(template, file);
  const server = await startServer({ env: { WEFT_DATA: folder } });
  const list = importer(server.url, memberId);
  const start = performance.now();
  const asked = await list.open(text);
  const counts = await list.preview(asked);
  if (counts.new !== size) throw new Error(`Not all of the list is new: ${JSON.stringify(counts)}`);
  const looked = performance.now();
  const change = await list.create(asked);
  const end = performance.now();
  const held = mostHeld(server.pid);
  await server.stop();
  const bare = path.join(folder, 'floor.sqlite');
  await copyFile(template, bare);
  const floor = insertBare(bare, writtenBy(file, change));
  return { whole: end - start, write: end - looked, floor, held };
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {ReadonlyMap<number, Round[]>} all */
function rowsOf(all) {
  const of = (/** @type {number} */ size, /** @type {keyof Round} */ what) => middle((all.get(size) ?? []).map((each) => each[what]));
  const rate = (/** @type {number} */ size, /** @type {keyof Round} */ what) => (1000 * size) / of(size, what);
  const perRow = (/** @type {number} */ size, /** @type {keyof Round} */ what) => (1000 * of(size, what)) / size;
  const speeds = sizes.flatMap((size) =>
    /** @type {const} */ ([
      ['whole', 'read, looked at and written'],
      ['write', 'written, once looked at'],
    ]).map(([what, words]) => [
      `a list of ${number.format(size)} organisations brought in: ${words}`,
      `${number.format(rate(size, 'floor'))} rows a second`,
      `${number.format(rate(size, what))} rows a second`,
      number.format(rate(size, what) / rate(size, 'floor')),
      `≥ ${wanted}`,
    ]),
  );
  const [small = 0, large = 0] = sizes;
  const growth = (/** @type {keyof Round} */ what) => `${number.format(perRow(small, what))} µs → ${number.format(perRow(large, what))} µs`;
  const megabytes = Math.max(...(all.get(large) ?? []).map(({ held }) => held)) / 1_000_000;
  return [
    ...speeds,
    [
      'a list brought in: time for each row as it grows',
      growth('floor'),
      growth('whole'),
      number.format(perRow(large, 'whole') / perRow(small, 'whole')),
      `≤ ${growthWanted}`,
    ],
    [
      `a list of ${number.format(large)} organisations brought in: the most memory that the server held`,
      '',
      `${number.format(megabytes)} MB`,
      '',
      `≤ ${mostMegabytes} MB`,
    ],
  ];
}
