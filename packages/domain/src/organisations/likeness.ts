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
  const letters = plainLetters.test(name) ? name : name.normalize('NFKD').replace(marks, '');
  return letters
    .toLowerCase()
    .replace(/['’‘.]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** From here on two names are alike enough to ask whether they are of the same body. */
export const likeEnough = 0.86;

/**
 * How alike two plain names are, from 0 to 1: by the letters to be changed, whatever the order of the words. Numbers have to be the same (the 1st
 * scouts are not the 2nd), and a general word more or less, such as “group”, makes little difference.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (numbersIn(one) !== numbersIn(other)) return 0;
  if (withoutGeneral(one) === withoutGeneral(other)) return 0.9;
  return Math.max(closeness(one, other), closeness(inOrder(one), inOrder(other)));
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join();
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

/** Letters put in, left out, changed, or swapped with the next (optimal string alignment); more than `most` as soon as there must be more. */
function edits(one: string, other: string, most: number): number {
  const width = other.length + 1;
  let before = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, at) => at);
  let current = new Uint16Array(width);
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

/** Names under the parts by which a name like them would be found: few for each name, so a list of any length is gone through quickly. */
export interface NameIndex<T> {
  add(name: string, of: T): void;
  /** Those with the very name, once it is plain. */
  same(name: string): readonly T[];
  /** Those with a name like it, the most alike first; those of the very name are not among them. */
  alike(name: string): { of: T; name: string; likeness: number }[];
}

/** A part that stands for more names than this says too little. */
const mostUnderOne = 60;

/** An index of names. What is kept is compared by identity. */
export function createNameIndex<T>(): NameIndex<T> {
  const byName = new Map<string, T[]>();
  const byPart = new Map<string, { plain: string; name: string; of: T }[]>();
  // A name is mostly looked for and then added.
  let last = { name: '', plain: '', parts: partsOf('') };
  const taken = (name: string) => {
    if (name === last.name) return last;
    const plain = plainName(name);
    last = { name, plain, parts: partsOf(plain) };
    return last;
  };
  return {
    add(name, of) {
      const { plain, parts } = taken(name);
      const known = { plain, name, of };
      push(byName, plain, of);
      for (const part of parts) push(byPart, part, known);
    },
    same: (name) => byName.get(taken(name).plain) ?? [],
    alike(name) {
      const { plain, parts } = taken(name);
      const found = new Map<T, { of: T; name: string; likeness: number }>();
      for (const part of parts) {
        const under = byPart.get(part) ?? [];
        if (under.length > mostUnderOne) continue;
        for (const { plain: known, name: written, of } of under) {
          if (known === plain) continue;
          const how = likeness(plain, known);
          if (how >= likeEnough && how > (found.get(of)?.likeness ?? 0)) found.set(of, { of, name: written, likeness: how });
        }
      }
      return [...found.values()].sort((one, other) => other.likeness - one.likeness);
    },
  };
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const under = into.get(key);
  if (under) under.push(value);
  else into.set(key, [value]);
}

/** The whole, the whole without each word (a typing error spoils one), without its general words, and its consonants. */
function partsOf(plain: string): Set<string> {
  const words = plain.split(' ').sort();
  const parts = new Set<string>();
  if (words.length > 1) for (const [at, word] of words.entries()) parts.add(`${besides(words, at)}|${word[0] ?? ''}`);
  parts.add(`*${withoutGeneral(plain).split(' ').sort().join(' ')}`);
  parts.add(`#${words.join(' ').replace(vowels, '').replace(twice, '$1').replaceAll(' ', '')}`);
  return parts;
}

const vowels = /[aeiouy]/g;
const twice = /([^ ])\1+/g;

function besides(words: readonly string[], left: number): string {
  let others = '';
  for (let at = 0; at < words.length; at += 1) if (at !== left) others += others === '' ? words[at] : ` ${words[at]}`;
  return others;
}
