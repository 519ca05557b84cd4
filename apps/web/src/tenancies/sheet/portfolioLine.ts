import { type Day, isHoldingOver } from '@weft/domain';
import { formatDate } from '../../ui/index.ts';
import type { Row } from '../list/rows.ts';
import { careWords } from '../tenancyWords.ts';

/** Words that stand on one line: a day or a number is never cut in two. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

/** A building and its tenancy as the cells of a line of the portfolio report. @param label what a key of a list is called. */
export function portfolioLine(
  { asset, tenancy, nextKeyDate, openCases }: Row,
  label: (list: string, key: string) => string,
  today: Day,
): string[] {
  const building = [asset.name, asset.address].filter((part) => part !== '').join(', ');
  const cases = openCases.map(({ reference }) => unbroken(reference)).join(', ');
  const next = nextKeyDate === null ? '' : `${unbroken(formatDate(nextKeyDate.day, 'short'))}: ${nextKeyDate.label}`;
  if (tenancy === null) return [building, 'Nobody', '', '', next, cases];
  const { organisation, standing, agreementType, expiry, care } = tenancy;
  const remarks = [
    ...(isHoldingOver(tenancy, expiry, today) ? ['Holding over'] : []),
    ...care.map(({ kind, answered }) => (answered ? `${careWords[kind]}, with a reason on record` : careWords[kind])),
  ];
  return [
    building,
    standing === 'to_come' ? `${organisation.name} (to come)` : organisation.name,
    [label('agreementType', agreementType), ...remarks].join('. '),
    expiry === null ? 'Not known' : unbroken(formatDate(expiry, 'short')),
    next,
    cases,
  ];
}
