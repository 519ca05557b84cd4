import { setImmediate } from 'node:timers/promises';

/** As long as one request may keep all others waiting, in milliseconds. */
const atAStretch = 15;

/** Lets other requests have their turn, and stops when whoever asked has gone. */
export function pausing(signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    await setImmediate();
  };
}

/**
 * Goes through the steps of long work, with a pause whenever others have waited long enough.
 * @param steps each short, the last one with what the work comes to.
 * @param pause lets others have their turn, and stops the work by throwing.
 */
export async function inTurns<T>(steps: Iterator<unknown, T>, pause: () => Promise<void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < atAStretch) continue;
    await pause();
    since = performance.now();
  }
}
