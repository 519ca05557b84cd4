/** What bodies are in law, which people leave out or put in as they like. */
const legalEndings = new Set(['ltd', 'limited', 'cic', 'cio', 'scio', 'plc', 'llp', 'the']);
/** Words that say little of which body it is. */
const general = new Set(
  'group association assoc trust charity project community society club centre center service services organisation foundation company uk of and for'.split(
    ' ',
  ),
);
const marks = /\p{M}+/gu;

/**
 * A name as names are compared: lower case, no accents, dots or apostrophes, `&` as “and”, without “the” and what the body is in law.
 * Two names that come to the same are taken for one and the same.
 */
export function plainName(name: string): string {
  const words = wordsOf(name);
  const kept = words.filter((word) => !legalEndings.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

const plainLetters = /^[ -~]*$/;

function wordsOf(name: string): string[] {
  // Most names have nothing to take apart, which costs more than all the rest.
  if (plainLetters.test(name)) return plainWordsOf(name.toLowerCase());
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/['’‘.]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same of text in small letters of ASCII, gone through letter by letter: a fraction of the work. */
function plainWordsOf(letters: string): string[] {
  const words: string[] = [];
  let word = '';
  let from = 0;
  for (let at = 0; at <= letters.length; at += 1) {
    const code = at < letters.length ? letters.charCodeAt(at) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (at > from) word += letters.slice(from, at);
    from = at + 1;
    // Dots and apostrophes part nothing.
    if (code === 46 || code === 39) continue;
    if (word !== '') words.push(word);
    if (code === 38) words.push('and');
    word = '';
  }
  return words;
}

/** From here on two names are alike enough to ask whether they are of the same body. */
export const likeEnough = 0.86;

/**
 * How alike two plain names are, from 0 to 1: by the letters to be changed, whatever the order of the words. Numbers have to be the same (the 1st
 * scouts are not the 2nd), and a general word more or less, such as “group”, makes little difference.
 */
export function likeness(one: string, other: string): number {
  return likenessOf(looksOf(one), looksOf(other));
}

/** What is compared of a plain name. */
export interface Looks {
  plain: string;
  numbers: string;
  /** Without its general words. */
  bare: string;
  /** Its words in the order of the alphabet. */
  inOrder: string;
}

/** Takes a plain name apart, once for all that it is compared with. */
export function looksOf(plain: string): Looks {
  return { plain, numbers: numbersIn(plain), bare: withoutGeneral(plain), inOrder: inOrder(plain) };
}

/** `likeness` of names that were taken apart before. */
export function likenessOf(one: Looks, other: Looks): number {
  if (one.plain === other.plain) return 1;
  if (one.numbers !== other.numbers) return 0;
  if (one.bare === other.bare) return 0.9;
  const asWritten = closeness(one.plain, other.plain);
  // In order already, both of them: there is nothing else to compare.
  if (one.inOrder === one.plain && other.inOrder === other.plain) return asWritten;
  return Math.max(asWritten, closeness(one.inOrder, other.inOrder));
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join();
}

/** Whether a word says little of which body it is. */
export function isGeneral(word: string): boolean {
  return general.has(word);
}

function withoutGeneral(name: string): string {
  const kept = name.split(' ').filter((word) => !general.has(word));
  return kept.length < 2 ? name : kept.join(' ');
}

function inOrder(name: string): string {
  return name.split(' ').sort().join(' ');
}

function closeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const most = Math.floor(longest * (1 - likeEnough));
  if (most < 1 || Math.abs(one.length - other.length) > most) return 0;
  const count = edits(one, other, most);
  return count > most ? 0 : 1 - count / longest;
}

/** Rows to count in, kept from one count to the next: as long as the longest name there was. */
let rows = threeRows(256);

function threeRows(width: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
}

/** Letters put in, left out, changed, or swapped with the next (optimal string alignment); more than `most` as soon as there must be more. */
function edits(one: string, other: string, most: number): number {
  const width = other.length + 1;
  if (rows[0].length < width) rows = threeRows(2 * width);
  let [before, last, current] = rows;
  for (let at = 0; at < width; at += 1) last[at] = at;
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    let least = row;
    const letter = one.charCodeAt(row - 1);
    for (let at = 1; at < width; at += 1) {
      const same = letter === other.charCodeAt(at - 1);
      let count = Math.min((last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && letter === other.charCodeAt(at - 2) && one.charCodeAt(row - 2) === other.charCodeAt(at - 1);
      if (swapped) count = Math.min(count, (before[at - 2] ?? 0) + 1);
      current[at] = count;
      if (count < least) least = count;
    }
    if (least > most) return least;
    [before, last, current] = [last, current, before];
  }
  return last[other.length] ?? 0;
}
