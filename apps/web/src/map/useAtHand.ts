import { useEffect } from 'react';
import { drawingLibrary } from './network/drawingLibrary.ts';

/** What the map fetches only when it is wanted. */
const wanted: readonly (() => Promise<unknown>)[] = [
  drawingLibrary,
  () => import('./tours/ToursDialog.tsx'),
  () => import('./places/ArrangeDialog.tsx'),
  () => import('./takeaway/TakeAwayDialog.tsx'),
];

/** How long the map is left alone first, in ms: somebody who has just come wants to see it move. */
const rest = 4_000;

/**
 * Fetches what the map may want later once there is nothing else to do, so that it is there when the connection is not. What fails to come
 * is fetched when it is wanted.
 */
export function useAtHand(): void {
  useEffect(() => {
    let forget = later(rest, () => fetchFrom(0));
    const fetchFrom = (at: number) => {
      const fetchOne = wanted[at];
      if (!fetchOne) return;
      forget = whenIdle(() => {
        void fetchOne()
          .catch(() => undefined)
          .finally(() => fetchFrom(at + 1));
      });
    };
    return () => forget();
  }, []);
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Runs something when the page has nothing else to do, or soon where a browser does not say when that is. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') return later(1_000, run);
  const handle = requestIdleCallback(run, { timeout: 10_000 });
  return () => cancelIdleCallback(handle);
}
