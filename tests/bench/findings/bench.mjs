import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { snapshotOrganisationSchema, snapshotPostSchema, snapshotRelationshipSchema } from '@weft/domain';
import { UndirectedGraph } from 'graphology';
import { generatePlace } from '../workspace/place.mjs';

/** @typedef {import('@weft/domain').Snapshot} Snapshot */
/** @typedef {import('../map/bench.mjs').MapRow} MapRow */

const size = { name: 'F', organisations: 1840, units: 160, ties: 6000 };
const rounds = 25;
const today = '2026-11-24';
const reviewMonths = 12;
const name = 'findings on 2,000 organisations and 6,000 relationships, beside the same measures in bare graphology: the processor’s time';

/**
 * A place as the server sends it to a page.
 *
 * @param {ReturnType<typeof generatePlace>} place
 */
function sentFor({ changeSet }) {
  const after = (/** @type {string} */ kind) => changeSet.items.flatMap((item) => (item.kind === kind && item.after ? [item.after] : []));
  const placed = (/** @type {string} */ kind, /** @type {{ shape: object }} */ { shape }) =>
    after(kind).map((record) => {
      const kept = Object.entries(record).filter(([field]) => field in shape);
      return { ...Object.fromEntries(kept), x: null, y: null, disputed: false };
    });
  const organisations = placed('organisation', snapshotOrganisationSchema);
  const posts = placed('post', snapshotPostSchema);
  const relationships = placed('relationship', snapshotRelationshipSchema);
  const nothing = { appointments: [], placements: [], areas: [] };
  return JSON.stringify({ workspaceId: changeSet.workspaceId, change: 1, ...nothing, organisations, posts, relationships });
}

/**
 * The floor: a graph of who is joined to whom, and in it the measures that findings need: degree, components, articulation points and
 * brokerage. graphology has the first; the others are walks over its neighbours.
 *
 * @param {Snapshot} snapshot
 */
function bareMeasures({ organisations, relationships }) {
  const graph = new UndirectedGraph();
  for (const { id } of organisations) graph.addNode(id);
  /** @type {Map<string, number>} */
  const brokered = new Map();
  for (const { parties, brokerIds } of relationships) {
    const ids = parties.map(({ organisationId }) => organisationId);
    for (const broker of brokerIds) brokered.set(broker, (brokered.get(broker) ?? 0) + 1);
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) if (one !== other) graph.mergeEdge(one, other);
  }
  const alone = graph.nodes().filter((id) => graph.degree(id) === 0);
  return { alone, brokered, components: componentsOf(graph), cuts: cutsOf(graph) };
}

/** @param {UndirectedGraph} graph */
function componentsOf(graph) {
  const seen = new Set();
  let components = 0;
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    components += 1;
    const left = [start];
    seen.add(start);
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      graph.forEachNeighbor(id, (other) => {
        if (seen.has(other)) return;
        seen.add(other);
        left.push(other);
      });
    }
  });
  return components;
}

/** Nodes without which what they hold together falls apart. @param {UndirectedGraph} graph */
function cutsOf(graph) {
  /** @type {Map<string, number>} */
  const met = new Map();
  /** @type {Map<string, number>} */
  const low = new Map();
  /** @type {Set<string>} */
  const cuts = new Set();
  graph.forEachNode((root) => {
    if (met.has(root)) return;
    let fromRoot = 0;
    met.set(root, met.size);
    low.set(root, met.size - 1);
    const way = [{ id: root, from: '', left: graph.neighbors(root), at: 0 }];
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const next = here.left[here.at++];
      if (next === undefined) {
        way.pop();
        const before = way.at(-1);
        if (before === undefined) continue;
        low.set(before.id, Math.min(low.get(before.id) ?? 0, low.get(here.id) ?? 0));
        if (before.id === root) fromRoot += 1;
        else if ((low.get(here.id) ?? 0) >= (met.get(before.id) ?? 0)) cuts.add(before.id);
        continue;
      }
      const seen = met.get(next);
      if (seen === undefined) {
        met.set(next, met.size);
        low.set(next, met.size - 1);
        way.push({ id: next, from: here.id, left: graph.neighbors(next), at: 0 });
      } else if (next !== here.from) low.set(here.id, Math.min(low.get(here.id) ?? 0, seen));
    }
    if (fromRoot > 1) cuts.add(root);
  });
  return [...cuts].sort();
}

// What one side leaves behind is not to be cleared away in the time of the other.
setFlagsFromString('--expose-gc');
const clearAway = runInNewContext('gc');

/** @param {() => unknown} work @returns milliseconds of the processor */
function taken(work) {
  clearAway();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

/**
 * Times everything that is found about a place, sentences and all, beside the bare measures of the same place, in turn in one run.
 *
 * @returns {Promise<MapRow>}
 */
export async function findingsRow() {
  const { findingsOn } = await import('@weft/network');
  const sent = sentFor(generatePlace(size));
  // New objects each time, so that nothing is known of them from before.
  const received = () => /** @type {Snapshot} */ (JSON.parse(sent));
  const findings = findingsOn(received(), today, reviewMonths);
  const cuts = findings.flatMap(({ rule, organisationId }) => (rule === 'holds-together' ? [organisationId ?? ''] : [])).sort();
  if (!isDeepStrictEqual(cuts, bareMeasures(received()).cuts)) throw new Error(`${name}: the floor and Weft do not find the same.`);
  /** @type {{ floor: number[], weft: number[] }} */
  const times = { floor: [], weft: [] };
  for (let round = 0; round < rounds * 2; round++) {
    const [one, other] = [received(), received()];
    const floor = taken(() => bareMeasures(one));
    const weft = taken(() => findingsOn(other, today, reviewMonths));
    // The first half warms up and counts for nothing.
    if (round < rounds) continue;
    times.floor.push(floor);
    times.weft.push(weft);
  }
  return { name, floor: median(times.floor), weft: median(times.weft), unit: 'ms', wanted: 2 };
}
