import type { SnapshotRelationship } from '@weft/domain';
import type { SheetCell } from '../../ui/sheet/tabularDrawing.ts';
import { type TableColumnId, usualColumns } from '../address/mapSearch.ts';
import { columnLabels, columnWords, isNumber, missingWords, nameLabel } from '../table/columnWords.ts';
import { sortRelationships } from '../table/sortRelationships.ts';
import type { Shown } from './onPaper.ts';
import { legendOfTypes } from './rowsOnPaper.ts';
import type { OnPaper } from './sheets.ts';

const nameShare = 26;

/** How much of the width columns take, beside each other and the name. */
const shares: Readonly<Record<TableColumnId, number>> = {
  types: 11,
  level: 10,
  areas: 14,
  status: 8,
  freshness: 11,
  confirmed: 10,
  waiting: 12,
  holders: 18,
  council: 18,
  partner: 18,
  deputies: 16,
  alone: 14,
  councilTier: 16,
  partnerTier: 16,
  parties: 24,
  count: 8,
  route: 14,
  formality: 10,
  from: 10,
  to: 10,
};

/** The table, a row for each relationship, with the columns that it has on screen. */
export function tableOnPaper({ visible, search }: Shown): OnPaper {
  const chosen = search.columns ?? usualColumns;
  const words = columnWords(visible);
  const cellOf = (id: TableColumnId, of: SnapshotRelationship): SheetCell => {
    // A relationship of several types shows by its marks: their names would not fit.
    if (id === 'types') return { words: of.types.length === 1 ? words.types(of) : '', types: of.types };
    return { words: words[id](of) || missingWords(id) };
  };
  return {
    legend: legendOfTypes,
    columns: [
      { label: nameLabel, share: nameShare },
      ...chosen.map((id) => ({ label: columnLabels[id], share: shares[id], ...(isNumber(id) ? { align: 'end' as const } : {}) })),
    ],
    rows: sortRelationships(visible.relationships, search.sort, visible).map((each) => ({
      id: each.id,
      cells: [{ words: each.name }, ...chosen.map((id) => cellOf(id, each))],
    })),
  };
}
