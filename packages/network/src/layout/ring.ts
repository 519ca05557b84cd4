import type { Id } from '@weft/domain';

/** Somebody on a circle, at a turn in radians. */
export interface Turned {
  id: Id;
  turn: number;
}

const round = 2 * Math.PI;

/** Where the widest empty stretch of a circle ends: the place in the list from which to go round. */
function afterWidestGap(sorted: readonly Turned[]): number {
  let [widest, at] = [-1, 0];
  for (const [index, { turn }] of sorted.entries()) {
    const before = index === 0 ? (sorted.at(-1)?.turn ?? 0) - round : (sorted[index - 1]?.turn ?? 0);
    if (turn - before > widest) [widest, at] = [turn - before, index];
  }
  return at;
}

/**
 * Those on a circle moved along it, as little as may be and none past another, until all are so far apart. Where that would take more than
 * the circle, they stand evenly all around.
 * @param apart in radians.
 */
export function spacedOut(on: readonly Turned[], apart: number): Turned[] {
  const sorted = on.map(({ id, turn }) => ({ id, turn: (turn + round) % round })).sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
  const first = afterWidestGap(sorted);
  const inTurn = [...sorted.slice(first), ...sorted.slice(0, first).map(({ id, turn }) => ({ id, turn: turn + round }))];
  // Each run stands close together around the mean of where its members would be; runs that meet become one.
  const runs: { sum: number; size: number }[] = [];
  for (const [index, { turn }] of inTurn.entries()) {
    let run = { sum: turn - index * apart, size: 1 };
    for (let last = runs.at(-1); last && last.sum / last.size > run.sum / run.size; last = runs.at(-1)) {
      run = { sum: run.sum + last.sum, size: run.size + last.size };
      runs.pop();
    }
    runs.push(run);
  }
  const starts = runs.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  const spaced = inTurn.map(({ id }, index) => ({ id, turn: (starts[index] ?? 0) + index * apart }));
  const taken = (spaced.at(-1)?.turn ?? 0) - (spaced[0]?.turn ?? 0) + apart;
  if (taken <= round + 1e-9) return spaced;
  const middle = (spaced[0]?.turn ?? 0) + (taken - apart) / 2;
  return inTurn.map(({ id }, index) => ({ id, turn: middle + (round * (index - (inTurn.length - 1) / 2)) / inTurn.length }));
}
