import {
  adding,
  changeSet,
  makeAppointment,
  makeArea,
  makeHolder,
  makeMember,
  makeOrganisation,
  makeParty,
  makePerson,
  makePosition,
  makePost,
  makeRelationship,
  makeSource,
  makeWorkspace,
} from '@weft/testing';

/** @typedef {import('@weft/domain').Organisation} Organisation */
/** @typedef {import('@weft/domain').Post} Post */

/** Each organisation of a generated workspace has so many relationships of its own. */
const relationshipsEach = 3;

const types = /** @type {const} */ (['shaping', 'ongoing', 'neighbourhood', 'commissioning', 'delivery']);
const levels = /** @type {const} */ (['neighbourhood', 'place', 'system']);
const kinds = ['charity', 'cic', 'community-group', 'faith-group', 'forum'];
const note = 'Listed in the register of agreements, with the day of its last renewal and the names of those who signed it.';

/**
 * Everything in an invented workspace of so many organisations, each with a post, somebody in it, a place on the map and relationships of two
 * or three parties with a holder on either side: records about as long as those of the sample workspaces. The same size gives the same place.
 *
 * @param {number} size
 */
export function generateWorkspace(size) {
  const workspace = makeWorkspace({ slug: `of-${size}`, name: `A place of ${size.toLocaleString('en-GB')} organisations` });
  const member = makeMember(workspace.id, { name: 'An officer', role: 'officer' });
  const source = makeSource(workspace.id, { title: 'Register of agreements' });
  const areas = Array.from({ length: 20 }, (_, index) => makeArea(workspace.id, { name: `Ward ${index + 1}` }));
  const ground = { workspaceId: workspace.id, sourceId: source.id, areaIds: areas.map((area) => area.id) };
  const organisations = Array.from({ length: size }, (_, index) => organisation(ground, index));
  const posts = organisations.map(({ id }) => makePost(ground.workspaceId, { organisationId: id, title: 'Partnerships officer' }));
  const people = posts.map((_, index) => makePerson(ground.workspaceId, { name: `Person ${index + 1} of the place` }));
  const appointments = people.map(({ id }, index) => makeAppointment(ground.workspaceId, { personId: id, postId: at(posts, index).id }));
  const relationships = Array.from({ length: size * relationshipsEach }, (_, index) => relationship(ground, organisations, posts, index));
  const placed = [...organisations, ...relationships.filter((tie) => tie.parties.length > 2)];
  const positions = placed.map(({ id }, index) =>
    makePosition(ground.workspaceId, { id, x: (index % 150) * 240, y: Math.floor(index / 150) * 190 }),
  );
  const items = [
    adding('workspace', workspace),
    adding('source', source),
    ...areas.map((area) => adding('area', area)),
    ...organisations.map((body) => adding('organisation', body)),
    ...posts.map((post) => adding('post', post)),
    ...people.map((person) => adding('person', person)),
    ...appointments.map((appointment) => adding('appointment', appointment)),
    adding('member', member),
    ...relationships.map((tie) => adding('relationship', tie)),
    ...positions.map((position) => adding('position', position)),
  ];
  return {
    size,
    workspace,
    member,
    organisations,
    relationships,
    changeSet: changeSet(workspace.id, items, { summary: 'Made up a place' }),
  };
}

/** @typedef {{ workspaceId: string, sourceId: string, areaIds: string[] }} Ground */

/**
 * @param {Ground} ground
 * @param {number} index
 */
function organisation({ workspaceId, sourceId, areaIds }, index) {
  return makeOrganisation(workspaceId, {
    name: `Organisation ${index + 1} for the people of the place`,
    kind: at(kinds, index),
    side: index % 10 === 0 ? 'council' : 'partner',
    otherNames: index % 3 === 0 ? [`Known before as number ${index + 1}`] : [],
    areaId: at(areaIds, index),
    provenance: [{ sourceId, note }],
  });
}

/**
 * @param {Ground} ground
 * @param {readonly Organisation[]} organisations
 * @param {readonly Post[]} posts
 * @param {number} index
 */
function relationship({ workspaceId, sourceId, areaIds }, organisations, posts, index) {
  const home = Math.floor(index / relationshipsEach);
  // Steps that share no factor with the sizes spread the partners over the whole place.
  const others = [home + 1 + index * 7, home + 2 + index * 13].filter((other) => other % organisations.length !== home);
  const parties = [home, ...others.slice(0, index % 2 === 0 ? 2 : 1)].map((which) => which % organisations.length);
  const held = [...new Set(parties)];
  return makeRelationship(workspaceId, {
    name: `Working together on matter ${index + 1} of the place`,
    parties: held.map((which) => makeParty(at(organisations, which).id, which === home ? 'convenor' : 'member')),
    types: index % 4 === 0 ? [at(types, index), at(types, index + 1)] : [at(types, index)],
    level: at(levels, index),
    areaIds: [at(areaIds, index)],
    holders: held.slice(0, 2).map((which, place) =>
      makeHolder({
        organisationId: at(organisations, which).id,
        postId: at(posts, which).id,
        side: place === 0 ? 'council' : 'partner',
        from: '2024-04-01',
      }),
    ),
    brokerIds: index % 20 === 0 ? [at(organisations, index * 3).id] : [],
    formality: 'formal',
    from: '2024-04-01',
    confirmedOn: '2026-02-10',
    timing: 'quarterly',
    notes: note,
    provenance: [{ sourceId, note }],
  });
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
