import { readFileSync } from 'node:fs';
import { commit, openDatabase } from '@weft/db';
import { type Id, type Reference, type Role, referenceSchema } from '@weft/domain';
import {
  adding,
  changeSet,
  type Engine,
  makeMember,
  makeOrganisation,
  makePost,
  makeWorkspace,
  newId,
  temporaryDatabaseUrl,
} from '@weft/testing';
import { createContext, createServices } from '../context.ts';
import { createCaller } from '../router.ts';

/** The day of the tests, a Tuesday. */
export const today = '2026-11-24';
const now = () => new Date(`${today}T09:30:00Z`);

/** Members are named by role and side; the outsider is a caseworker of another workspace. */
export type Who = `${Role}-${'council' | 'partner'}` | 'outsider';

const roles: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];

function referenceData(): Reference {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../../data/reference/${name}.json`, import.meta.url), 'utf8'));
  return referenceSchema.parse({
    typology: read('typology'),
    organisationKinds: read('organisation-kinds'),
    caseModel: read('case-model'),
    serviceLevels: read('service-levels'),
    reviewForm: read('annual-review'),
    complianceChecks: read('compliance-checks'),
    assessmentForm: read('assessment'),
  });
}

/** Two workspaces: one with a council, a trust, a post at each and a member of every role on both sides; one with an outsider. */
export async function caseWorld(engine: Engine) {
  const database = await temporaryDatabaseUrl(engine);
  const weft = await openDatabase(database.url);
  const services = createServices(weft, referenceData(), now);
  const [here, elsewhere] = [newId(), newId()];
  const council = makeOrganisation(here, { name: 'City Council', kind: 'council', side: 'council', contact: '01782 000000' });
  const trust = makeOrganisation(here, { name: 'Hall Trust', contact: '01782 000000' });
  const surveyor = makePost(here, { title: 'Estates Surveyor', organisationId: council.id });
  const chair = makePost(here, { title: 'Chair of Trustees', organisationId: trust.id });
  const members = (['council', 'partner'] as const).flatMap((side) =>
    roles.map((role) => {
      const postId = role === 'caseworker' && side === 'council' ? surveyor.id : null;
      return makeMember(here, { name: `${role}-${side}`, role, side, postId });
    }),
  );
  const outsider = makeMember(elsewhere, { name: 'outsider', role: 'caseworker' });
  const place = makeWorkspace({ id: here, workspaceId: here });
  const begin = (id: Id, ...items: Parameters<typeof changeSet>[1][number][]) =>
    commit(weft, changeSet(id, [adding('workspace', id === here ? place : makeWorkspace({ id, workspaceId: id })), ...items]));
  const organisations = [council, trust].map((organisation) => adding('organisation', organisation));
  const posts = [surveyor, chair].map((post) => adding('post', post));
  await begin(here, ...organisations, ...posts, ...members.map((member) => adding('member', member)));
  await begin(elsewhere, adding('member', outsider));

  const memberIds = new Map([...members, outsider].map(({ name, id }) => [name, id]));
  return {
    here,
    elsewhere,
    council: council.id,
    trust: trust.id,
    surveyor: surveyor.id,
    chair: chair.id,
    slug: place.slug,
    weft,
    services,
    /** Calls procedures as a member, at the time of the tests unless another is said. */
    async as(who: Who, at?: string) {
      const then = at === undefined ? services : { ...services, now: () => new Date(at) };
      return createCaller(await createContext(then, memberIds.get(who) ?? null));
    },
    async close() {
      await weft.close();
      await database.remove();
    },
  };
}
export type CaseWorld = Awaited<ReturnType<typeof caseWorld>>;

type Caller = Awaited<ReturnType<CaseWorld['as']>>;
type CaseGiven = Parameters<Caller['cases']['create']>[0]['data'];

/** Opens a case about a new hall of the trust: an old tangle unless `given` says otherwise. */
export async function openCase(world: CaseWorld, given: Partial<CaseGiven> = {}): Promise<Id> {
  const cora = await world.as('caseworker-partner');
  const { id } = await cora.cases.create({
    data: {
      caseType: 'legacy_snagging',
      asset: { make: { name: 'Marl Hole Hall', assetType: 'building' } },
      tenancy: { make: {} },
      organisationId: world.trust,
      nextAction: 'Ring the chair',
      nextActionPostId: world.surveyor,
      nextActionDue: '2026-12-01',
      waitingOn: 'council_property',
      ...given,
    },
  });
  return id;
}
