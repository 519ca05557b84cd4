import { type Benefit, benefitKeys, benefitStandings, plainName, type Typology } from '@weft/domain';
import type { CellRead } from './cells.ts';

/** Benefits as one cell: a line for each, such as `better services [realised]: in every ward`. */
export function benefitLines(benefits: readonly Benefit[]): string {
  return benefits.map(({ benefit, standing, note }) => `${wordsOf(benefit)} [${standing}]${note === null ? '' : `: ${note}`}`).join('\n');
}

/**
 * Reads such a cell; several that say nothing more may stand in one line, parted by semicolons. Without a word in brackets one counts as seen.
 * @param wrong is told of what is no benefit, or not how far one has come.
 */
export function benefitsIn(
  { text }: CellRead,
  { benefits }: Typology,
  wrong: (sentence: string, choices: readonly string[]) => void,
): Benefit[] {
  const lines = text.split('\n').flatMap((line) => (line.includes(':') ? [line] : line.split(';')));
  return lines.flatMap((line): Benefit[] => {
    if (line.trim() === '') return [];
    const [, name = '', said = 'realised', note = ''] = /^\s*([^[:]+?)\s*(?:\[([^\]]*)\])?\s*(?::\s*(.*?)\s*)?$/.exec(line) ?? [];
    const plain = plainName(name);
    const key =
      benefitKeys.find((each) => plainName(wordsOf(each)) === plain) ?? benefits.find(({ label }) => plainName(label) === plain)?.id;
    const standing = benefitStandings.find((each) => each === said.trim().toLowerCase());
    if (key === undefined)
      wrong(
        `“${name || line.trim()}” is not one of the nine benefits.`,
        benefits.map(({ label }) => label),
      );
    else if (standing === undefined) wrong(`“${said}” does not say how far a benefit has come.`, [...benefitStandings]);
    return key === undefined || standing === undefined ? [] : [{ benefit: key, standing, note: note === '' ? null : note }];
  });
}

function wordsOf(key: Benefit['benefit']): string {
  return key.replaceAll('-', ' ');
}
