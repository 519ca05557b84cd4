import type { Reference } from '@weft/domain';
import { buildNetwork, lookup, ringsView, type Visible } from '@weft/network';
import type { Legend } from '../../ui/sheet/legend.ts';
import { networkDrawing } from '../../ui/sheet/networkDrawing.ts';
import { ringsDrawing } from '../../ui/sheet/ringsDrawing.ts';
import type { View } from '../address/mapSearch.ts';
import { readSize } from '../rings/size.ts';
import type { MapState } from '../state/mapState.ts';
import { axesOnPaper } from './axesOnPaper.ts';
import { holdersOnPaper, matrixOnPaper } from './rowsOnPaper.ts';
import type { OnPaper } from './sheets.ts';
import { tableOnPaper } from './tableOnPaper.ts';

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

/** What there is to draw, and what the axes are called. */
export type Shown = Pick<MapState, 'search' | 'positions' | 'snapshot' | 'filter' | 'clock'> & {
  visible: Visible;
  axes: readonly Reference['typology']['axes'][number][];
};

/** Each view as it goes on paper. */
const views: Readonly<Record<View, (shown: Shown) => OnPaper>> = {
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
  table: tableOnPaper,
};

/** The view that is looked at, as it goes on paper. */
export function onPaper(view: View, shown: Shown): OnPaper {
  return views[view](shown);
}
