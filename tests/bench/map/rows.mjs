/** @typedef {import('./bench.mjs').MapRow} MapRow */

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/**
 * The cells of a row: the ratio is of Weft to the floor, so less is better.
 *
 * @param {MapRow} row
 */
export function cellsOf({ name, floor, weft, unit, wanted }) {
  const most = wanted === undefined ? '' : `≤ ${wanted}`;
  const shown = (/** @type {number} */ value) => `${number.format(value)} ${unit}`;
  if (floor === undefined) return [name, '', shown(weft), '', wanted === undefined ? '' : `≤ ${shown(wanted)}`];
  return [name, shown(floor), shown(weft), number.format(weft / floor), most];
}
