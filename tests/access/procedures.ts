import type { createCaller } from '@weft/api';
import type { Role } from '@weft/domain';
import type { Millbrook } from '@weft/testing';
import { areasProcedures } from './areas.ts';
import { assessmentsProcedures } from './assessments.ts';
import { buildingProcedures } from './buildings.ts';
import { complianceProcedures } from './compliance.ts';
import { reviewsProcedures } from './reviews.ts';
import { sent } from './sent.ts';
import { tidyingProcedures } from './tidying.ts';
import { viewingProcedures } from './viewing.ts';

type Caller = ReturnType<typeof createCaller>;

/** Who may call a procedure, and a call of it that succeeds for them in a fresh Millbrook. */
export interface Procedure {
  /** `link`: the tenant of an annual review by its link, and nobody else. */
  roles: 'open' | 'link' | readonly Role[];
  /** The sides that may, when it is one side’s own. */
  sides?: readonly ('council' | 'partner')[];
  call: (caller: Caller, place: Millbrook) => Promise<unknown>;
}

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const registrars: readonly Role[] = ['officer', 'caseworker', 'admin'];
const officers: readonly Role[] = ['officer', 'admin'];
const caseworkers: readonly Role[] = ['caseworker', 'admin'];
/** Those who save views of the map. */
const viewers: readonly Role[] = ['officer', 'caseworker', 'facilitator', 'admin'];
const placers: readonly Role[] = ['officer', 'facilitator', 'admin'];

const axisPlacers: readonly Role[] = ['officer', 'caseworker', 'facilitator', 'admin'];

const noSubject = { relationshipId: null, organisationId: null, side: null, type: null, level: null } as const;

const nothing = {
  parentId: null,
  otherNames: [],
  identifiers: [],
  areaId: null,
  legalForm: null,
  website: null,
  contact: null,
  notes: null,
};
const file = async (caller: Caller, place: Millbrook) => ({
  files: [await sent(caller, 'millbrook.json', JSON.stringify(emptyExport(place)))],
});

function emptyExport({ workspace: { slug, name, gssCode, reviewMonths, notice } }: Millbrook) {
  const data = { title: 'Minutes of the forum', author: null, dated: null, covers: null };
  return {
    schema: 'weft-workspace/1',
    workspace: { slug, name, gssCode, reviewMonths, notice },
    records: [{ kind: 'source', key: 'minutes', data }],
  };
}

const smallList = (caller: Caller) => sent(caller, 'list.csv', 'Name\nShort-lived\n');

/** A list that is open, for those who may open one; what else is asked of it is refused before it is looked for. */
async function openedList(caller: Caller) {
  const opened = async () => caller.imports.lists.open(await smallList(caller));
  const { list } = await opened().catch(() => ({ list: '00000000-0000-7000-8000-000000000000' }));
  return { list, kind: 'organisations' as const, columns: ['name'] };
}

async function addedOrganisation(caller: Caller): Promise<{ id: string; version: number }> {
  const { id, change } = await caller.organisations.create({ data: { name: 'Short-lived', kind: 'charity', ...nothing } });
  return { id, version: change };
}

async function addedPerson(caller: Caller): Promise<{ id: string; version: number }> {
  const { id, change } = await caller.people.persons.create({ data: { name: 'Nia Fell', contact: null, notes: null } });
  return { id, version: change };
}

const party = (organisationId: string) => ({ organisationId, part: null });

function agreement({ organisations: { council, wheelhouse } }: Millbrook) {
  const unknown = { formality: null, from: null, to: null, confirmedOn: null, dispute: null, timing: null, notes: null };
  const unsaid = { typesBasis: null, levelBasis: null, statusAsOf: null, confidence: null };
  const lists = { parties: [party(council.id), party(wheelhouse.id)], areaIds: [], holders: [], brokerIds: [], facts: [] };
  return {
    name: 'Reading rooms',
    types: ['ongoing' as const],
    level: 'place' as const,
    status: 'active' as const,
    ...lists,
    ...unknown,
    ...unsaid,
  };
}

