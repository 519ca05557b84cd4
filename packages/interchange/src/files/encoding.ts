import { InvalidError } from '@weft/domain';
import type { LeftOut } from './entry.ts';

/** A file as somebody gave it: what it is called, and its bytes; or its text, where nothing is left to be found out. */
export interface GivenFile {
  name: string;
  content: string | Uint8Array;
}

/** A file as text. */
export interface NamedText {
  name: string;
  text: string;
}

/** The text of a file, and what there is to say of how it was read: nothing of UTF-8, which is what files should be in. */
export interface ReadText extends NamedText {
  assumed: LeftOut[];
}

interface Guess {
  /** What the encoding is called. */
  encoding: string;
  /** The name it has among decoders. */
  label: string;
  /** How it is known. */
  why: string;
}

const utf8: Guess = { encoding: 'UTF-8', label: 'utf-8', why: '' };
const wide = { encoding: 'UTF-16', why: 'Its first bytes say so.' };
const western: Guess = {
  encoding: 'Windows-1252',
  label: 'windows-1252',
  why: 'It is not in UTF-8 and does not say what else, so it was read as Excel saves in Western Europe. Look at names with accents before you bring it in.',
};

/** What Windows-1252 has where ISO 8859-1 has controls; with controls in the five places where it has nothing. */
const westernOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const controls = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * The text of a file. Its encoding is what its first bytes or its XML declaration say, or else UTF-8; a table that is not in UTF-8 either is
 * read as Windows-1252, in which Excel saves. JSON and XML are not guessed at, since they are to be in UTF-8 where they say nothing.
 * Sources: RFC 8259, XML 1.0 appendix F, RFC 4180.
 * @throws InvalidError when it is no text, or in an encoding that cannot be told, with what to do about it.
 */
export function readText({ name, content }: GivenFile): ReadText {
  if (typeof content === 'string') return { name, text: content, assumed: [] };
  const guess = markedAs(content) ?? declaredAs(content, name) ?? utf8;
  const text = decoded(content, guess);
  if (text !== null) {
    if (text.includes('\0'))
      throw new InvalidError(
        `“${name}” is not a file of text. Save a spreadsheet as CSV, and a map in one of the formats that Weft reads.`,
      );
    return { name, text, assumed: saidOf(guess) };
  }
  const asWestern = guess === utf8 ? westernOf(content) : null;
  if (asWestern !== null && !/^\s*[<{[]/.test(asWestern)) return { name, text: asWestern, assumed: saidOf(western) };
  throw new InvalidError(brokenSentence(name, content, guess, asWestern !== null));
}

/** By a byte order mark, or by the zeros that every other byte of UTF-16 is in Western text. */
function markedAs([first, second]: Uint8Array): Guess | null {
  if (first === 0xff && second === 0xfe) return { ...wide, label: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { ...wide, label: 'utf-16be' };
  if (first !== undefined && first !== 0 && second === 0) return { ...wide, label: 'utf-16le' };
  return first === 0 && second !== undefined && second !== 0 ? { ...wide, label: 'utf-16be' } : null;
}

/** By what an XML file says of itself. One that calls itself UTF-16 without being it starts as UTF-8 does. */
function declaredAs(bytes: Uint8Array, name: string): Guess | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return null;
  if (!isKnown(label))
    throw new InvalidError(`“${name}” says that it is in ${label}, which Weft cannot read. Save it as UTF-8 and try again.`);
  return { encoding: label, label, why: 'Its first line says so.' };
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** Null when the bytes are not in this encoding. */
function decoded(bytes: Uint8Array, { label }: Guess): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes as Windows-1252; null when no text in it has them. Some versions of Node decode it as ISO 8859-1, which is put right here. */
function westernOf(bytes: Uint8Array): string | null {
  const text = new TextDecoder(western.label)
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => westernOnly[control.charCodeAt(0) - 0x80] ?? control);
  return controls.test(text) ? null : text;
}

function saidOf({ encoding, why }: Guess): LeftOut[] {
  return why === '' ? [] : [{ what: `file in ${encoding}`, count: 1, why }];
}

function brokenSentence(name: string, bytes: Uint8Array, { encoding, label }: Guess, seemsWestern: boolean): string {
  const whole = new TextDecoder(label).decode(bytes);
  const line = whole.slice(0, whole.indexOf('\uFFFD')).split('\n').length;
  const seems = seemsWestern ? ' It seems to be in Windows-1252 (Western European).' : '';
  return `“${name}” is not in ${encoding} from line ${line} on, so some of its letters would be lost.${seems} Save it as UTF-8 and try again.`;
}
