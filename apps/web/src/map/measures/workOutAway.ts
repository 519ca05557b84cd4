import type { Id } from '@weft/domain';
import type { HeavyId, Network } from '@weft/network';
import { inWorker } from '../../data/inWorker.ts';

/** What a worker is asked to measure. */
export interface Asked {
  network: Network;
  id: HeavyId;
}

export type Values = ReadonlyMap<Id, number>;

/** Works a measure out off the page's own thread; null when the signal stopped it. */
function workOutIn(task: Asked, signal: AbortSignal): Promise<Values | null> {
  const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
  return inWorker(worker, { task, signal, hear: (values: Values) => values, problem: 'This could not be measured.' });
}

interface Work {
  values: Promise<Values | null>;
  /** How many wait for it. */
  wanted: number;
  stop: AbortController;
  isDone: boolean;
}

const works = new WeakMap<Network, Map<HeavyId, Work>>();

function begin({ network, id }: Asked, ofNetwork: Map<HeavyId, Work>): Work {
  const stop = new AbortController();
  const work: Work = { values: workOutIn({ network, id }, stop.signal), wanted: 0, stop, isDone: false };
  work.values.then(
    () => {
      work.isDone = true;
    },
    () => ofNetwork.delete(id),
  );
  ofNetwork.set(id, work);
  return work;
}

/**
 * A measure of a network, worked out once however many ask, and kept for as long as the network is.
 * @returns the values (null when the work was stopped), and how to say that they are not waited for any more: when nobody waits, the work stops.
 */
export function workOutAway(asked: Asked): { values: Promise<Values | null>; leave: () => void } {
  const ofNetwork = works.get(asked.network) ?? new Map<HeavyId, Work>();
  works.set(asked.network, ofNetwork);
  const work = ofNetwork.get(asked.id) ?? begin(asked, ofNetwork);
  work.wanted += 1;
  const leave = () => {
    work.wanted -= 1;
    if (work.wanted > 0 || work.isDone) return;
    work.stop.abort();
    ofNetwork.delete(asked.id);
  };
  return { values: work.values, leave };
}
