import { request } from '../load/connection.mjs';

/** @typedef {import('../load/connection.mjs').Request} Request */
/** @typedef {import('../load/rounds.mjs').Asker} Asker */
/** @typedef {import('../load/rounds.mjs').Bounds} Bounds */
/** @typedef {import('../workspace/write.mjs').Place} Place */

/**
 * One kind of work that both sides do alike.
 *
 * @typedef {object} Work
 * @property {string} name
 * @property {number} [wanted] Weft's throughput as a share of the floor's
 * @property {Bounds} bounds
 * @property {number} [status] what every answer says; 200 unless named
 * @property {'organisation' | 'request'} [flat] what the time is shared out over, when it has to stay flat as workspaces grow
 * @property {boolean} [once] it has nothing to do with how large a workspace is
 * @property {(place: Place, connection: number, etag: string) => Asker} asker
 * @property {(place: Place) => Asker} [first] done before each time, and not counted
 * @property {(place: Place) => Request} [same] a request that both sides answer alike
 * @property {(place: Place) => Request} [tagged] a request whose answer has the tag that the work needs
 */

const quick = { connections: 8, requests: 2000, seconds: 1 };
const writing = { connections: 4, requests: 400, seconds: 1 };
/** Few enough that a workspace stays about as large as it is said to be. */
const adding = { connections: 4, requests: 60, seconds: 1 };
const whole = { connections: 1, requests: 100, seconds: 1 };

/** @param {Place} place */
function headers({ id, memberId }) {
  return { 'x-weft-member': memberId, 'x-workspace': id };
}

/**
 * @param {Place} place
 * @param {string} procedure
 * @param {object} [input]
 * @param {Record<string, string>} [more]
 */
function query(place, procedure, input, more) {
  const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return request('GET', `/trpc/${procedure}${asked}`, { ...headers(place), ...more });
}

/**
 * @param {Place} place
 * @param {string} procedure
 * @param {object} input
 */
function mutation(place, procedure, input) {
  return request('POST', `/trpc/${procedure}`, headers(place), JSON.stringify(input));
}

/**
 * The same over and over.
 *
 * @param {Request} asked
 * @returns {Asker}
 */
function always(asked) {
  return { next: () => asked };
}

/**
 * A few different ones, round and round.
 *
 * @param {readonly Request[]} asked
 * @returns {Asker}
 */
function inTurn(asked) {
  let turn = 0;
  return {
    next: () => {
      const found = asked[turn++ % asked.length];
      if (found === undefined) throw new Error('There is nothing to ask.');
      return found;
    },
  };
}

/**
 * Writes one relationship over and over, each time as the time before left it.
 *
 * @param {Place} place
 * @param {string | undefined} id
 * @param {number} version
 * @returns {Asker}
 */
function rewriting(place, id, version) {
  let at = version;
  let times = 0;
  return {
    next: () => mutation(place, 'relationships.update', { id, version: at, data: { notes: `Written ${++times} times over.` } }),
    heard: (answer) => {
      at = JSON.parse(answer.body()).result.data.change;
    },
  };
}

/**
 * What somebody gives who adds a relationship of three: it gets a place on the map.
 *
 * @param {Place} place
 * @param {number} turn
 */
function addition({ organisationIds }, turn) {
  const member = (/** @type {number} */ step) => organisationIds[(turn * 31 + step) % organisationIds.length];
  const holder = { postId: null, description: 'Somebody in the team', from: null, to: null };
  const data = {
    name: `A new relationship, number ${turn}`,
    parties: [0, 1, 2].map((step) => ({ organisationId: member(step), part: null })),
    types: ['ongoing', 'shaping'],
    level: 'place',
    areaIds: [],
    holders: [
      { ...holder, side: 'council', organisationId: member(0), role: 'lead' },
      { ...holder, side: 'partner', organisationId: member(1), role: 'lead' },
    ],
    brokerIds: [],
    status: 'active',
    formality: 'formal',
    from: '2026-04-01',
    to: null,
    confirmedOn: '2026-04-01',
    dispute: null,
    timing: 'monthly',
    facts: [],
    notes: null,
    typesBasis: null,
    levelBasis: null,
    statusAsOf: null,
    confidence: null,
  };
  return { data };
}

/** @param {Place} place */
function pages(place) {
  const { relationshipIds } = place;
  return [0, 200, 400, 700, 1000].map((start) =>
    query(place, 'relationships.list', { after: start === 0 ? null : relationshipIds[start], limit: 100 }),
  );
}

/** Everything that is timed, in the order of the table. @type {readonly Work[]} */
export const works = [
  {
    name: 'ping',
    bounds: quick,
    once: true,
    asker: () => always(request('GET', '/healthz', {})),
  },
  {
    name: 'one relationship with its sources',
    bounds: quick,
    flat: 'request',
    same: (place) => query(place, 'relationships.get', { id: place.relationshipIds[7] }),
    asker: (place, connection) =>
      inTurn(place.relationshipIds.slice(connection * 50, connection * 50 + 50).map((id) => query(place, 'relationships.get', { id }))),
  },
  {
    name: 'page of 100 relationships',
    wanted: 0.6,
    bounds: quick,
    flat: 'request',
    same: (place) => query(place, 'relationships.list', { limit: 100 }),
    asker: (place) => inTurn(pages(place)),
  },
  {
    name: 'snapshot, cold',
    wanted: 2.5,
    bounds: whole,
    flat: 'organisation',
    same: (place) => query(place, 'network.snapshot'),
    first: (place) => rewriting(place, place.relationshipIds[500], 1),
    asker: (place) => always(query(place, 'network.snapshot')),
  },
  {
    name: 'snapshot, warm',
    wanted: 30,
    bounds: whole,
    flat: 'organisation',
    asker: (place) => always(query(place, 'network.snapshot')),
  },
  {
    name: 'snapshot, not modified (304)',
    bounds: quick,
    flat: 'request',
    status: 304,
    tagged: (place) => query(place, 'network.snapshot'),
    asker: (place, _, etag) => always(query(place, 'network.snapshot', undefined, { 'if-none-match': etag })),
  },
  {
    name: 'write: change a relationship',
    wanted: 0.4,
    bounds: writing,
    flat: 'request',
    asker: (place, connection) => rewriting(place, place.relationshipIds[connection * 11], 1),
  },
  {
    name: 'write: add a relationship',
    wanted: 0.4,
    bounds: adding,
    flat: 'request',
    asker: (place, connection) => {
      let turn = connection * 7;
      return { next: () => mutation(place, 'relationships.create', addition(place, turn++)) };
    },
  },
];
