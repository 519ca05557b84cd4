import type { Side, Tier } from '@weft/domain';

/** Titles that plainly say how senior a post is, by the side it stands on. */
const titles: readonly { says: RegExp; council: Tier | null; elsewhere: Tier | null }[] = [
  { says: /\bleader of the council\b|\bcabinet member\b|\bcouncillor\b/i, council: 'councillor', elsewhere: null },
  { says: /\bchief executive\b|\bCEO\b/i, council: 'chief-officer', elsewhere: 'chief-executive' },
  { says: /\bdirector\b/i, council: 'chief-officer', elsewhere: null },
  { says: /\bhead of\b/i, council: 'senior-manager', elsewhere: null },
  { says: /\btrustees?\b/i, council: null, elsewhere: 'trustee' },
];

/** The tier that a post's title plainly says, and null when it does not. */
export function tierFromTitle(title: string, side: Side): Tier | null {
  const found = titles.find(({ says }) => says.test(title));
  if (found === undefined) return null;
  return side === 'council' ? found.council : found.elsewhere;
}
