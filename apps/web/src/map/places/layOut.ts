import type { Positions } from '@weft/network';
import { inWorker } from '../../data/inWorker.ts';
import type { Task, Told } from './work.ts';

/**
 * Lays a network out off the page's own thread, so that nothing stutters however large it is.
 * @returns the places; null when the signal stopped it.
 * @throws when the worker fails.
 */
export function layOut(task: Task, signal: AbortSignal, onProgress?: (percent: number) => void): Promise<Positions | null> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const hear = (told: Told): Positions | undefined => {
    if ('places' in told) return new Map(told.places);
    onProgress?.(told.percent);
  };
  return inWorker(worker, { task, signal, hear, problem: 'The map could not be laid out.' });
}
