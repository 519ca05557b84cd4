import { isGeneral } from './likeness.ts';

/**
 * What plain names that are like each other have in common, as numbers: the words but for each one (a typing error spoils one), the words that
 * are not general, and the consonants. In whatever order the words stand. Two that have nothing in common may still share a number, by a rare
 * chance: they are compared then, and found to differ.
 */
export function partsOf(plain: string): number[] {
  const words = plain.split(' ').sort();
  const parts: number[] = [];
  const marks = words.map(markOf);
  let all = 0;
  for (const mark of marks) all = (all + mark) | 0;
  if (words.length > 1)
    for (let at = 0; at < words.length; at += 1) put(parts, mixed((all - (marks[at] ?? 0)) | 0, words[at]?.charCodeAt(0) ?? 0));
  put(parts, mixed(withoutGeneral(words, marks, all), 1));
  put(parts, mixed(consonants(words), 2));
  return parts;
}

function put(parts: number[], part: number): void {
  if (!parts.includes(part)) parts.push(part);
}

/** A number that stands for a word. Source: FNV-1a, with the last mixing of MurmurHash3; both in the public domain. */
function markOf(word: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) mark = Math.imul(mark ^ word.charCodeAt(at), 0x01000193);
  return mixed(mark, 0);
}

function mixed(mark: number, kind: number): number {
  let mix = mark ^ Math.imul(kind + 1, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** All words but the general ones, unless next to nothing would be left. */
function withoutGeneral(words: readonly string[], marks: readonly number[], all: number): number {
  let sum = 0;
  let kept = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (isGeneral(words[at] ?? '')) continue;
    kept += 1;
    sum = (sum + (marks[at] ?? 0)) | 0;
  }
  return kept < 2 ? all : sum;
}

/** The consonants of all words one after the other, each once where it is doubled. */
function consonants(words: readonly string[]): number {
  let mark = 0x811c9dc5;
  for (const word of words) {
    let last = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      if (letter === last || isVowel(letter)) continue;
      last = letter;
      mark = Math.imul(mark ^ letter, 0x01000193);
    }
  }
  return mark;
}

/** The letters `a`, `e`, `i`, `o`, `u` and `y` by their codes. */
function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117 || letter === 121;
}
