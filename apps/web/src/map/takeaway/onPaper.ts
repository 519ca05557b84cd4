import type { Reference } from '@weft/domain';
import { buildNetwork, lookup, measureOf, ringsView, type Visible, withSizes } from '@weft/network';
import { isDashedSign, markingOf, markSigns } from '../../ui/map/marking.ts';
import type { Legend, SheetSign } from '../../ui/sheet/legend.ts';
import { networkDrawing } from '../../ui/sheet/networkDrawing.ts';
import { ringsDrawing } from '../../ui/sheet/ringsDrawing.ts';
import type { View } from '../address/mapSearch.ts';
import { type NetworkSign, networkSigns } from '../legend/networkSigns.ts';
import { leftMeanings, type Marks, marksAmong, marksOn } from '../marks/marks.ts';
import type { Values } from '../measures/workOutAway.ts';
import { type RingsSign, ringsSigns } from '../rings/ringsSigns.ts';
import { readSize } from '../rings/size.ts';
import type { MapState } from '../state/mapState.ts';
import { axesOnPaper } from './axesOnPaper.ts';
import { organisationsOnPaper } from './organisationsOnPaper.ts';
import { holdersOnPaper, matrixOnPaper } from './rowsOnPaper.ts';
import type { OnPaper } from './sheets.ts';
import { tableOnPaper } from './tableOnPaper.ts';

const networkSheetSigns: Readonly<Record<Exclude<NetworkSign, 'many'>, SheetSign>> = {
  council: 'council',
  partner: 'partner',
  other: 'other',
  hub: 'hub',
  broker: 'broker',
  hollow: 'hollow',
  disputed: 'disputed',
  quiet: 'thin',
};

const ringsSheetSigns: Readonly<Record<RingsSign, SheetSign>> = {
  hollow: 'hollow',
  disputed: 'ring-disputed',
  quiet: 'quiet',
  join: 'join',
  empty: 'empty',
};

/** What there is to draw, and what the axes are called. */
export type Shown = Pick<MapState, 'search' | 'positions' | 'snapshot' | 'filter' | 'clock' | 'drawn' | 'kinds'> & {
  visible: Visible;
  /** What is said of records besides what they are. */
  marks: Marks | null;
  /** What organisations are sized by, if not as usual. */
  sizes: Values | null;
  axes: readonly Reference['typology']['axes'][number][];
};

/** Each view as it goes on paper. */
const views: Readonly<Record<View, (shown: Shown) => OnPaper>> = {
  network: ({ drawn, positions, marks, sizes, search }) => {
    const network = buildNetwork(drawn);
    // Paper has room for letters between whoever has many: there are no numbers instead.
    const signs = networkSigns(network).flatMap(({ sign, means }) => (sign === 'many' ? [] : [{ sign: networkSheetSigns[sign], means }]));
    const size = { sign: 'size', means: measureOf(search.size).larger } as const;
    return {
      legend: { withLines: true, signs: [size, ...signs, ...marksInLegend(drawn.relationships, drawn.organisations, marks)] },
      drawing: networkDrawing(sizes ? withSizes(network, sizes) : network, positions ?? new Map(), marks && marksOn(network, marks)),
    };
  },
  rings: ({ drawn, search, marks }) => {
    const { relationships } = lookup(drawn.snapshot);
    const ringsOf = (size: number) => ringsView(drawn, { size, by: readSize(search) });
    const signs = ringsSigns(ringsOf(1000)).map(({ sign, means }) => ({ sign: ringsSheetSigns[sign], means }));
    const placed = drawn.relationships.filter(({ level }) => level !== null);
    return {
      legend: { withLines: false, signs: [...signs, ...marksInLegend(placed, [], marks)] },
      drawing: ringsDrawing({
        ringsOf,
        nameOf: (id) => relationships.get(id)?.name ?? '',
        markingOf: (id) => marks && markingOf(marks.of(id)),
      }),
    };
  },
  axes: axesOnPaper,
  matrix: matrixOnPaper,
  holders: holdersOnPaper,
  table: (shown) => (shown.search.rows === 'organisations' ? organisationsOnPaper(shown) : tableOnPaper(shown)),
};

type Identified = readonly { id: string }[];

/** What the signs mean that a comparison, or something supposed, has put on a sheet. */
function marksInLegend(relationships: Identified, organisations: Identified, marks: Marks | null): Legend['signs'] {
  if (marks === null) return [];
  const { signs, aside } = marksAmong(
    relationships.map(({ id }) => id),
    marks,
  );
  const left = new Set(organisations.map(({ id }) => marks.left(id)));
  return [
    ...signs.map(({ sign, means }) => ({ written: markSigns[sign], isDashed: isDashedSign(sign), means })),
    ...(left.has('alone') ? [{ sign: 'alone' as const, means: leftMeanings.alone }] : []),
    ...(left.has('gone') ? [{ sign: 'gone' as const, means: leftMeanings.gone }] : []),
    ...(aside === null ? [] : [{ sign: 'pale' as const, means: aside }]),
  ];
}

/** The view that is looked at, as it goes on paper. */
export function onPaper(view: View, shown: Shown): OnPaper {
  return views[view](shown);
}
