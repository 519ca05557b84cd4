import type { Day, Id } from '@weft/domain';
import { type Consequences, counted, describeFates, describeFilter, isLost, type Visible } from '@weft/network';
import { formatDate } from '../../ui/index.ts';
import type { Drawing } from '../../ui/sheet/drawing.ts';
import type { Ink } from '../../ui/sheet/ink.ts';
import type { Legend } from '../../ui/sheet/legend.ts';
import type { Paper } from '../../ui/sheet/paper.ts';
import { roomOf, type SheetContent, sheetSvg } from '../../ui/sheet/sheet.ts';
import { rowsIn, type SheetColumn, type SheetRow, tabularDrawing } from '../../ui/sheet/tabularDrawing.ts';
import type { View } from '../address/mapSearch.ts';
import { drawsMarks, type Marks, markCounts } from '../marks/marks.ts';
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

type Described = Pick<MapState, 'view' | 'filter' | 'snapshot' | 'kinds' | 'search' | 'drawn'> & {
  visible: Visible;
  marks: Marks | null;
  consequences: Consequences | null;
};

/** The days that are compared, in the order they are looked at. */
function daysOf({ since }: Described['search'], on: Day): string {
  if (since === undefined) return '';
  return `, ${formatDate(since)} ${since > on ? 'back ' : ''}to ${formatDate(on)}`;
}

/** How many relationships there are to see, and how many there are in all; of two days drawn at once, on the later. */
function countsOf(seen: Visible): { shown: number; all: number } {
  const isThere = ({ id }: { id: Id }) => !isLost(seen, id);
  return { shown: seen.relationships.filter(isThere).length, all: seen.snapshot.relationships.filter(isThere).length };
}

/** What the signs on a sheet come to. */
function saidOf({ view, search, drawn, marks, consequences }: Described): string[] {
  if (marks === null || !drawsMarks(view)) return [];
  if (consequences)
    return [`If ${consequences.supposing} (nothing is changed, this only shows what would be):`, describeFates(consequences)];
  const ids = drawn.relationships.map(({ id }) => id);
  return search.since === undefined ? [] : [`Since ${formatDate(search.since)}: ${markCounts(ids, marks).slice(2)}.`];
}

/** What a view is called on paper, and what it leaves out and as at when, in words. */
export function headOf(described: Described, workspaceName: string) {
  const { view, filter, snapshot, kinds, search, visible, drawn, marks } = described;
  const on = search.on ?? visible.today;
  const days = marks !== null && !marks.isSupposed && drawsMarks(view) ? daysOf(search, on) : '';
  const { shown, all } = countsOf(days === '' ? visible : drawn);
  const count = shown === all ? counted(all, 'relationship') : `${shown} of ${counted(all, 'relationship')}`;
  const chips = describeFilter(filter, snapshot, kinds).map(({ label }) => label);
  return {
    title: `${workspaceName}: ${viewNames[view]}${days}`,
    lines: [
      `As at ${formatDate(on)}. ${count}, ${counted(visible.organisations.length, 'organisation')}.`,
      ...saidOf(described),
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
