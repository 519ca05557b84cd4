import type { Network, Positions } from '@weft/network';
import type { LaidOut } from './layout.worker.ts';

/**
 * Lays a network out off the page's own thread, so that nothing stutters however large it is.
 * Aborting the signal stops it; the promise then never settles.
 * @throws when the worker fails.
 */
export function layOut(network: Network, signal: AbortSignal): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const finish = () => worker.terminate();
    signal.addEventListener('abort', finish);
    worker.addEventListener('message', ({ data }: MessageEvent<LaidOut>) => {
      finish();
      resolve(new Map(data));
    });
    worker.addEventListener('error', (event) => {
      finish();
      reject(new Error(event.message || 'The map could not be laid out.'));
    });
    worker.postMessage(network);
  });
}
