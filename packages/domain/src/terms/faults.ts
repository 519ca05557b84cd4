import type { FieldProblem } from '../errors/errors.ts';
import type { TermListKind } from './kinds.ts';
import type { ListTerm } from './termList.ts';

const plain = (words: string) => words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
/** Whether two terms read the same: neither case nor white space counts. */
export function sameWords(one: string | undefined, other: string): boolean {
  return one !== undefined && plain(one) === plain(other);
}

const pathOf = ({ id }: ListTerm) => `term.${id}`;

function repeatedWords(terms: readonly ListTerm[]): FieldProblem[] {
  return terms.flatMap((term, index): FieldProblem[] => {
    const words = [term.label, term.short ?? term.label].map(plain);
    const other = terms.slice(0, index).find(({ label, short }) => words.includes(plain(label)) || words.includes(plain(short ?? label)));
    if (!other) return [];
    const message =
      other.retired || term.retired
        ? `“${other.label}” is in this list already, out of use. Put that one back in use instead.`
        : `“${plain(other.label) === plain(term.label) ? term.label : (term.short ?? term.label)}” is in this list already.`;
    return [{ path: pathOf(term), message }];
  });
}

function closedFaults(standard: readonly ListTerm[], terms: readonly ListTerm[]): FieldProblem[] {
  const ids = (list: readonly ListTerm[]) => list.map(({ id }) => id).join(' ');
  if (ids(standard) === ids(terms) && terms.every(({ retired }) => !retired)) return [];
  return [{ path: 'terms', message: 'Rules depend on exactly these terms: their words can be changed, but none can come, go or move.' }];
}

/**
 * What is wrong with a list: terms without words or of the same words as another, one gone that may be in use, one out of use on which rules
 * depend, nothing left to offer. Each in a sentence; `path` names the term.
 * @param before the terms as they stand in the workspace. @param standard the list as it comes with Weft.
 */
export function termFaults(
  kind: TermListKind,
  standard: readonly ListTerm[],
  before: readonly ListTerm[],
  terms: readonly ListTerm[],
): FieldProblem[] {
  const empty = terms
    .filter(({ label }) => plain(label) === '')
    .map((term) => ({ path: pathOf(term), message: 'Type the words of the term.' }));
  if (kind.closed) return [...empty, ...repeatedWords(terms), ...closedFaults(standard, terms)];
  const gone = before.filter(({ id }) => !terms.some((term) => term.id === id));
  const repeated = terms.filter(({ id }, index) => terms.findIndex((term) => term.id === id) < index);
  return [
    ...empty,
    ...repeatedWords(terms.filter(({ label }) => plain(label) !== '')),
    ...gone.map((term) => ({ path: pathOf(term), message: `“${term.label}” may be in use. Take it out of use instead of away.` })),
    ...repeated.map((term) => ({ path: pathOf(term), message: `Two terms have the key “${term.id}”.` })),
    ...terms
      .filter(({ id, retired }) => retired && kind.fixed?.includes(id))
      .map((term) => ({ path: pathOf(term), message: `Rules depend on “${term.label}”, so it stays in use. Its words can be changed.` })),
    ...(terms.every(({ retired }) => retired) ? [{ path: 'terms', message: 'Something has to be left to choose from.' }] : []),
  ];
}