/** Every procedure of the API. */
export const procedures: Readonly<Record<string, Procedure>> = {
  'workspaces.list': { roles: 'open', call: (caller) => caller.workspaces.list() },
  'workspaces.get': { roles: everyone, call: (caller) => caller.workspaces.get() },
  'workspaces.update': {
    roles: ['admin'],
    call: (caller, { workspace }) => caller.workspaces.update({ id: workspace.id, version: 1, data: { reviewMonths: 6 } }),
  },
  'reference.get': { roles: 'open', call: (caller) => caller.reference.get() },
  'members.list': { roles: 'open', call: (caller, { workspace }) => caller.members.list({ workspace: workspace.slug }) },

  'members.calendar.get': { roles: everyone, call: (caller) => caller.members.calendar.get() },
  'members.calendar.renew': { roles: everyone, call: (caller) => caller.members.calendar.renew() },
  'members.calendar.stop': {
    roles: everyone,
    call: async (caller) => {
      await caller.members.calendar.renew();
      return caller.members.calendar.stop();
    },
  },

  'organisations.find': { roles: everyone, call: (caller) => caller.organisations.find({ q: 'trust' }) },
  'organisations.get': { roles: everyone, call: (caller, { organisations }) => caller.organisations.get({ id: organisations.lantern.id }) },
  'organisations.create': { roles: registrars, call: addedOrganisation },
  'organisations.update': {
    roles: registrars,
    call: (caller, { organisations }) =>
      caller.organisations.update({ id: organisations.lantern.id, version: 1, data: { notes: 'Open late.' } }),
  },
  'organisations.delete': { roles: registrars, call: async (caller) => caller.organisations.delete(await addedOrganisation(caller)) },
  'people.list': { roles: everyone, call: (caller) => caller.people.list() },
  'people.get': { roles: everyone, call: (caller, { posts }) => caller.people.get({ id: posts.surveyor.id }) },
  'people.posts.create': {
    roles: registrars,
    call: (caller, { organisations }) =>
      caller.people.posts.create({
        data: { organisationId: organisations.pantry.id, title: 'Cook', tier: 'volunteer', contact: null, notes: null },
      }),
  },
  'people.posts.update': {
    roles: registrars,
    call: (caller, { posts }) => caller.people.posts.update({ id: posts.surveyor.id, version: 1, data: { title: 'Senior surveyor' } }),
  },
  'people.posts.delete': {
    roles: registrars,
    call: (caller, { posts }) => caller.people.posts.delete({ id: posts.lanternManager.id, version: 1 }),
  },
  'people.persons.create': { roles: registrars, call: addedPerson },
  'people.persons.update': {
    roles: registrars,
    call: (caller, { people }) => caller.people.persons.update({ id: people.ada.id, version: 1, data: { notes: 'Prefers calls.' } }),
  },
  'people.persons.delete': { roles: registrars, call: async (caller) => caller.people.persons.delete(await addedPerson(caller)) },
  'people.appointments.create': {
    roles: registrars,
    call: (caller, { posts }) =>
      caller.people.appointments.create({ data: { postId: posts.portfolioHolder.id, name: 'Nia Fell', from: null, to: null } }),
  },
  'people.appointments.update': {
    roles: registrars,
    call: (caller, { appointments }) =>
      caller.people.appointments.update({ id: appointments.ada.id, version: 1, data: { to: '2026-12-31' } }),
  },
  'people.appointments.delete': {
    roles: registrars,
    call: (caller, { appointments }) => caller.people.appointments.delete({ id: appointments.ada.id, version: 1 }),
  },

  'relationships.list': { roles: everyone, call: (caller) => caller.relationships.list({}) },
  'relationships.get': { roles: everyone, call: (caller, { relationships }) => caller.relationships.get({ id: relationships.voices.id }) },
  'relationships.onRecord': { roles: everyone, call: (caller) => caller.relationships.onRecord({ day: '2026-01-01' }) },
  'relationships.create': { roles: officers, call: (caller, place) => caller.relationships.create({ data: agreement(place) }) },
  'relationships.update': {
    roles: officers,
    call: (caller, { relationships }) =>
      caller.relationships.update({ id: relationships.voices.id, version: 1, data: { notes: 'Well attended.' } }),
  },
  'relationships.delete': {
    roles: officers,
    call: (caller, { relationships }) => caller.relationships.delete({ id: relationships.voices.id, version: 1 }),
  },
  'relationships.handOver': {
    roles: officers,
    call: (caller, { posts, relationships }) =>
      caller.relationships.handOver({
        postId: posts.headOfCommunities.id,
        lastDay: '2026-11-24',
        relationships: [{ id: relationships.voices.id, version: 1, to: posts.communitiesOfficer.id }],
        endsAppointments: true,
      }),
  },
  'relationships.confirm': {
    roles: registrars,
    call: (caller, { relationships }) => caller.relationships.confirm({ ids: [relationships.voices.id] }),
  },

  'network.snapshot': { roles: everyone, call: (caller) => caller.network.snapshot() },
  'network.difference': { roles: everyone, call: (caller) => caller.network.difference({ since: 0 }) },
  'network.place': {
    roles: placers,
    call: (caller, { organisations }) => caller.network.place({ places: [{ id: organisations.council.id, x: 12, y: 34 }] }),
  },

  'placements.set': {
    roles: axisPlacers,
    call: (caller, { relationships }) =>
      caller.placements.set({ relationshipId: relationships.pantry.id, version: null, data: { strategic: 2, time: 4.5 } }),
  },
  'placements.clear': {
    roles: axisPlacers,
    call: (caller, { placements: { voicesCouncil, voicesPartner } }) => {
      // Each side may clear its own; the other's is refused.
      return caller.placements
        .clear({ id: voicesCouncil.id, version: 1 })
        .catch(() => caller.placements.clear({ id: voicesPartner.id, version: 1 }));
    },
  },

  ...areasProcedures,
  ...assessmentsProcedures,
  ...buildingProcedures,

  ...complianceProcedures,
  ...reviewsProcedures,

  'cases.boards': { roles: everyone, call: (caller) => caller.cases.boards({}) },
  'cases.boardDifferences': { roles: everyone, call: (caller) => caller.cases.boardDifferences({ held: [] }) },
  'cases.numbers': { roles: everyone, call: (caller) => caller.cases.numbers() },
  'cases.today': { roles: everyone, call: (caller) => caller.cases.today() },
  'cases.get': { roles: everyone, call: (caller, { cases }) => caller.cases.get({ id: cases.lantern.id }) },
  'cases.around': { roles: everyone, call: (caller, { cases }) => caller.cases.around({ id: cases.lantern.id }) },
  'cases.forMeeting': { roles: everyone, call: (caller, { cases }) => caller.cases.forMeeting({ id: cases.lantern.id }) },
  'cases.buildingSnags': { roles: everyone, call: (caller, { assets }) => caller.cases.buildingSnags({ id: assets.lanternHouse.id }) },
  'cases.create': {
    roles: caseworkers,
    call: (caller, { assets, posts }) =>
      caller.cases.create({
        data: {
          caseType: 'legacy_snagging',
          asset: { id: assets.millField.id },
          tenancy: null,
          nextAction: 'Ring the secretary',
          nextActionPostId: posts.surveyor.id,
          nextActionDue: '2026-12-01',
        },
      }),
  },
  'cases.update': {
    roles: caseworkers,
    call: (caller, { cases }) => caller.cases.update({ id: cases.lantern.id, version: 1, data: { waitingOn: 'tenant' } }),
  },
  'cases.move': {
    roles: caseworkers,
    call: (caller, { cases }) =>
      caller.cases.move({
        id: cases.lantern.id,
        version: 1,
        to: 'on_hold',
        supplied: { holdReviewOn: '2026-12-20' },
      }),
  },
  'cases.handOver': {
    roles: caseworkers,
    call: (caller, { cases, posts }) =>
      caller.cases.handOver({
        id: cases.lantern.id,
        version: 1,
        data: { nextActionPostId: posts.lanternManager.id, nextActionDue: '2026-12-04', why: 'On leave.' },
      }),
  },
  'cases.updateMany': {
    roles: caseworkers,
    call: (caller, { cases }) => caller.cases.updateMany({ ids: [cases.lantern.id], data: { waitingOn: 'tenant' } }),
  },
  'cases.setLimit': {
    roles: caseworkers,
    call: (caller) => caller.cases.setLimit({ flow: 'legacy_snagging', stage: 'resolving', limit: 6 }),
  },
  'cases.planMoveMany': {
    roles: caseworkers,
    call: (caller, { cases }) => caller.cases.planMoveMany({ ids: [cases.lantern.id], to: 'on_hold' }),
  },
  'cases.moveMany': {
    roles: caseworkers,
    call: (caller, { cases }) =>
      caller.cases.moveMany({ ids: [cases.lantern.id], to: 'on_hold', supplied: { holdReviewOn: '2026-12-20' } }),
  },
  'cases.delete': { roles: caseworkers, call: (caller, { cases }) => caller.cases.delete({ id: cases.field.id, version: 1 }) },
  'cases.snags.create': {
    roles: caseworkers,
    call: (caller, { cases }) =>
      caller.cases.snags.create({ data: { caseId: cases.lantern.id, category: 'repair', title: 'Gutter loose', severity: 'low' } }),
  },
  'cases.snags.update': {
    roles: caseworkers,
    call: (caller, { snags }) => caller.cases.snags.update({ id: snags.roof.id, version: 1, data: { severity: 'critical' } }),
  },
  'cases.snags.delete': { roles: caseworkers, call: (caller, { snags }) => caller.cases.snags.delete({ id: snags.roof.id, version: 1 }) },
  'cases.dependencies.create': {
    roles: caseworkers,
    call: (caller, { cases }) =>
      caller.cases.dependencies.create({
        data: { caseId: cases.lantern.id, snagId: null, kind: 'survey', description: 'Roof survey', waitingOn: 'council_property' },
      }),
  },
  'cases.dependencies.update': {
    roles: caseworkers,
    call: (caller, { dependencies }) =>
      caller.cases.dependencies.update({ id: dependencies.deeds.id, version: 1, data: { neededBy: '2026-12-24' } }),
  },
  'cases.dependencies.delete': {
    roles: caseworkers,
    call: (caller, { dependencies }) => caller.cases.dependencies.delete({ id: dependencies.survey.id, version: 1 }),
  },
  'cases.events.create': {
    roles: registrars,
    call: (caller, { cases }) =>
      caller.cases.events.create({ data: { caseId: cases.lantern.id, kind: 'call', text: 'Rang the trust.', audience: 'shared' } }),
  },

  'documents.list': { roles: everyone, call: (caller, { cases }) => caller.documents.list({ caseId: cases.lantern.id }) },
  'documents.update': {
    roles: registrars,
    call: (caller, { documents }) => caller.documents.update({ id: documents.roof.id, version: 1, data: { title: 'The roof' } }),
  },
  'documents.delete': {
    roles: registrars,
    call: (caller, { documents }) => caller.documents.delete({ id: documents.roof.id, version: 1 }),
  },

  'actions.list': { roles: everyone, call: (caller) => caller.actions.list() },
  'actions.create': { roles: viewers, call: (caller) => caller.actions.create({ data: { title: 'Ring the forum' } }) },
  'actions.update': {
    roles: viewers,
    call: (caller, { actions }) => caller.actions.update({ id: actions.shape.id, version: 1, data: { status: 'doing' } }),
  },
  'actions.delete': { roles: viewers, call: (caller, { actions }) => caller.actions.delete({ id: actions.shape.id, version: 1 }) },

  'findings.acceptances': { roles: everyone, call: (caller) => caller.findings.acceptances() },
  'findings.accept': {
    roles: registrars,
    call: (caller, { relationships }) =>
      caller.findings.accept({
        subjects: [{ ...noSubject, rule: 'stale', relationshipId: relationships.voices.id }],
        reason: 'It meets next month.',
        lookAgainOn: '2099-01-01',
      }),
  },
  'findings.withdraw': {
    roles: registrars,
    call: (caller, { acceptances }) => caller.findings.withdraw({ id: acceptances.wheelhouse.id, version: 1 }),
  },

  ...tidyingProcedures,
  ...viewingProcedures,

  'changes.list': { roles: everyone, call: (caller) => caller.changes.list({}) },
  'changes.get': { roles: everyone, call: (caller) => caller.changes.get({ number: 1 }) },
  // Whoever may make a change may take it back: here a confirmation of their own.
  'changes.undo': {
    roles: registrars,
    call: async (caller, { relationships }) => {
      const { change } = await caller.relationships.confirm({ ids: [relationships.voices.id] });
      return caller.changes.undo({ number: change });
    },
  },
  'changes.bin': { roles: everyone, call: (caller) => caller.changes.bin() },
  'changes.feed': { roles: everyone, call: (caller) => caller.changes.feed({}) },

  'imports.lists.write': { roles: registrars, call: (caller) => caller.imports.lists.write({ list: 'organisations', format: 'csv' }) },
  'files.hold': { roles: registrars, call: (caller) => smallList(caller) },
  'imports.lists.open': { roles: officers, call: async (caller) => caller.imports.lists.open(await smallList(caller)) },
  'imports.lists.preview': {
    roles: officers,
    call: async (caller) => caller.imports.lists.preview(await openedList(caller)),
  },
  'imports.lists.create': { roles: officers, call: async (caller) => caller.imports.lists.create(await openedList(caller)) },
  'imports.lists.forget': {
    roles: officers,
    call: (caller, { listColumns }) => caller.imports.lists.forget({ id: listColumns.sector.id }),
  },
  'imports.preview': { roles: officers, call: async (caller, place) => caller.imports.preview(await file(caller, place)) },
  // A source is the workspace's own, so only an admin's file may bring one.
  'imports.create': { roles: ['admin'], call: async (caller, place) => caller.imports.create(await file(caller, place)) },
  'imports.export': { roles: registrars, call: (caller) => caller.imports.export() },
};
