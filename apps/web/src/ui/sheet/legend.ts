import { relationshipTypes } from '../relationshipTypes.ts';
import { type Room, typeBox, wordsAt } from './drawing.ts';
import { type Ink, typeInk } from './ink.ts';
import { svg } from './svg.ts';

export type SheetSign =
  | 'council'
  | 'partner'
  | 'other'
  | 'hub'
  | 'broker'
  | 'hollow'
  | 'disputed'
  | 'ring-disputed'
  | 'alone'
  | 'gone'
  | 'pale'
  | 'quiet'
  | 'thin'
  | 'join'
  | 'empty'
  | 'size'
  | 'arrow';

/** A sign with what it means: one that is drawn, or one that is written beside letters. */
export type LegendEntry = { means: string } & ({ sign: SheetSign } | { written: string; isDashed: boolean });

/** How a sheet is to be read. */
export interface Legend {
  /** Whether types are also told apart by their line. */
  withLines: boolean;
  /** False where nothing on the sheet has a type. */
  withTypes?: boolean;
  signs: readonly LegendEntry[];
}

interface Entry {
  width: number;
  draw: (x: number, y: number) => string;
}

const rowHeight = 20;
const gap = 18;
const size = 11;

function entriesOf({ withLines, withTypes = true, signs }: Legend, ink: Ink): Entry[] {
  const words = (x: number, y: number, text: string) => wordsAt(x, y + 4, text, { size, fill: ink.ink });
  const types = relationshipTypes.map(({ id, label, pattern: { dashes } }): Entry => {
    const sign = withLines ? 52 : 20;
    return {
      width: sign + ink.widthOf(label) * size,
      draw: (x, y) =>
        typeBox(x, y - 7, id, ink) +
        (withLines
          ? svg('path', {
              d: `M${x + 18} ${y}h28`,
              stroke: typeInk(ink, id).line,
              'stroke-width': 2,
              'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
            })
          : '') +
        words(x + sign, y, label),
    };
  });
  return [
    ...(withTypes ? types : []),
    ...signs.map(
      (entry): Entry => ({
        width: 26 + ink.widthOf(entry.means) * size,
        draw: (x, y) =>
          ('sign' in entry ? drawn[entry.sign](x + 10, y, ink) : writtenAt(x + 10, y, entry, ink)) + words(x + 26, y, entry.means),
      }),
    ),
  ];
}

function writtenAt(x: number, y: number, { written, isDashed }: { written: string; isDashed: boolean }, ink: Ink): string {
  const box = { x: x - 9, y: y - 8, width: 18, height: 16, rx: 3, fill: 'none', stroke: ink.muted, 'stroke-dasharray': '3 2.5' };
  const sign = wordsAt(x, y + 4, written, { size: size + 1, weight: 700, fill: ink.ink, anchor: 'middle' });
  return isDashed ? svg('rect', box) + sign : sign;
}

const drawn: Readonly<Record<SheetSign, (x: number, y: number, ink: Ink) => string>> = {
  council: (x, y, { ink }) => svg('rect', { x: x - 6, y: y - 6, width: 12, height: 12, rx: 2, fill: ink }),
  partner: (x, y, { faint }) => svg('circle', { cx: x, cy: y, r: 6, fill: faint }),
  other: (x, y, { edge, surface }) =>
    svg('path', { d: `M${x - 7} ${y}l3.5-6h7l3.5 6-3.5 6h-7Z`, fill: surface, stroke: edge, 'stroke-width': 1.5 }),
  hub: (x, y, { muted }) => svg('path', { d: `M${x} ${y - 7}l7 7-7 7-7-7Z`, fill: muted }),
  broker: (x, y, { muted }) =>
    svg('path', { d: `M${x - 10} ${y}h14`, stroke: muted, 'stroke-width': 2 }) + svg('circle', { cx: x + 6, cy: y, r: 3.5, fill: muted }),
  hollow: (x, y, { surface, muted }) => svg('circle', { cx: x, cy: y, r: 5.5, fill: surface, stroke: muted, 'stroke-width': 2 }),
  disputed: (x, y, ink) =>
    svg('rect', { x: x - 6, y: y - 7, width: 12, height: 14, rx: 2, fill: ink.surface, stroke: ink.danger, 'stroke-width': 2 }) +
    wordsAt(x, y + 4, '!', { size, weight: 700, fill: ink.ink, anchor: 'middle' }),
  'ring-disputed': (x, y, { muted, danger }) => svg('circle', { cx: x, cy: y, r: 5.5, fill: muted, stroke: danger, 'stroke-width': 2.5 }),
  alone: (x, y, { faint, danger }) =>
    svg('circle', { cx: x, cy: y, r: 3.5, fill: faint }) +
    svg('circle', { cx: x, cy: y, r: 7, fill: 'none', stroke: danger, 'stroke-width': 1.5, 'stroke-dasharray': '3 2.5' }),
  gone: (x, y, { danger }) =>
    svg('circle', { cx: x, cy: y, r: 6, fill: 'none', stroke: danger, 'stroke-width': 1.75, 'stroke-dasharray': '3.5 2.5' }),
  pale: (x, y, { muted }) => svg('path', { d: `M${x - 10} ${y}h20`, stroke: muted, 'stroke-width': 2.25, 'stroke-opacity': 0.3 }),
  quiet: (x, y, { muted }) => svg('circle', { cx: x, cy: y, r: 5.5, fill: muted, 'fill-opacity': 0.35, stroke: muted, 'stroke-width': 1 }),
  thin: (x, y, { muted }) => svg('path', { d: `M${x - 10} ${y}h20`, stroke: muted, 'stroke-width': 1.25, 'stroke-opacity': 0.5 }),
  join: (x, y, { muted }) =>
    svg('path', { d: `M${x - 8} ${y + 4}q8-12 16 0`, fill: 'none', stroke: muted, 'stroke-width': 1.25 }) +
    svg('circle', { cx: x - 8, cy: y + 4, r: 3, fill: muted }) +
    svg('circle', { cx: x + 8, cy: y + 4, r: 3, fill: muted }),
  empty: (x, y, { muted }) =>
    svg('path', { d: `M${x - 9} ${y + 5}q9-14 18 0`, fill: 'none', stroke: muted, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' }),
  arrow: (x, y, { muted }) =>
    svg('path', { d: `M${x - 10} ${y}h14`, stroke: muted, 'stroke-width': 1.25 }) +
    svg('path', { d: `M${x + 10} ${y}l-8-3.5v7Z`, fill: muted }),
  size: (x, y, { muted }) =>
    svg('circle', { cx: x - 6, cy: y, r: 3, fill: muted }) + svg('circle', { cx: x + 4, cy: y, r: 6, fill: muted }),
};

function rowsOf(legend: Legend, width: number, ink: Ink): Entry[][] {
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entriesOf(legend, ink)) {
    if (used > 0 && used + entry.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entry.width + gap;
  }
  return rows;
}

/** How high the legend is in a width. */
export function legendHeight(legend: Legend, width: number, ink: Ink): number {
  return rowsOf(legend, width, ink).length * rowHeight;
}

/** The legend in rows. */
export function legendOf(legend: Legend, room: Room, ink: Ink): string {
  return rowsOf(legend, room.width, ink)
    .map((row, at) => {
      let x = room.x;
      return row
        .map((entry) => {
          const picture = entry.draw(Math.round(x), Math.round(room.y + rowHeight * (at + 0.5)));
          x += entry.width + gap;
          return picture;
        })
        .join('');
    })
    .join('');
}
