import type { RingsView } from '@weft/network';

/** What is drawn on the rings, besides types. */
export type RingsSign = 'hollow' | 'disputed' | 'quiet' | 'join' | 'empty';

const meanings: readonly { sign: RingsSign; means: string }[] = [
  { sign: 'hollow', means: 'Hollow: needs confirming' },
  { sign: 'disputed', means: 'Ringed in red: disputed' },
  { sign: 'quiet', means: 'Pale: not under way' },
  { sign: 'join', means: 'Joined: one relationship of two types' },
  { sign: 'empty', means: 'Dashed: nothing there' },
];

/** The signs that are on the rings, each with what it means. */
export function ringsSigns({ marks, joins, cells }: RingsView): typeof meanings {
  const isShown: Readonly<Record<RingsSign, boolean>> = {
    hollow: marks.some(({ hollow }) => hollow),
    disputed: marks.some(({ freshness }) => freshness === 'disputed'),
    quiet: marks.some(({ quiet }) => quiet),
    join: joins.length > 0,
    empty: cells.some(({ empty }) => empty),
  };
  return meanings.filter(({ sign }) => isShown[sign]);
}
