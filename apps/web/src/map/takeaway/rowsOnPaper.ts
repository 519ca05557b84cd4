import { keepers, matrixOf, matrixShapes, sideLabels } from '@weft/network';
import { tierLabels } from '../../register/people/tiers.ts';
import type { Legend } from '../../ui/sheet/legend.ts';
import type { Shown } from './onPaper.ts';
import type { OnPaper } from './sheets.ts';

/** For views that show types by their marks alone. */
export const legendOfTypes: Legend = { withLines: false, signs: [] };

/** The matrix as rows, tinted by how much is in each cell. */
export function matrixOnPaper({ visible, filter, clock, search }: Shown): OnPaper {
  const kind = search.matrix ?? 'level';
  const { rows, columns, total, most } = matrixOf(visible.snapshot, filter, clock, kind);
  const count = (value: number) => (value === 0 ? { words: '–' } : { words: value.toLocaleString('en-GB'), heat: value / most });
  return {
    legend: legendOfTypes,
    columns: [
      { label: matrixShapes[kind].rowsLabel, share: 3 },
      ...columns.map(({ heading }) => ({ label: heading.label, share: 1, align: 'end' as const })),
      { label: 'All', share: 1, align: 'end' },
    ],
    rows: [
      ...rows.map(({ heading: { label, detail, narrows }, cells, total: sum }) => ({
        cells: [
          { words: detail === null ? label : `${label}, ${detail}`, ...(narrows.types ? { types: narrows.types } : {}) },
          ...cells.map(({ relationshipIds }) => count(relationshipIds.length)),
          { words: sum.toLocaleString('en-GB') },
        ],
      })),
      { cells: ['All', ...columns.map((column) => column.total), total].map((value) => ({ words: value.toLocaleString('en-GB') })) },
    ],
  };
}

/** Who holds what, a row each: their posts, and nobody's name. */
export function holdersOnPaper({ visible, search }: Shown): OnPaper {
  return {
    legend: legendOfTypes,
    columns: [
      { label: 'Who keeps it going', share: 4 },
      { label: 'Where', share: 4 },
      { label: 'Side', share: 2 },
      { label: 'Tier', share: 2 },
      { label: 'Holds', share: 3 },
      { label: 'Leads', share: 1, align: 'end' },
      { label: 'Deputy for', share: 1.2, align: 'end' },
      { label: 'Alone on', share: 1.2, align: 'end' },
      { label: 'To confirm', share: 1.2, align: 'end' },
      { label: 'In post', share: 1.4 },
    ],
    rows: keepers(visible, search.order).flatMap(({ side, tiers }) =>
      tiers.flatMap(({ tier, keepers: here }) =>
        here.map(({ title, organisationName, leads, deputies, alone, doubtful, isVacant }) => ({
          cells: [
            { words: title },
            { words: organisationName },
            { words: sideLabels[side] },
            { words: tier === null ? 'Not recorded' : tierLabels[tier] },
            { words: '', types: [...new Set([...leads, ...deputies].flatMap(({ types }) => types))] },
            ...[leads, deputies, alone, doubtful].map(({ length }) => ({ words: length === 0 ? '–' : String(length) })),
            { words: isVacant ? 'Vacant' : '' },
          ],
        })),
      ),
    ),
  };
}
