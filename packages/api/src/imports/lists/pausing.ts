import { setImmediate } from 'node:timers/promises';

/** Lets other requests have their turn, and stops when whoever asked has gone. */
export function pausing(signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    await setImmediate();
  };
}
