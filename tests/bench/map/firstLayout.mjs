import { Worker } from 'node:worker_threads';
import { median } from './visit.mjs';

/** @typedef {import('./bench.mjs').MapRow} MapRow */

const rounds = 5;

/**
 * How long one who asks for the usual layout waits for it, told how far it has come all the while: from handing the network to a worker that is
 * ready to having the places back. The floor hands over the same and runs as many turns of ForceAtlas2, and nothing else.
 *
 * @param {ReturnType<typeof import('../workspace/place.mjs').generatePlace> | undefined} place
 * @param {(line: string) => void} say
 * @returns {Promise<MapRow>}
 */
export async function firstLayout(place, say) {
  say('First usable layout of size M');
  const { elements = { nodes: [], edges: [] } } = place ?? {};
  /** @type {Record<'floor' | 'weft', number[]>} */
  const times = { floor: [], weft: [] };
  // The first round warms up and counts for nothing.
  for (let round = 0; round <= rounds; round++) {
    for (const side of /** @type {const} */ (['floor', 'weft'])) {
      const took = await waitFor(side, elements);
      if (round > 0) times[side].push(took);
    }
  }
  const name = 'map M: first usable layout in a worker, asked for and back';
  return { name, floor: median(times.floor), weft: median(times.weft), unit: 'ms', wanted: 1.2 };
}

/**
 * @param {'floor' | 'weft'} side
 * @param {{ nodes: object[], edges: object[] }} elements
 * @returns {Promise<number>} milliseconds
 */
function waitFor(side, elements) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./firstLayout.worker.mjs', import.meta.url), { workerData: side });
    let started = 0;
    worker.on('message', (/** @type {'ready' | { percent: number } | { places: unknown[] }} */ told) => {
      if (told === 'ready') {
        started = performance.now();
        worker.postMessage(elements);
      } else if ('places' in told) {
        const took = performance.now() - started;
        void worker.terminate();
        if (told.places.length === elements.nodes.length) resolve(took);
        else reject(new Error(`${side}: ${told.places.length} of ${elements.nodes.length} were laid out.`));
      }
    });
    worker.once('error', reject);
  });
}
