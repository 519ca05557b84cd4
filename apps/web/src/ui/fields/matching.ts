const marks = /\p{M}+/gu;
const beyondAscii = /[^\x20-\x7e·]/;
const twoSpaces = / {2}/;

/** Text as compared when searching: lower case, no accents, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  // Most text is plain already but for its capitals, and thousands are looked through at each key.
  if (!beyondAscii.test(text) && !twoSpaces.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFKD').replace(marks, '').replace(/[‘’]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/** So many texts are kept plain from one key to the next. */
const mostKept = 200_000;
const kept = new Map<string, string>();

/** The plain text of one that is likely to be asked for again. */
function plainOf(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const plain = plainText(text);
  kept.set(text, plain);
  return plain;
}

/** The words of the query that was asked last: it is asked of many texts in turn. */
let asked = { query: '', wanted: '', parts: [''] };

function askedOf(query: string): typeof asked {
  if (asked.query !== query) {
    const wanted = plainText(query);
    asked = { query, wanted, parts: wanted.split(' ') };
  }
  return asked;
}

/** What stands between words. An apostrophe is within one. */
const between = /[^\p{L}\p{N}']/u;

/** Whether a word of the text begins with this. */
function beginsWord(plain: string, part: string): boolean {
  for (let at = plain.indexOf(part); at >= 0; at = plain.indexOf(part, at + 1))
    if (at === 0 || between.test(plain.charAt(at - 1))) return true;
  return false;
}

/** The score of a text that is just what was asked. */
export const exactScore = 5;

/**
 * How well `text` answers `query`: 0 not at all, then higher for words that merely contain it, begin with it, or the whole text beginning with it.
 * Every word of the query must be found.
 */
export function matchScore(text: string, query: string): number {
  const { wanted, parts } = askedOf(query);
  if (wanted === '') return 1;
  const plain = plainOf(text);
  for (const part of parts) if (!plain.includes(part)) return 0;
  if (plain === wanted) return exactScore;
  if (plain.startsWith(wanted)) return 4;
  return parts.every((part) => beginsWord(plain, part)) ? 3 : 2;
}
