import type { RouterOutputs } from '@weft/api';

type Change = RouterOutputs['changes']['list'][number];

/** A line of what changed lately: a change, and how many like it came right before. */
export interface LatestLine extends Change {
  alike: number;
}

function isAnswer({ touched }: Change): boolean {
  return touched.length > 0 && touched.every(({ kind }) => kind === 'reviewAnswer');
}

/** Changes, newest first, in which a run of answers by the same hand is one line: a form is saved answer by answer as it is filled in. */
export function latestLines(changes: readonly Change[]): LatestLine[] {
  const lines: LatestLine[] = [];
  for (const change of changes) {
    const before = lines.at(-1);
    if (before && isAnswer(before) && isAnswer(change) && before.by?.id === change.by?.id) before.alike += 1;
    else lines.push({ ...change, alike: 0 });
  }
  return lines;
}
