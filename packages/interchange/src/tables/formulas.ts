/** What a spreadsheet would run as a formula, with any `'` that stand before it. Source: OWASP ASVS 1.2.10. */
const formula = /^'*[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const guarded = /^'+[=+\-@\t\r]/;

/** A text that no spreadsheet runs: what looks like a formula gets a `'` before it, and numbers stay as they are. */
export function guardedText(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/** What a guarded text means. */
export function meantBy(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
