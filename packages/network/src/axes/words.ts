import { type Account, type Axis, type AxisScores, axisEnds } from '@weft/domain';

interface AxisWords {
  /** Within a sentence, before a number: "strategic 4 of 5". */
  name: string;
  /** How the side with the higher, or the lower, place sees it. */
  higher: string;
  lower: string;
}

/** What the axes are called within sentences. */
const axisWords: Readonly<Record<Axis, AxisWords>> = {
  strategic: { name: 'strategic', higher: 'as more strategic', lower: 'as more transactional' },
  proactive: { name: 'proactive', higher: 'as more proactive', lower: 'as more reactive' },
  financial: { name: 'financial investment', higher: 'with more money in it', lower: 'with less money in it' },
  time: { name: 'time investment', higher: 'with more time given to it', lower: 'with less time given to it' },
};

/** Whose view it is, to begin a sentence with. */
export const accountLabels: Readonly<Record<Account, string>> = { council: 'The council’s view', partner: 'The partner’s view' };

/** A place on an axis in words: "strategic 4 of 5". */
export function scoreWords(axis: Axis, score: number): string {
  return `${axisWords[axis].name} ${score} of ${axisEnds.high}`;
}

/** Where one side sees something on these axes: "The council’s view: strategic 4 of 5, proactive 2.5 of 5". */
export function describePlacement(side: Account, scores: AxisScores, axes: readonly Axis[]): string {
  const said = axes.flatMap((axis) => (scores[axis] === null ? [] : [scoreWords(axis, scores[axis])]));
  return `${accountLabels[side]}: ${said.length === 0 ? 'not placed' : said.join(', ')}`;
}

/** How far apart the two sides are on an axis: "The council sees “Food Partnership” as more strategic than the partner does: 4 against 2." */
export function differenceWords(name: string, axis: Axis, council: number, partner: number): string {
  const { higher, lower } = axisWords[axis];
  return `The council sees “${name}” ${council > partner ? higher : lower} than the partner does: ${council} against ${partner}.`;
}
