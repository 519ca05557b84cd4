import { makeCase, makeCaseEvent, makeDependency, makeSnag } from '../cases.ts';
import { makeAsset, makeTenancy } from '../tenancies.ts';
import type { MillbrookOrganisations } from './organisations.ts';
import type { MillbrookPosts } from './people.ts';
import type { Ground } from './places.ts';

/** Lantern House, which Lantern Trust has been in for years without a lease that anybody can find, and a field that is wanted. */
export function millbrookTenancies({ workspaceId, id }: Ground, of: MillbrookOrganisations) {
  const assets = {
    lanternHouse: makeAsset(workspaceId, {
      id: id('lantern-house'),
      name: 'Lantern House',
      addressLine1: '4 Mill Lane',
      town: 'Millbrook',
      postcode: 'ZZ1 4ML',
      latitude: 53.01,
      longitude: -2.18,
      openSpace: false,
      assetOfCommunityValue: true,
      conditionGrade: 'C',
    }),
    millField: makeAsset(workspaceId, { id: id('mill-field'), name: 'Mill Lane field', assetType: 'land', openSpace: true }),
  };
  const lantern = makeTenancy(workspaceId, {
    id: id('lantern-tenancy'),
    assetId: assets.lanternHouse.id,
    organisationId: of.lantern.id,
    rentType: 'peppercorn',
    rentPencePerYear: 100,
    evidence: [
      {
        what: 'Lease of 1998',
        where: 'Deeds store',
        byWhom: 'Estates surveyor',
        on: '2026-01-20',
        found: false,
        note: 'Box 14 is missing.',
      },
      { what: 'Rent demand', where: 'Lantern Trust’s files', byWhom: null, on: null, found: true, note: null },
    ],
    alterationsConsentNeeded: true,
  });
  return { assets, tenancies: { lantern } };
}

/** A legacy case in the middle of fact finding, with one snag blocked by a waiting dependency, and a new transfer that waits on it. */
export function millbrookCases(
  { workspaceId, id }: Ground,
  of: MillbrookOrganisations,
  posts: MillbrookPosts,
  { assets, tenancies }: ReturnType<typeof millbrookTenancies>,
) {
  const lantern = makeCase(workspaceId, {
    id: id('lantern-case'),
    reference: 'CAT-2026-001',
    stage: 'fact_finding',
    stageSince: '2026-02-02',
    assetId: assets.lanternHouse.id,
    tenancyId: tenancies.lantern.id,
    organisationId: of.lantern.id,
    councilLeadPostId: posts.surveyor.id,
    partnerLeadPostId: posts.caseworker.id,
    waitingOn: 'council_legal',
    waitingSince: '2026-02-09',
    nextActionPostId: posts.surveyor.id,
    requirementsMet: [{ requirement: 'contact_restored', on: '2026-01-26', note: 'Met at the centre.' }],
    uncertainties: [{ field: 'agreementType', value: 'none_found', note: 'Nobody has the lease.', checkedOn: '2026-01-20' }],
  });
  const field = makeCase(workspaceId, {
    id: id('field-case'),
    reference: 'CAT-2026-002',
    caseType: 'new_transfer',
    flow: 'new_transfer',
    stage: 'enquiry',
    assetId: assets.millField.id,
    organisationId: of.wheelhouse.id,
    waitingOn: 'tenant',
    nextAction: 'Send the enquiry form',
    nextActionPostId: posts.caseworker.id,
  });
  const snag = (key: string, title: string, said: object) => makeSnag(workspaceId, { id: id(key), caseId: lantern.id, title, ...said });
  const snags = {
    lease: snag('snag-lease', 'No signed lease', {
      category: 'tenure',
      severity: 'critical',
      status: 'blocked',
      ownerPostId: posts.surveyor.id,
    }),
    roof: snag('snag-roof', 'Roof leaks over the hall', { severity: 'high', liableParty: 'disputed', agreedByTenant: true }),
    gate: snag('snag-gate', 'Gate sticks', {
      severity: 'low',
      status: 'verified',
      agreedByCouncil: true,
      agreedByTenant: true,
      resolution: 'Planed.',
      settledOn: '2026-02-20',
    }),
  };
  const waits = (key: string, description: string, said: object) =>
    makeDependency(workspaceId, { id: id(key), caseId: lantern.id, description, ...said });
  const dependencies = {
    deeds: waits('needs-deeds', 'Legal to search the deeds store', { snagId: snags.lease.id }),
    survey: waits('needs-survey', 'Condition survey', {
      kind: 'survey',
      waitingOn: 'council_property',
      status: 'met',
      metOn: '2026-02-01',
    }),
    lanternFirst: makeDependency(workspaceId, {
      id: id('needs-lantern'),
      caseId: field.id,
      kind: 'other_case',
      description: 'Settle Lantern House first',
      dependsOnCaseId: lantern.id,
    }),
  };
  const logged = (key: string, at: string, said: object) => makeCaseEvent(workspaceId, { id: id(key), caseId: lantern.id, at, ...said });
  const events = {
    visit: logged('event-visit', '2026-01-26T14:00:00.000Z', {
      kind: 'visit',
      postId: posts.caseworker.id,
      text: 'Met the centre manager.',
    }),
    councilNote: logged('event-council', '2026-02-03T09:15:00.000Z', {
      audience: 'council',
      text: 'Legal think the lease was never signed.',
    }),
    partnerNote: logged('event-partner', '2026-02-04T16:40:00.000Z', { audience: 'partner', text: 'The trustees are losing patience.' }),
  };
  return { cases: { lantern, field }, snags, dependencies, events };
}
