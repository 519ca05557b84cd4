import { z } from 'zod';
import { aboutColumns, type RowAbout, registerColumns } from './here.ts';
import { type Kept, longestRow, noRegister, notWhole, type RowReader } from './kept.ts';

const record = z.record(z.string(), z.unknown());

/** Takes the records out of a list in JSON, one at a time: none but the one at hand is ever read. */
export function recordReader(kept: Kept): RowReader {
  let isFirst = true;
  const finder = recordFinder((text) => {
    const said = recordIn(text);
    if (isFirst && !registerColumns.some((name) => said[name] !== undefined)) throw noRegister();
    isFirst = false;
    kept.take(text, aboutIn(said));
  });
  return {
    take: finder.take,
    end() {
      if (!finder.isWhole()) throw notWhole();
      return `[${kept.rows.join(',\n')}]`;
    },
  };
}

function recordIn(text: string): Record<string, unknown> {
  try {
    return record.parse(JSON.parse(text));
  } catch {
    throw notWhole();
  }
}

function aboutIn(said: Readonly<Record<string, unknown>>): RowAbout {
  const first = (of: keyof RowAbout) => {
    const value = aboutColumns[of].map((name) => said[name]).find((each) => each !== undefined && each !== null);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  return { charity: first('charity'), linked: first('linked'), company: first('company'), name: first('name') };
}

const [quote, backslash, openList, closeList, open, close] = [34, 92, 91, 93, 123, 125];

/** Finds where each record of the outermost list begins and ends. What lies between is for `JSON.parse`. */
function recordFinder(found: (text: string) => void) {
  let held = '';
  let at = 0;
  // Where the record at hand begins; null between records.
  let start: number | null = null;
  let depth = 0;
  let isInText = false;
  const deeper = (code: number) => {
    if (depth === 0 && code === open) throw noRegister();
    if (depth === 1) start = at;
    depth += 1;
  };
  const higher = () => {
    depth -= 1;
    if (depth !== 1 || start === null) return;
    found(held.slice(start, at + 1));
    start = null;
  };
  return {
    take(text: string) {
      held += text;
      for (; at < held.length; at += 1) {
        const code = held.charCodeAt(at);
        // What follows a backslash ends no text.
        if (isInText && code === backslash) at += 1;
        else if (code === quote) isInText = !isInText;
        else if (isInText) continue;
        else if (code === open || code === openList) deeper(code);
        else if (code === close || code === closeList) higher();
      }
      const done = start ?? Math.min(at, held.length);
      held = held.slice(done);
      at -= done;
      start = start === null ? null : 0;
      if (held.length > longestRow) throw notWhole();
    },
    isWhole: () => depth === 0,
  };
}
