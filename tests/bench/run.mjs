// `npm run bench [name]`: how fast Weft is beside bare floors, in tables. With a name, only the works whose names hold it; `map` times the
// map, `map M` the map at one size, `board` the board, `today` what is due, `tenancies` what is worked out of tenancies, `imports` lists brought in,
// `findings` what is found about a place, `typeahead` finding by typing, `walks` the journeys that a person is to do within some seconds.
import { build, install } from '../../.config/prepare.mjs';

const asked = process.argv.slice(2).join(' ');
const say = (/** @type {string} */ line) => process.stderr.write(`${line}…\n`);

try {
  await install();
  await build();
  // These stand on what was just built.
  const { bench } = await import('./bench.mjs');
  const { benchBoard } = await import('./board/bench.mjs');
  const { todayRow } = await import('./board/today.mjs');
  const { benchImports } = await import('./imports/bench.mjs');
  const { benchImportPage } = await import('./imports/page.mjs');
  const { benchMap, mapSizes } = await import('./map/bench.mjs');
  const { cellsOf } = await import('./map/rows.mjs');
  const { findingsRow } = await import('./findings/bench.mjs');
  const { benchTypeahead } = await import('./typeahead/bench.mjs');
  const { benchWalks } = await import('./walks/bench.mjs');
  const { keyDatesRow } = await import('./works/keyDates.mjs');
  const { keepRows, machineLine, rowsOf, tableOf } = await import('./table.mjs');
  const [first, ...names] = asked.split(' ');
  // Each has a workspace, or a browser, of its own.
  const apart = new Set(['map', 'tenancies', 'board', 'today', 'imports', 'findings', 'typeahead', 'walks']);
  const sizes = mapSizes.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows = [
    ...(apart.has(first ?? '') ? [] : rowsOf(await bench(asked, say))),
    ...(asked === '' || first === 'tenancies' ? [await keyDatesRow()] : []),
    ...(asked === '' || first === 'map' ? (await benchMap(sizes, say)).map(cellsOf) : []),
    ...(asked === '' || first === 'findings' ? [cellsOf(await findingsRow())] : []),
    ...(asked === '' || first === 'typeahead' ? (await benchTypeahead(say)).map(cellsOf) : []),
    ...(asked === '' || first === 'today' ? [await todayRow(say)] : []),
    ...(asked === '' || first === 'imports' ? await benchImports(say) : []),
    ...(asked === '' || first === 'imports' ? (await benchImportPage(say)).map(cellsOf) : []),
    ...(asked === '' || first === 'walks' ? await benchWalks(say) : []),
    ...(asked === '' || first === 'board' ? (await benchBoard(say)).map(cellsOf) : []),
  ];
  process.stdout.write(`\n${machineLine()}\n\n${tableOf(rows)}\n`);
  await keepRows(rows);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : problem}\n`);
  process.exitCode = 1;
}
