import { aboutColumns, type RowAbout, registerColumns } from './here.ts';
import { type Kept, longestRow, noRegister, notWhole, type RowReader } from './kept.ts';

/** Where in a line each thing stands; -1 for what no column has. */
type Places = Readonly<Record<keyof RowAbout, number>>;

interface Heading {
  line: string;
  separator: '\t' | ',';
  places: Places;
  /** The last place of all: what stands behind it is not looked at. */
  last: number;
}

const [quote, newline, carriageReturn] = [34, 10, 13];

/** Takes the rows out of text with a row in each line: tabs without quotes, as charities have it, or commas with quotes, as companies do. */
export function lineReader(kept: Kept): RowReader {
  let heading: Heading | null = null;
  let held = '';
  let at = 0;
  let isInQuotes = false;
  const line = (text: string) => {
    if (heading === null) heading = headingIn(text);
    else if (text !== '') kept.take(text, aboutIn(text, heading));
  };
  return {
    take(text) {
      held += text;
      let from = 0;
      for (; at < held.length; at += 1) {
        const code = held.charCodeAt(at);
        if (code === quote && heading?.separator === ',') isInQuotes = !isInQuotes;
        if (code !== newline || isInQuotes) continue;
        line(held.slice(from, held.charCodeAt(at - 1) === carriageReturn ? at - 1 : at));
        from = at + 1;
      }
      held = held.slice(from);
      at -= from;
      if (held.length > longestRow) throw heading === null ? noRegister() : notWhole();
    },
    end() {
      if (held !== '') line(held);
      if (heading === null) throw noRegister();
      return [heading.line, ...kept.rows, ''].join('\n');
    },
  };
}

function headingIn(line: string): Heading {
  const separator = line.includes('\t') ? '\t' : ',';
  const names = line.split(separator).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  if (!registerColumns.some((name) => names.includes(name))) throw noRegister();
  const place = (of: keyof RowAbout) => names.findIndex((name) => aboutColumns[of].includes(name));
  const places = { charity: place('charity'), linked: place('linked'), company: place('company'), name: place('name') };
  return { line, separator, places, last: Math.max(...Object.values(places)) };
}

function aboutIn(line: string, { separator, places, last }: Heading): RowAbout {
  const cells = separator === '\t' ? line.split(separator, last + 1) : quotedCells(line, last);
  const cell = (place: number) => cells[place]?.trim() ?? '';
  return { charity: cell(places.charity), linked: cell(places.linked), company: cell(places.company), name: cell(places.name) };
}

/** The first cells of a line with commas between them: of a million lines, nothing is read of the rest. */
function quotedCells(line: string, last: number): string[] {
  const cells: string[] = [];
  for (let from = 0; cells.length <= last && from <= line.length; ) {
    let end = line.indexOf(',', from);
    if (line.charCodeAt(from) === 34) {
      let close = line.indexOf('"', from + 1);
      while (close >= 0 && line.charCodeAt(close + 1) === 34) close = line.indexOf('"', close + 2);
      end = close < 0 ? -1 : line.indexOf(',', close);
    }
    const cell = line.slice(from, end < 0 ? line.length : end);
    cells.push(cell.startsWith('"') ? cell.slice(1, cell.lastIndexOf('"')).replaceAll('""', '"') : cell);
    if (end < 0) break;
    from = end + 1;
  }
  return cells;
}
