import {
  accounts,
  assessmentAccounts,
  benefitKeys,
  benefitStandings,
  levels,
  type RecordKind,
  type RecordOf,
  relationshipStatuses,
  relationshipTypes,
  scoredItems,
  severitySchema,
  tierSchema,
} from '@weft/domain';
import type { Chance } from './chance.ts';
import { awaited, holders, identifiers, ids, parent, provenance, sides } from './drawnParts.ts';
import type { Model } from './model.ts';

type Fields<K extends RecordKind> = Partial<RecordOf<K>>;

/**
 * For each kind, fields with new values, which fit what the workspace holds now. `before` is the record that is being changed, if any.
 * Null where nothing can be made yet, since what it would point to is not there.
 */
export const drawnFields: { [K in RecordKind]: (model: Model, chance: Chance, before: RecordOf<K> | null) => Fields<K> | null } = {
  workspace: (_, chance) => ({ name: chance.text(), reviewMonths: 1 + chance.upTo(120), notice: chance.yes() ? chance.text() : null }),
  area: (model, chance) => ({ name: chance.text(), kind: chance.one(['neighbourhood', 'town']), provenance: provenance(model, chance) }),
  source: (_, chance) => ({ title: chance.text(), author: chance.yes() ? chance.text() : null }),
  member: (model, chance) => ({
    name: chance.text(),
    role: chance.one(['viewer', 'admin']),
    postId: chance.oneOrNone(ids(model.all('post'))),
  }),
  organisation: (model, chance, before) => ({
    name: chance.text(),
    side: chance.one(sides),
    parentId: parent(model, chance, before?.id ?? null),
    identifiers: identifiers(model, chance, before),
    formerParents: chance.yes() ? [{ parentId: parent(model, chance, before?.id ?? null), to: '2020-03-31' }] : [],
    otherNames: chance.some([chance.text(), chance.text()], 0, 2),
    tags: chance.some(['food', 'youth', 'warm spaces'], 0, 2),
    notSameAs: chance.some(ids(model.all('organisation')), 0, 2),
    areaId: chance.oneOrNone(ids(model.all('area'))),
    notes: chance.yes() ? `${chance.text()}\n${chance.text()}` : null,
    provenance: provenance(model, chance),
  }),
  post: (model, chance) => {
    const organisations = ids(model.all('organisation'));
    if (organisations.length === 0) return null;
    return { organisationId: chance.one(organisations), title: chance.text(), tier: chance.oneOrNone(tierSchema.options) };
  },
  person: (_, chance) => ({ name: chance.text(), contact: chance.yes() ? chance.text() : null }),
  appointment: (model, chance) => {
    const [posts, people] = [ids(model.all('post')), ids(model.all('person'))];
    if (posts.length === 0 || people.length === 0) return null;
    return { postId: chance.one(posts), personId: chance.one(people), ...chance.span() };
  },
  relationship: (model, chance) => {
    const organisations = ids(model.all('organisation'));
    if (organisations.length < 2) return null;
    const part = () => (chance.yes() ? chance.text().slice(0, 100).trim() || null : null);
    return {
      name: chance.text(),
      parties: chance.some(organisations, 2, 5).map((organisationId) => ({ organisationId, part: part() })),
      types: chance.some(relationshipTypes, 1, 3),
      level: chance.oneOrNone(levels),
      areaIds: chance.some(ids(model.all('area')), 0, 3),
      holders: holders(model, chance),
      brokerIds: chance.some(organisations, 0, 2),
      status: chance.one(relationshipStatuses),
      ...chance.span(),
      confirmedOn: chance.day(),
      dispute: chance.yes() ? chance.text() : null,
      benefits: chance
        .some(benefitKeys, 0, 3)
        .map((benefit) => ({ benefit, standing: chance.one(benefitStandings), note: chance.yes() ? chance.text() : null })),
      facts: chance.yes() ? [{ label: 'Value', value: chance.text() }] : [],
      provenance: provenance(model, chance),
    };
  },
  position: (model, chance, before) => {
    const placed = new Set(ids(model.all('position')));
    const free = [...ids(model.all('organisation')), ...ids(model.all('relationship'))].filter((id) => !placed.has(id));
    if (before === null && free.length === 0) return null;
    return { id: before?.id ?? chance.one(free), x: (chance.upTo(20_001) - 10_000) / 7, y: chance.upTo(1000) - 500 };
  },
  assessment: (model, chance) => {
    const relationships = ids(model.all('relationship'));
    if (relationships.length === 0) return null;
    return {
      relationshipId: chance.one(relationships),
      account: chance.one(assessmentAccounts),
      memberId: chance.oneOrNone(ids(model.all('member'))),
      rater: chance.yes() ? chance.text() : null,
      scores: Object.fromEntries(chance.some(scoredItems, 1, 15).map((item) => [item, 1 + chance.upTo(5)])),
      keepAsItIs: chance.yes() ? chance.yes() : null,
    };
  },
  placement: (model, chance, before) => {
    const taken = new Set(model.all('placement').map(({ relationshipId, side }) => `${relationshipId} ${side}`));
    const all = ids(model.all('relationship')).flatMap((relationshipId) => accounts.map((side) => ({ relationshipId, side })));
    const free = all.filter(({ relationshipId, side }) => !taken.has(`${relationshipId} ${side}`));
    if (before === null && free.length === 0) return null;
    const { relationshipId, side } = before ?? chance.one(free);
    const score = () => 1 + chance.upTo(9) / 2;
    const memberId = chance.oneOrNone(ids(model.all('member')));
    return {
      relationshipId,
      side,
      strategic: score(),
      time: chance.yes() ? score() : null,
      placedOn: chance.day() ?? '2026-11-03',
      memberId,
    };
  },
  asset: (_, chance) => ({
    name: chance.text(),
    openSpace: chance.one([true, false, null]),
    latitude: chance.yes() ? 50 + chance.upTo(1000) / 333 : null,
    expectedMaxOccupancy: chance.yes() ? chance.upTo(900) : null,
  }),
  tenancy: (model, chance) => {
    const [assets, organisations] = [ids(model.all('asset')), ids(model.all('organisation'))];
    if (assets.length === 0 || organisations.length === 0) return null;
    const evidence = { what: chance.text(), where: chance.text(), byWhom: null, on: chance.day(), found: chance.yes(), note: null };
    return {
      assetId: chance.one(assets),
      organisationId: chance.one(organisations),
      rentPencePerYear: chance.yes() ? chance.upTo(1000) * 900_000_001 : null,
      overage: chance.one([true, false, null]),
      evidence: chance.yes() ? [evidence] : [],
    };
  },
  case: (model, chance, before) => {
    const [assets, posts] = [ids(model.all('asset')), ids(model.all('post'))];
    if (assets.length === 0 || posts.length === 0) return null;
    const taken = new Set(model.all('case').map((each) => each.reference));
    const free = Array.from({ length: 900 }, (_, index) => `CAT-2026-${100 + index}`).filter((reference) => !taken.has(reference));
    return {
      reference: before?.reference ?? chance.one(free),
      assetId: chance.one(assets),
      tenancyId: chance.oneOrNone(ids(model.all('tenancy'))),
      nextActionPostId: chance.one(posts),
      nextAction: chance.text(),
      fictional: chance.yes(),
      uncertainties: chance.yes() ? [{ field: 'rent', value: 'unknown', note: chance.text(), checkedOn: chance.day() }] : [],
    };
  },
  review: (model, chance, before) => {
    const tenancies = ids(model.all('tenancy'));
    if (tenancies.length === 0) return null;
    const changed = { contact: chance.yes() ? chance.text() : null, sentOn: chance.yes() ? chance.day() : null };
    if (before !== null) return changed;
    const tenancyId = chance.one(tenancies);
    const taken = model.all('review').filter((each) => each.tenancyId === tenancyId);
    return { tenancyId, year: 2001 + taken.reduce((most, { year }) => Math.max(most, year - 2000), 0), ...changed };
  },
  reviewAnswer: (model, chance, before) => {
    const reviews = ids(model.all('review'));
    if (reviews.length === 0) return null;
    const changed = { text: chance.text(), personal: chance.yes(), side: chance.one(['tenant', 'council'] as const) };
    if (before !== null) return changed;
    const reviewId = chance.one(reviews);
    const taken = new Set(model.all('reviewAnswer').flatMap((each) => (each.reviewId === reviewId ? [each.question] : [])));
    let number = 1;
    while (taken.has(`question-${number}`)) number += 1;
    return { reviewId, question: `question-${number}`, ...changed };
  },
  reviewLink: (model, chance, before) => {
    const have = new Set(ids(model.all('reviewLink')));
    const without = ids(model.all('review')).filter((id) => !have.has(id));
    if (before === null && without.length === 0) return null;
    return { id: before?.id ?? chance.one(without), expiresOn: chance.day() ?? '2027-02-28' };
  },
  snag: (model, chance) => {
    const cases = ids(model.all('case'));
    if (cases.length === 0) return null;
    return {
      caseId: chance.one(cases),
      title: chance.text(),
      severity: chance.one(severitySchema.options),
      reviewId: chance.oneOrNone(ids(model.all('review'))),
    };
  },
  dependency: (model, chance, before) => {
    const cases = ids(model.all('case'));
    if (cases.length === 0) return null;
    const caseId = before?.caseId ?? chance.one(cases);
    return { caseId, description: chance.text(), dependsOnCaseId: awaited(model, chance, caseId, before) };
  },
  action: (model, chance) => ({
    title: chance.text(),
    why: chance.text(),
    ownerPostId: chance.oneOrNone(ids(model.all('post'))),
    due: chance.day(),
    status: chance.one(['open', 'doing']),
  }),
  acceptance: (model, chance) => {
    const organisations = ids(model.all('organisation'));
    if (organisations.length === 0) return null;
    return { organisationId: chance.one(organisations), reason: chance.text() };
  },
  savedView: (model, chance, before) => ({
    name: chance.text(),
    search: {
      view: chance.text(),
      selected: chance.some(ids(model.all('organisation')), 0, 2),
      steps: chance.upTo(4),
    },
    memberId: chance.oneOrNone(ids(model.all('member'))),
    isDefault: before?.isDefault ?? false,
  }),
  tour: (model, chance) => {
    const views = ids(model.all('savedView'));
    if (views.length === 0) return null;
    return {
      name: chance.text(),
      stops: chance.some(views, 1, 4).map((viewId) => ({ viewId, line: chance.text() })),
    };
  },
  calendar: (model, chance, before) => {
    const have = new Set(ids(model.all('calendar')));
    const without = ids(model.all('member')).filter((id) => !have.has(id));
    if (before === null && without.length === 0) return null;
    return { id: before?.id ?? chance.one(without), number: 1 + chance.upTo(90_000) };
  },
  listColumns: (_, chance) => ({ columns: [{ heading: chance.text(), field: chance.oneOrNone(['name', 'notes']) }] }),
  flow: (model, chance, before) => {
    const taken = new Set(model.all('flow').map(({ key }) => key));
    const free = ['one', 'two', 'three', 'four', 'five', 'six'].filter((key) => !taken.has(key));
    if (before === null && free.length === 0) return null;
    return { key: before?.key ?? chance.one(free), label: chance.text() };
  },
  termList: (model, chance, before) => {
    const taken = new Set(model.all('termList').map(({ key }) => key));
    const free = ['one', 'two', 'three', 'four', 'five', 'six'].filter((key) => !taken.has(key));
    if (before === null && free.length === 0) return null;
    return { key: before?.key ?? chance.one(free), terms: [{ id: 'one', label: chance.text(), retired: chance.yes() }] };
  },
  reviewForm: (model, chance, before) => {
    if (before === null && model.all('reviewForm').length > 0) return null;
    const questions = [{ id: 'one', label: chance.text() }];
    return { sections: [{ id: 'part', label: chance.text(), side: 'tenant', questions }] };
  },
  complianceCheck: (model, chance, before) => {
    const taken = new Set(model.all('complianceCheck').map(({ key }) => key));
    const free = ['one', 'two', 'three', 'four', 'five', 'six'].filter((key) => !taken.has(key));
    if (before === null && free.length === 0) return null;
    return { key: before?.key ?? chance.one(free), label: chance.text(), retired: chance.yes() };
  },
  complianceRecord: (model, chance, before) => {
    const taken = new Set(model.all('complianceRecord').map(({ assetId, checkKey }) => `${assetId} ${checkKey}`));
    const all = ids(model.all('asset')).flatMap((assetId) => ['gas', 'eicr', 'epc'].map((checkKey) => ({ assetId, checkKey })));
    const free = all.filter(({ assetId, checkKey }) => !taken.has(`${assetId} ${checkKey}`));
    if (before === null && free.length === 0) return null;
    const { assetId, checkKey } = before ?? chance.one(free);
    const ofBuilding = model.all('document').filter((document) => document.assetId === assetId);
    return {
      assetId,
      checkKey,
      doneOn: chance.day(),
      evidence: chance.text(),
      documentId: chance.oneOrNone(ids(ofBuilding)),
      seenOn: null,
    };
  },
  caseEvent: (model, chance) => {
    const cases = ids(model.all('case'));
    if (cases.length === 0) return null;
    const memberId = chance.oneOrNone(ids(model.all('member')));
    return { caseId: chance.one(cases), text: chance.text(), memberId, audience: chance.one(['shared', 'council', 'partner']) };
  },
  document: (model, chance) => {
    const nobody = { caseId: null, snagId: null, tenancyId: null, assetId: null, organisationId: null, relationshipId: null };
    const owners = [
      ...ids(model.all('case')).map((caseId) => ({ ...nobody, caseId })),
      ...ids(model.all('snag')).map((snagId) => ({ ...nobody, snagId })),
      ...ids(model.all('tenancy')).map((tenancyId) => ({ ...nobody, tenancyId })),
      ...ids(model.all('asset')).map((assetId) => ({ ...nobody, assetId })),
      ...ids(model.all('organisation')).map((organisationId) => ({ ...nobody, organisationId })),
      ...ids(model.all('relationship')).map((relationshipId) => ({ ...nobody, relationshipId })),
    ];
    if (owners.length === 0) return null;
    return { ...chance.one(owners), title: chance.text(), datedOn: chance.day(), audience: chance.one(['shared', 'council', 'partner']) };
  },
};
