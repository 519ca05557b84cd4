import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { run } from '../../.config/run.mjs';
import { sizes } from './bench.mjs';

/** @typedef {import('./bench.mjs').Measured} Measured */

const readme = new URL('./README.md', import.meta.url);
const from = '<!-- table -->';
const to = '<!-- end of table -->';

/** Time that grows in step with the size, or not at all, may be out by this much from the smallest workspace to the largest. */
const growthWanted = 1.3;

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * The measurements as rows of cells, with how each work grows after its sizes.
 *
 * @param {readonly Measured[]} measured
 */
export function rowsOf(measured) {
  const works = [...new Set(measured.map(({ work }) => work))];
  return works.flatMap((work) => {
    const ofWork = measured.filter((one) => one.work === work);
    return [...ofWork.map(speed), ...growth(ofWork)];
  });
}

/**
 * Rows as one markdown table.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(rows) {
  return [
    '| work | floor | Weft | ratio | wanted |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** @param {Measured} measured */
function speed({ work, size, floor, weft }) {
  const name = work.once ? work.name : `${work.name}, ${number.format(size)} organisations`;
  const wanted = work.wanted === undefined ? '' : `≥ ${work.wanted}`;
  return [name, `${number.format(floor)} a second`, `${number.format(weft)} a second`, number.format(weft / floor), wanted];
}

/** @param {readonly Measured[]} ofWork from the smallest to the largest */
function growth(ofWork) {
  const [first] = ofWork;
  const last = ofWork.at(-1);
  if (first === undefined || last === undefined || first === last || first.work.flat === undefined) return [];
  const { name, flat } = first.work;
  const time = (/** @type {number} */ rate, /** @type {number} */ size) => 1_000_000 / rate / (flat === 'organisation' ? size : 1);
  const floor = [time(first.floor, first.size), time(last.floor, last.size)];
  const weft = [time(first.weft, first.size), time(last.weft, last.size)];
  const shown = (/** @type {number[]} */ times) => times.map((each) => `${number.format(each)} µs`).join(' → ');
  const grown = (weft[1] ?? 0) / (weft[0] ?? 1);
  return [[`${name}: time for each ${flat} as it grows`, shown(floor), shown(weft), number.format(grown), `≤ ${growthWanted}`]];
}

/** The machine and what was measured on it, in a line. */
export function machineLine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const of = new Intl.ListFormat('en-GB').format(sizes.map((size) => size.toLocaleString('en-GB')));
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory} GiB, Node ${process.version.slice(1)}, ${os.platform()} ${os.arch()}; workspaces of ${of} organisations.`;
}

/**
 * Keeps rows in the README, each in place of the one of the same name from before; the others stay.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export async function keepRows(rows) {
  const [before = '', kept = '', after = ''] = readFileSync(readme, 'utf8').split(new RegExp(`${from}|${to}`));
  const all = new Map(keptRows(kept).map((cells) => [cells[0], cells]));
  for (const cells of rows) all.set(cells[0], [...cells]);
  writeFileSync(readme, `${before}${from}\n\n${machineLine()}\n\n${tableOf([...all.values()])}\n\n${to}${after}`);
  await run('biome', ['format', '--write', '--config-path=.config', fileURLToPath(readme)]);
}

/** @param {string} text */
function keptRows(text) {
  const lines = text.split('\n').filter((line) => /^\| (?!work |-)/.test(line));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
