import { layoutOf, type Network, type OrganisationNode } from '@weft/network';
import { afterEach, expect, test, vi } from 'vitest';
import { layOut } from './layOut.ts';
import { type Task, type Told, work } from './work.ts';

function node(id: string, x: number): OrganisationNode {
  return { id, kind: 'organisation', label: id, side: 'partner', organisationKind: 'charity', degree: 0, x, y: 0 };
}
const network: Network = {
  nodes: ['a', 'b', 'c', 'd'].map((id, index) => node(id, 500 * index)),
  edges: [['a', 'b'] as const, ['b', 'c'] as const].map(([source, target]) => ({
    id: `${source} ${target}`,
    relationshipId: `${source} ${target}`,
    label: '',
    kind: 'tie',
    source,
    target,
    brokers: [],
    index: 0,
    count: 1,
    type: 'ongoing',
    types: ['ongoing'],
    status: 'active',
    freshness: 'fresh',
    level: 'place',
  })),
};
const chosen = { values: {}, groups: [['a', 'b']], middle: 'b' };
const task: Task = { layout: 'circles', network, only: null, chosen };

/** A worker on the page's own thread, whose messages go through the same copying as a real one's. */
class WorkerHere extends EventTarget {
  static readonly started: WorkerHere[] = [];
  isEnded = false;
  asked: Task | null = null;

  constructor() {
    super();
    WorkerHere.started.push(this);
  }
  postMessage(asked: Task) {
    this.asked = structuredClone(asked);
  }
  /** Does what it was asked. */
  run() {
    if (this.asked) work(this.asked, (told) => this.say(told));
  }
  say(told: Told) {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
  }
  terminate() {
    this.isEnded = true;
  }
}

/** Begins a task and hands on the worker that it is given to. */
function begin(asked = task) {
  vi.stubGlobal('Worker', WorkerHere);
  const leaving = new AbortController();
  const heard: number[] = [];
  const answer = layOut(asked, leaving.signal, (percent) => heard.push(percent));
  const worker = WorkerHere.started.at(-1);
  if (!worker) throw new Error('No worker was started.');
  return { leaving, heard, answer, worker };
}

afterEach(() => vi.unstubAllGlobals());

test('a worker answers with the places that the layout gives, having said how far it had come', async () => {
  const { heard, answer, worker } = begin();
  worker.run();
  expect(await answer).toEqual(layoutOf('circles').run(network, chosen));
  expect(heard.length).toBeGreaterThan(10);
  expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  expect(worker.isEnded).toBe(true);
});

test('a worker that is asked for some lays out only those', async () => {
  const { answer, worker } = begin({ ...task, layout: 'groups', only: ['a', 'b'] });
  worker.run();
  expect([...((await answer) ?? [])].map(([id]) => id).sort()).toEqual(['a', 'b']);
});

test('a worker that is stopped ends at once, and nothing comes of it', async () => {
  const { leaving, answer, worker } = begin();
  worker.say({ percent: 40 });
  leaving.abort();
  expect(worker.isEnded).toBe(true);
  expect(await answer).toBeNull();
});

test('a worker that fails says why', async () => {
  const { answer, worker } = begin();
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'No room.' }));
  await expect(answer).rejects.toThrow('No room.');
  expect(worker.isEnded).toBe(true);
});
