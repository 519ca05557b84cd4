import type { Positions } from '@weft/network';
import type { Task, Told } from './work.ts';

/**
 * Lays a network out off the page's own thread, so that nothing stutters however large it is.
 * @returns the places; null when the signal stopped it.
 * @throws when the worker fails.
 */
export function layOut(task: Task, signal: AbortSignal, onProgress?: (percent: number) => void): Promise<Positions | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const stop = () => {
      worker.terminate();
      resolve(null);
    };
    const finish = () => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('percent' in data) return onProgress?.(data.percent);
      finish();
      resolve(new Map(data.places));
    });
    worker.addEventListener('error', (event) => {
      finish();
      reject(new Error(event.message || 'The map could not be laid out.'));
    });
    worker.postMessage(task);
  });
}
