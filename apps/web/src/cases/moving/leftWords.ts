/** Names the cases that something was not done to, each with its reason: three at most, then how many more. */
export function leftWords(what: string, left: readonly { reference: string; why: string }[]): string {
  const named = left.slice(0, 3).map(({ reference, why }) => `${reference} (${why.replace(/\.$/, '')})`);
  const more = left.length - named.length;
  return `${what}: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`;
}
