import {
  adding,
  changeSet,
  makeArea,
  makeHolder,
  makeMember,
  makeOrganisation,
  makeParty,
  makePosition,
  makePost,
  makeRelationship,
  makeWorkspace,
} from '@weft/testing';

const types = /** @type {const} */ (['shaping', 'ongoing', 'neighbourhood', 'commissioning', 'delivery']);
const levels = /** @type {const} */ (['neighbourhood', 'place', 'system']);
const kinds = ['charity', 'cic', 'community-group', 'faith-group', 'forum'];

/** How far apart nodes of a generated map stand, in the map's units. */
const apart = 105;
/** The angle by which sunflowers set their seeds. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** @typedef {{ name: string, organisations: number, units: number, ties: number }} Size */

/**
 * An invented place as a map sees it: a council in directorates, organisations in neighbourhoods, ties of two parties (most within a
 * neighbourhood or between it and a directorate), each held on both sides, and everything placed, each group in a patch of its own.
 * The same size gives the same place but for its ids.
 *
 * @param {Size} size
 */
export function generatePlace({ name, organisations: many, units, ties }) {
  const workspace = makeWorkspace({ slug: `size-${name.toLowerCase()}`, name: `Size ${name}` });
  const { id } = workspace;
  const member = makeMember(id, { name: 'An admin', role: 'admin' });
  const areas = Array.from({ length: Math.max(12, Math.round(Math.sqrt(many) / 2)) }, (_, index) =>
    makeArea(id, { name: `Neighbourhood ${index + 1}` }),
  );
  const council = makeOrganisation(id, { name: 'The council', kind: 'council', side: 'council' });
  const directorates = Array.from({ length: 9 }, (_, index) =>
    makeOrganisation(id, { name: `Directorate ${index + 1}`, kind: 'council', side: 'council', parentId: council.id }),
  );
  const services = Array.from({ length: units - 10 }, (_, index) =>
    makeOrganisation(id, {
      name: `Service ${index + 1} of the council`,
      kind: 'council',
      side: 'council',
      parentId: at(directorates, index).id,
    }),
  );
  const bodies = Array.from({ length: many }, (_, index) =>
    makeOrganisation(id, {
      name: `Organisation ${index + 1} for the people of the place`,
      kind: at(kinds, index),
      areaId: at(areas, index).id,
    }),
  );
  const organisations = [council, ...directorates, ...services, ...bodies];
  const posts = new Map(organisations.map((body) => [body.id, makePost(id, { organisationId: body.id, title: 'Partnerships officer' })]));
  const held = (/** @type {string} */ organisationId, /** @type {'council' | 'partner'} */ side) =>
    makeHolder({ organisationId, side, postId: posts.get(organisationId)?.id ?? null, from: '2024-04-01' });
  const relationships = Array.from({ length: ties }, (_, index) => {
    const one = at(bodies, index);
    const near = at(bodies, index + areas.length * (1 + (Math.floor(index / many) % 7)));
    const far = at(bodies, index * 7 + 3);
    const unit = at([...directorates, ...services], index * 5 + 1);
    const other = index % 5 < 2 ? near : index % 5 < 4 ? unit : far.id === one.id ? near : far;
    return makeRelationship(id, {
      name: `Working together on matter ${index + 1}`,
      parties: [makeParty(one.id), makeParty(other.id)],
      types: index % 6 === 0 ? [at(types, index), at(types, index + 1)] : [at(types, index)],
      level: at(levels, index),
      holders: [held(one.id, 'partner'), held(other.id, other.side === 'council' ? 'council' : 'partner')],
      confirmedOn: index % 4 === 0 ? null : '2026-10-01',
    });
  });
  const patches = [[council, ...directorates, ...services], ...areas.map((area) => bodies.filter(({ areaId }) => areaId === area.id))];
  const positions = placed(patches.map((patch) => patch.map((body) => body.id))).map((place) => makePosition(id, place));
  const items = [
    adding('workspace', workspace),
    ...areas.map((area) => adding('area', area)),
    ...organisations.map((body) => adding('organisation', body)),
    ...[...posts.values()].map((post) => adding('post', post)),
    adding('member', member),
    ...relationships.map((tie) => adding('relationship', tie)),
    ...positions.map((position) => adding('position', position)),
  ];
  const changes = changeSet(id, items, { summary: 'Made up a place' });
  return { slug: workspace.slug, changeSet: changes, elements: elementsOf(organisations, relationships, positions) };
}

/**
 * Patches in rows, the nodes of each as the seeds of a sunflower.
 *
 * @param {readonly (readonly string[])[]} patches
 */
function placed(patches) {
  const across = Math.ceil(Math.sqrt(patches.length));
  const step = Math.max(...patches.map((patch) => 1.3 * apart * Math.sqrt(patch.length))) + 3 * apart;
  return patches.flatMap((patch, index) =>
    patch.map((id, seed) => {
      const out = 0.62 * apart * Math.sqrt(seed);
      return {
        id,
        x: Math.round((index % across) * step + out * Math.cos(seed * golden)),
        y: Math.round(Math.floor(index / across) * step + out * Math.sin(seed * golden)),
      };
    }),
  );
}

const typeColours = { shaping: '#7b4fa3', ongoing: '#1b6ca8', neighbourhood: '#2f7d4f', commissioning: '#a3541b', delivery: '#a8324a' };

/**
 * The same as the bare pages want it.
 *
 * @param {readonly import('@weft/domain').Organisation[]} organisations
 * @param {readonly import('@weft/domain').Relationship[]} relationships
 * @param {readonly import('@weft/domain').Position[]} positions
 */
function elementsOf(organisations, relationships, positions) {
  const places = new Map(positions.map((place) => [place.id, place]));
  return {
    nodes: organisations.map(({ id, name, side }) => {
      const { x = 0, y = 0 } = places.get(id) ?? {};
      return { id, label: name, x, y, council: side === 'council' };
    }),
    edges: relationships.flatMap(({ id, parties: [one, other], types: [type] }) =>
      one && other && type ? [{ id, source: one.organisationId, target: other.organisationId, colour: typeColours[type] }] : [],
    ),
  };
}

/**
 * The one at this place, counting round and round.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} index
 * @returns {T}
 */
function at(list, index) {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}
