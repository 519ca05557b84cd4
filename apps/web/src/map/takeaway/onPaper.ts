import type { Reference, SnapshotRelationship } from '@weft/domain';
import {
  buildNetwork,
  currentHolders,
  freshnessLabels,
  levelLabels,
  lookup,
  ringsView,
  statusLabels,
  typeLabels,
  type Visible,
} from '@weft/network';
import type { Legend } from '../../ui/sheet/legend.ts';
import { networkDrawing } from '../../ui/sheet/networkDrawing.ts';
import { ringsDrawing } from '../../ui/sheet/ringsDrawing.ts';
import type { SheetColumn } from '../../ui/sheet/tabularDrawing.ts';
import type { View } from '../address/mapSearch.ts';
import { readSize } from '../rings/size.ts';
import type { MapState } from '../state/mapState.ts';
import { sortRelationships } from '../table/sortRelationships.ts';
import { axesOnPaper } from './axesOnPaper.ts';
import { holdersOnPaper, legendOfTypes, matrixOnPaper } from './rowsOnPaper.ts';
import type { OnPaper } from './sheets.ts';

const networkLegend: Legend = {
  withLines: true,
  signs: [
    { sign: 'council', means: 'Council side' },
    { sign: 'partner', means: 'Partner side' },
    { sign: 'other', means: 'Neither side' },
    { sign: 'hub', means: 'Three or more take part' },
    { sign: 'broker', means: 'Runs through this end' },
    { sign: 'hollow', means: 'Hollow: needs confirming' },
    { sign: 'thin', means: 'Thin, pale: not under way' },
  ],
};

const ringsLegend: Legend = {
  withLines: false,
  signs: [
    { sign: 'hollow', means: 'Hollow: needs confirming' },
    { sign: 'quiet', means: 'Pale: not under way' },
    { sign: 'join', means: 'Joined: one relationship of two types' },
    { sign: 'empty', means: 'Dashed: nothing there' },
  ],
};

const tableColumns: readonly SheetColumn[] = [
  { label: 'Relationship', share: 26 },
  { label: 'Types', share: 11 },
  { label: 'Level', share: 10 },
  { label: 'Status', share: 8 },
  { label: 'How fresh', share: 11 },
  { label: 'Who keeps it going', share: 18 },
  { label: 'Who takes part', share: 24 },
];

/** What there is to draw, and what the axes are called. */
export type Shown = Pick<MapState, 'search' | 'positions' | 'snapshot' | 'filter' | 'clock'> & {
  visible: Visible;
  axes: readonly Reference['typology']['axes'][number][];
};

/** Each view as it goes on paper. */
const views: Readonly<Partial<Record<View, (shown: Shown) => OnPaper>>> = {
  network: ({ visible, positions }) => ({
    legend: networkLegend,
    drawing: networkDrawing(buildNetwork(visible), positions ?? new Map()),
  }),
  rings: ({ visible, search }) => {
    const { relationships } = lookup(visible.snapshot);
    return {
      legend: ringsLegend,
      drawing: ringsDrawing(
        (size) => ringsView(visible, { size, by: readSize(search) }),
        (id) => relationships.get(id)?.name ?? '',
      ),
    };
  },
  axes: axesOnPaper,
  matrix: matrixOnPaper,
  holders: holdersOnPaper,
};

function tableOnPaper({ visible, search }: Shown): OnPaper {
  const sorted = sortRelationships(visible.relationships, search.sort, visible.freshness);
  return { legend: legendOfTypes, columns: tableColumns, rows: sorted.map((each) => rowOf(each, visible)) };
}

/** The view that is looked at, as it goes on paper. */
export function onPaper(view: View, shown: Shown): OnPaper {
  return (views[view] ?? tableOnPaper)(shown);
}

function rowOf(relationship: SnapshotRelationship, { snapshot, today, freshness }: Visible) {
  const { organisations } = lookup(snapshot);
  const { id, name, types, level, status, parties } = relationship;
  const holders = currentHolders(relationship, snapshot, today).flatMap((side) => side.holders);
  return {
    id,
    cells: [
      { words: name },
      { words: types.length === 1 ? typeLabels[types[0] ?? 'ongoing'] : '', types },
      { words: level === null ? 'Not recorded' : levelLabels[level] },
      { words: statusLabels[status] },
      { words: freshnessLabels[freshness.get(id) ?? 'stale'] },
      {
        words:
          holders.map(({ title, description, organisationName }) => title ?? description ?? organisationName).join(', ') ||
          'Nobody recorded',
      },
      { words: parties.map(({ organisationId }) => organisations.get(organisationId)?.name ?? '').join(', ') },
    ],
  };
}
