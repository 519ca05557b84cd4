import type { Pause, SheetName } from '../table.ts';
import { listen } from './xml.ts';
import type { Parts } from './zip.ts';

/** A sheet and the part that it is in. */
export interface SheetPart extends SheetName {
  part: string;
}

/** What stands around the sheets of a workbook. */
export interface Workbook {
  sheets: SheetPart[];
  /** Days are counted from 1904, as on early Macs, rather than from 1900. */
  isFrom1904: boolean;
  texts: string[];
  /** Whether a cell of a style is a day, by the number of the style. */
  isDay: boolean[];
}

/** @throws InvalidError as `listen` does. */
export async function workbookOf(parts: Parts, pause: Pause): Promise<Workbook> {
  const root = [...(await linksIn(parts, '_rels/.rels', '', pause)).values()].find(({ type }) => type.endsWith('/officeDocument'));
  const main = root?.target ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = await linksIn(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, pause);
  const partNamed = (ending: string) => [...links.values()].find(({ type }) => type.endsWith(ending))?.target ?? '';
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  await listen(
    parts,
    main,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
        const link = name === 'sheet' ? links.get(attributes['r:id'] ?? attributes.id ?? '') : undefined;
        // Sheets of charts have no cells.
        if (link?.type.endsWith('/worksheet'))
          sheets.push({ name: attributes.name ?? '', isHidden: (attributes.state ?? 'visible') !== 'visible', part: link.target });
      },
    },
    pause,
  );
  const texts = await textsIn(parts, partNamed('/sharedStrings'), pause);
  return { sheets, isFrom1904, texts, isDay: await daysIn(parts, partNamed('/styles'), pause) };
}

async function linksIn(parts: Parts, name: string, folder: string, pause: Pause) {
  const links = new Map<string, { target: string; type: string }>();
  const open = (tag: string, { Id = '', Target = '', Type = '' }: Readonly<Record<string, string>>) => {
    if (tag === 'Relationship') links.set(Id, { type: Type, target: Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}` });
  };
  await listen(parts, name, { open }, pause);
  return links;
}

/** Texts that cells share. What says how a text is read aloud (`rPh`) is no part of it. */
async function textsIn(parts: Parts, name: string, pause: Pause): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isAloud = false;
  const open = (tag: string) => {
    if (tag === 'si') current = '';
    else if (tag === 'rPh') isAloud = true;
    else if (tag === 't') isText = !isAloud;
  };
  const close = (tag: string) => {
    if (tag === 'si') texts.push(current);
    else if (tag === 'rPh') isAloud = false;
    else if (tag === 't') isText = false;
  };
  const text = (piece: string) => {
    if (isText) current += piece;
  };
  await listen(parts, name, { open, close, text }, pause);
  return texts;
}

/** The formats of days that have a number and no words. Source: ECMA-376 part 1, 18.8.30. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of days has a day, month or year in it, outside quotes and brackets. */
function saysDay(code: string): boolean {
  return /[dmy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').replace(/general/gi, ''));
}

async function daysIn(parts: Parts, name: string, pause: Pause): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const isDay: boolean[] = [];
  let isCells = false;
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const id = Number(attributes.numFmtId ?? 0);
    if (tag === 'numFmt') own.set(id, saysDay(attributes.formatCode ?? ''));
    else if (tag === 'cellXfs') isCells = true;
    else if (tag === 'xf' && isCells) isDay.push(own.get(id) ?? builtIn(id));
  };
  const close = (tag: string) => {
    if (tag === 'cellXfs') isCells = false;
  };
  await listen(parts, name, { open, close }, pause);
  return isDay;
}
