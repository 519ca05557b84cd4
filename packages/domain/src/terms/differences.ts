import type { ListTerm } from './termList.ts';

function changeWords(was: ListTerm, is: ListTerm): string[] {
  const isRetired = is.retired ?? false;
  return [
    ...(was.label === is.label ? [] : [`“${was.label}” is called “${is.label}”`]),
    ...(was.short === is.short ? [] : [`“${is.label}” is “${is.short ?? is.label}” in few words`]),
    ...((was.retired ?? false) === isRetired ? [] : [`“${is.label}” is ${isRetired ? 'out of use' : 'in use again'}`]),
    ...(JSON.stringify(was.snags ?? []) === JSON.stringify(is.snags ?? []) ? [] : [`“${is.label}” offers other snags to choose from`]),
  ];
}

/** What an edit of a list changes, each thing a sentence without its full stop. Empty when nothing is changed. */
export function termDifferences(before: readonly ListTerm[], after: readonly ListTerm[]): string[] {
  const words = after.flatMap((term) => {
    const was = before.find(({ id }) => id === term.id);
    return was === undefined ? [`“${term.label}” is new`] : changeWords(was, term);
  });
  const offered = (terms: readonly ListTerm[], others: readonly ListTerm[]) =>
    terms.filter((term) => !term.retired && others.some(({ id, retired }) => id === term.id && !retired)).map(({ id }) => id);
  const isMoved = offered(before, after).join(' ') !== offered(after, before).join(' ');
  return [...words, ...(isMoved ? ['The terms stand in another order'] : [])];
}
