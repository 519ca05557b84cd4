/** The given lines as one text, those that are missing left out; null when there are none. */
export function linesOf(...lines: readonly (string | null | undefined)[]): string | null {
  const there = lines.filter((line): line is string => typeof line === 'string' && line !== '');
  return there.length === 0 ? null : there.join('\n');
}
