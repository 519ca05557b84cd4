import { measures } from '@weft/network';
import { bodySorts } from '../address/mapSearch.ts';
import { bodyLabels, bodyWords, isMeasure, sortBodies } from '../table/organisationRows.ts';
import type { Shown } from './onPaper.ts';
import { legendOfTypes } from './rowsOnPaper.ts';
import type { OnPaper } from './sheets.ts';

/** With more organisations than this, what takes long to measure is left off the sheet rather than waited for. */
const most = 600;

const shares = { name: 26, kind: 14, side: 10, measure: 10 };

/** The table of organisations, a row for each with what is measured of it, in the order that it has on screen. */
export function organisationsOnPaper({ visible, search, kinds }: Shown): OnPaper {
  const isMany = visible.organisations.length > most;
  const told = measures.filter((measure) => !isMany || !('heavy' in measure));
  const measured = Object.fromEntries(told.map((measure) => [measure.id, measure.of(visible)]));
  const words = bodyWords(measured, kinds);
  const columns = bodySorts.filter((id) => !isMeasure(id) || id in measured);
  return {
    legend: legendOfTypes,
    columns: columns.map((id) => ({
      label: bodyLabels[id],
      share: isMeasure(id) ? shares.measure : shares[id],
      ...(isMeasure(id) ? { align: 'end' as const } : {}),
    })),
    rows: sortBodies(visible, search.by, measured, words).map((each) => ({
      id: each.id,
      cells: columns.map((id) => ({ words: words(id, each) ?? '' })),
    })),
  };
}
