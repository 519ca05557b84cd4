/** How many differences a reason names. */
const most = 12;

/** What an edit changes, as the reason that stands in the log: a sentence for each thing, and how many more there are. */
export function sentencesOf(differences: readonly string[]): string {
  const left = differences.length - most;
  return `${differences.slice(0, most).join('. ')}${left > 0 ? `. And ${left} more` : ''}.`;
}
