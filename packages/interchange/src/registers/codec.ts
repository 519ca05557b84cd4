import { isDay, type ListEntry, parseTypedDate } from '@weft/domain';

/** What a cell's text was read as, or why it could not be. */
export type CellValue = { value: unknown } | { problem: string };

/** How one kind of value is written in a cell, and read from one. Blank stands for what is not known. */
export interface Codec {
  write: (value: unknown) => string;
  read: (text: string, today: string) => CellValue;
}

const said = (value: unknown): CellValue => ({ value });
const wrong = (problem: string): CellValue => ({ problem });
const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Words as they were written. What they may be is said by the record's own schema. */
export const words: Codec = {
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => said(text === '' ? null : text),
};

/** A day, read as people in the UK type it. */
export const day: Codec = {
  write: words.write,
  read: (text, today) => {
    if (text === '') return said(null);
    const read = isDay(text) ? text : parseTypedDate(text, { today });
    return read === null ? wrong(`“${text}” is not a day. Write it like 27 March 2027 or 27/03/2027.`) : said(read);
  },
};

/** A whole number, with or without commas between its thousands. */
export const whole: Codec = {
  write: (value) => (typeof value === 'number' ? String(value) : ''),
  read: (text) => {
    if (text === '') return said(null);
    const plain = text.replace(/,(?=\d{3}(\D|$))/g, '').replace(/\.0+$/, '');
    return /^-?\d{1,15}$/.test(plain) ? said(Number(plain)) : wrong(`“${text}” is not a whole number.`);
  },
};

/** A number with a point in it, such as a latitude. */
export const decimal: Codec = {
  write: whole.write,
  read: (text) => {
    if (text === '') return said(null);
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? said(Number(text)) : wrong(`“${text}” is not a number.`);
  },
};

/** Money kept in pence, written in pounds: 1250.00. */
export const pounds: Codec = {
  write: (value) => {
    if (typeof value !== 'number') return '';
    const digits = String(value).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  },
  read: (text) => {
    if (text === '') return said(null);
    const [, whole = '', part = ''] = /^£? ?(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.replace(/,(?=\d{3}(\D|$))/g, '')) ?? [];
    return whole === ''
      ? wrong(`“${text}” is not an amount in pounds, such as 1250 or 1250.50.`)
      : said(Number(whole + part.padEnd(2, '0')));
  },
};

/** Yes or no; blank where it is not known. */
export const yesNo: Codec = {
  write: (value) => (value === true ? 'Yes' : value === false ? 'No' : ''),
  read: (text) => {
    if (text === '') return said(null);
    const plain = folded(text);
    if (['yes', 'y', 'true', '1'].includes(plain)) return said(true);
    return ['no', 'n', 'false', '0'].includes(plain) ? said(false) : wrong(`“${text}” is neither Yes nor No.`);
  },
};

/** By its words, whole or few; else by its key, which is the words it had at first: old registers come back in after a term was renamed. */
function entryOf(entries: readonly ListEntry[], text: string): ListEntry | undefined {
  const typed = folded(text);
  return (
    entries.find(({ label }) => folded(label) === typed) ??
    entries.find(({ short }) => short !== undefined && folded(short) === typed) ??
    entries.find(({ id }) => id === text || folded(id.replace(/_/g, ' ')) === typed)
  );
}

const wordsOf = ({ label, short }: ListEntry) => short ?? label;

function notThere(entries: readonly ListEntry[], text: string): CellValue {
  const all = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    entries.filter(({ retired }) => !retired).map((entry) => `“${wordsOf(entry)}”`),
  );
  return wrong(`“${text}” is not one of the choices. It can be ${all}.`);
}

/** One of a list, written by its label, or in few words where it has them. */
export function choice(entries: readonly ListEntry[]): Codec {
  return {
    write: (value) => {
      const entry = entries.find(({ id }) => id === value);
      return entry ? wordsOf(entry) : typeof value === 'string' ? value : '';
    },
    read: (text) => {
      if (text === '') return said(null);
      const entry = entryOf(entries, text);
      return entry ? said(entry.id) : notThere(entries, text);
    },
  };
}

/** Any of a list, parted by semicolons. */
export function choices(entries: readonly ListEntry[]): Codec {
  const one = choice(entries);
  return {
    write: (value) => (Array.isArray(value) ? value.map(one.write).join('; ') : ''),
    read: (text) => {
      const parts = text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const unknown = parts.find((part) => entryOf(entries, part) === undefined);
      return unknown === undefined ? said(parts.map((part) => entryOf(entries, part)?.id)) : notThere(entries, unknown);
    },
  };
}

/** The keys of an enumeration as a list: `in_progress` reads “In progress”, unless it is called something else. */
export function listOf(keys: readonly string[], called: Readonly<Record<string, string>> = {}): ListEntry[] {
  return keys.map((id) => ({ id, label: called[id] ?? id.replace(/_/g, ' ').replace(/^./, (letter) => letter.toUpperCase()) }));
}
