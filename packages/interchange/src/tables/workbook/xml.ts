import { InvalidError } from '@weft/domain';
import { SaxesParser } from 'saxes';
import type { Pause } from '../table.ts';
import { type Parts, unpack } from './zip.ts';

/** What hears an XML part as it is read. Names are without their prefixes. */
export interface Listener {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads one part of a workbook as XML, a little at a time; a part that is not there says nothing.
 * @throws InvalidError when it is not whole, or has a document type, which no workbook has; what `listener` and `pause` throw.
 */
export async function listen(parts: Parts, name: string, listener: Listener, pause: Pause): Promise<void> {
  const part = parts.get(name);
  if (part === undefined) return;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw new InvalidError('This workbook is not whole. Open it in your spreadsheet program, save it again, and try once more.');
  });
  parser.on('doctype', () => {
    throw new InvalidError('This workbook has a document type in it, which no spreadsheet program writes, so it was not opened.');
  });
  const { open, text, close } = listener;
  if (open) parser.on('opentag', (tag) => open(bare(tag.name), tag.attributes));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  if (close) parser.on('closetag', (tag) => close(bare(tag.name)));
  await unpack(part, (piece) => parser.write(piece), pause);
  parser.close();
}
