import {
  adding,
  changeSet,
  makeArea,
  makeAsset,
  makeCase,
  makeMember,
  makeOrganisation,
  makePost,
  makeSnag,
  makeWorkspace,
} from '@weft/testing';

/** How many cases there are, and how many of them are open. */
const cases = { all: 5000, open: 500 };

const stages = ['identified', 'contact_restored', 'fact_finding', 'snag_list_agreed', 'plan_agreed', 'resolving', 'verification'];
const movers = /** @type {const} */ (['council_property', 'council_legal', 'tenant', 'vast', 'funder']);
const severities = /** @type {const} */ (['low', 'medium', 'high', 'critical']);

/** An invented place of many years: a case for each of its buildings, one in ten of them open, each with an open snag. The same every time but for ids. */
export function generateCases() {
  const workspace = makeWorkspace({ slug: 'many-cases', name: 'Many cases' });
  const { id } = workspace;
  const areas = Array.from({ length: 12 }, (_, index) =>
    makeArea(id, { name: `Neighbourhood ${index + 1}`, gssCode: `E050000${10 + index}` }),
  );
  const organisations = Array.from({ length: 400 }, (_, index) =>
    makeOrganisation(id, { name: `Organisation ${index + 1} for the people of the place`, areaId: at(areas, index).id }),
  );
  const posts = Array.from({ length: 20 }, (_, index) =>
    makePost(id, { organisationId: at(organisations, index).id, title: `Caseworker ${index + 1}` }),
  );
  const post = at(posts, 0);
  const member = makeMember(id, { name: 'An admin', role: 'admin', postId: post.id });
  const assets = Array.from({ length: cases.all }, (_, index) =>
    makeAsset(id, { name: `Hall ${index + 1} and its grounds`, wardCode: at(areas, index).gssCode }),
  );
  const all = assets.map((asset, index) => {
    const isOpen = index % (cases.all / cases.open) === 0;
    const turn = Math.floor(index / (cases.all / cases.open));
    return makeCase(id, {
      reference: `CAT-2025-${String(index + 1).padStart(4, '0')}`,
      assetId: asset.id,
      organisationId: at(organisations, index).id,
      nextActionPostId: at(posts, turn).id,
      waitingOn: isOpen ? at(movers, turn) : 'nobody',
      waitingSince: isOpen ? `2026-0${1 + (turn % 9)}-11` : null,
      stage: isOpen ? at(stages, turn) : 'closed',
      nextAction: 'Ring the secretary, then send the papers that were promised at the last meeting',
      ...(isOpen ? {} : { openedOn: '2020-01-12', closedOn: '2021-03-01', nextAction: null, nextActionPostId: null, nextActionDue: null }),
    });
  });
  const snags = all.map(({ id: caseId, closedOn }, index) =>
    makeSnag(id, {
      caseId,
      title: 'The roof lets water in',
      severity: at(severities, index),
      status: closedOn === null ? 'open' : 'verified',
    }),
  );
  const items = [
    adding('workspace', workspace),
    ...areas.map((area) => adding('area', area)),
    ...organisations.map((body) => adding('organisation', body)),
    ...posts.map((post) => adding('post', post)),
    adding('member', member),
    ...assets.map((asset) => adding('asset', asset)),
    ...all.map((each) => adding('case', each)),
    ...snags.map((snag) => adding('snag', snag)),
  ];
  return {
    id,
    slug: workspace.slug,
    memberId: member.id,
    postId: post.id,
    changeSet: changeSet(id, items, { summary: 'Made up a place' }),
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
