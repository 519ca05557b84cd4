import { keyFor } from '../flows/edits.ts';
import { sameWords } from './faults.ts';
import type { ListTerm } from './termList.ts';

/** With other words for a term, or with it in or out of use. Its key stays. */
export function changeTerm(terms: readonly ListTerm[], id: string, change: Partial<Omit<ListTerm, 'id'>>): ListTerm[] {
  return terms.map((term) => (term.id === id ? { ...term, ...change } : term));
}

/** With a term out of use: offered no more, still shown where it is used. */
export function retireTerm(terms: readonly ListTerm[], id: string): ListTerm[] {
  return changeTerm(terms, id, { retired: true });
}

/** With a term in use again, after the others. */
export function restoreTerm(terms: readonly ListTerm[], id: string): ListTerm[] {
  const restored = terms.find((term) => term.id === id);
  if (!restored?.retired) return [...terms];
  const { retired: _, ...term } = restored;
  return [...terms.filter((each) => each.id !== id), term];
}

/** With a new term after the others. */
export function addTerm(terms: readonly ListTerm[], label: string): ListTerm[] {
  const id = keyFor(
    label,
    terms.map((term) => term.id),
    'term',
  );
  return [...terms, { id, label: label.trim() }];
}

/** With a term one place up or down among those that are offered. */
export function shiftTerm(terms: readonly ListTerm[], id: string, by: -1 | 1): ListTerm[] {
  const offered = terms.filter((term) => !term.retired);
  const at = offered.findIndex((term) => term.id === id);
  const [term, other] = [offered[at], offered[at + by]];
  if (!term || !other) return [...terms];
  return terms.map((each) => (each === term ? other : each === other ? term : each));
}

/**
 * A list as it came with Weft. Terms that were added here are out of use, so that what was recorded with them keeps its words; one of the same
 * words as a term that came says that it is another.
 */
export function backToStandard(standard: readonly ListTerm[], terms: readonly ListTerm[]): ListTerm[] {
  const own = terms.filter(({ id }) => !standard.some((term) => term.id === id));
  const isTaken = (label: string) => standard.some((term) => [term.label, term.short].some((words) => sameWords(words, label)));
  return [
    ...standard,
    ...own.map(({ short: _, ...term }) => ({
      ...term,
      retired: true,
      label: isTaken(term.label) ? `${term.label} (added here)` : term.label,
    })),
  ];
}
