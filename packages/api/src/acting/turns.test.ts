import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { inTurns, pausing } from './turns.ts';

/** Work that keeps the thread for a few milliseconds a step. */
function* work(steps: number): Generator<number, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

test('others have their turn while long work goes on', async () => {
  let turns = 0;
  const another = () => {
    turns += 1;
    setImmediate(another);
  };
  setImmediate(another);
  expect(await inTurns(work(40), pausing(undefined))).toBe('done');
  expect(turns).toBeGreaterThan(5);
});

test('work stops when whoever asked has gone', async () => {
  const gone = new AbortController();
  setImmediate(() => gone.abort(new Error('They left.')));
  await expect(inTurns(work(1000), pausing(gone.signal))).rejects.toThrow('They left.');
});
