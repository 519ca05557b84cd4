import { counted, describeFilter, type Visible } from '@weft/network';
import { formatDate } from '../../ui/index.ts';
import type { Drawing } from '../../ui/sheet/drawing.ts';
import type { Ink } from '../../ui/sheet/ink.ts';
import type { Legend } from '../../ui/sheet/legend.ts';
import type { Paper } from '../../ui/sheet/paper.ts';
import { roomOf, type SheetContent, sheetSvg } from '../../ui/sheet/sheet.ts';
import { rowsIn, type SheetColumn, type SheetRow, tabularDrawing } from '../../ui/sheet/tabularDrawing.ts';
import type { View } from '../address/mapSearch.ts';
import type { MapState } from '../state/mapState.ts';

/** A view as it goes on paper: one picture, or rows over as many sheets as they take. */
export type OnPaper = { legend: Legend } & ({ drawing: Drawing } | { columns: readonly SheetColumn[]; rows: readonly SheetRow[] });

const viewNames: Readonly<Record<View, string>> = {
  network: 'network',
  rings: 'rings',
  axes: 'axes',
  matrix: 'matrix',
  holders: 'holders',
  table: 'table',
};

type Described = Pick<MapState, 'view' | 'filter' | 'snapshot' | 'kinds' | 'search'> & { visible: Visible };

/** What a view is called on paper, and what it leaves out and as at when, in words. */
export function headOf({ view, filter, snapshot, kinds, search, visible }: Described, workspaceName: string) {
  const { relationships, organisations } = visible;
  const all = visible.snapshot.relationships.length;
  const count = relationships.length === all ? counted(all, 'relationship') : `${relationships.length} of ${counted(all, 'relationship')}`;
  const chips = describeFilter(filter, snapshot, kinds).map(({ label }) => label);
  return {
    title: `${workspaceName}: ${viewNames[view]}`,
    lines: [
      `As at ${formatDate(search.on ?? visible.today)}. ${count}, ${counted(organisations.length, 'organisation')}.`,
      ...(chips.length === 0 ? [] : [`Only: ${chips.join('; ')}.`]),
    ],
  };
}

/** The sheets of a view, each as an SVG file. */
export function sheetsOf(
  onPaper: OnPaper,
  head: Pick<SheetContent, 'title' | 'isTitled' | 'lines' | 'source'>,
  paper: Paper,
  ink: Ink,
): [string, ...string[]] {
  const sheet = (drawing: Drawing, lines = head.lines) => sheetSvg({ ...head, lines, legend: onPaper.legend, drawing }, paper, ink);
  if ('drawing' in onPaper) return [sheet(onPaper.drawing)];
  const { columns, rows, legend } = onPaper;
  const perSheet = rowsIn(roomOf({ lines: [...head.lines, ''], legend }, paper, ink).height);
  if (rows.length <= perSheet) return [sheet(tabularDrawing(columns, rows))];
  const count = Math.ceil(rows.length / perSheet);
  const page = (at: number) =>
    sheet(tabularDrawing(columns, rows.slice(at * perSheet, (at + 1) * perSheet)), [...head.lines, `Sheet ${at + 1} of ${count}.`]);
  return [page(0), ...Array.from({ length: count - 1 }, (_, at) => page(at + 1))];
}
