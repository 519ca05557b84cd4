const marks = /\p{M}+/gu;

/** Text as compared when searching: lower case, no accents, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(/[‘’]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * How well `text` answers `query`: 0 not at all, then higher for words that merely contain it, begin with it, or the whole text beginning with it.
 * Every word of the query must be found.
 */
export function matchScore(text: string, query: string): number {
  const wanted = plainText(query);
  const plain = plainText(text);
  if (wanted === '') return 1;
  if (plain === wanted) return 5;
  if (plain.startsWith(wanted)) return 4;
  const words = plain.split(/[^\p{L}\p{N}']+/u);
  const scores = wanted.split(' ').map((part) => (words.some((word) => word.startsWith(part)) ? 3 : plain.includes(part) ? 2 : 0));
  return Math.min(...scores);
}
