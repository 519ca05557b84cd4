import { readRecord, readRecords } from '@weft/db';
import {
  type ChangeItem,
  type Day,
  foundBy,
  type Id,
  InvalidError,
  type Organisation,
  parentOn,
  refuseUnlessCan,
  type Side,
  standingOf,
} from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';
import { removingDocuments } from '../documents/readable.ts';
import { removingAcceptances } from '../findings/findings.service.ts';
import type { OrganisationInput, OrganisationPatch } from './organisations.schema.ts';

const kind = 'organisation';

function sideOfKind(ctx: ActingContext, organisationKind: string): Side {
  const known = ctx.reference.organisationKinds.find((each) => each.id === organisationKind);
  if (!known) throw new InvalidError('Choose a kind from the list.', [{ path: 'kind', message: 'Choose a kind from the list.' }]);
  return known.side;
}

/** Organisations whose name, other name or identifier has the text in it, best first. */
export async function findOrganisations(ctx: ActingContext, asked: { q: string; limit: number }) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const all = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId);
  const wanted = asked.q.toLocaleLowerCase('en-GB');
  const rank = (organisation: Organisation) => {
    const names = [organisation.name, ...foundBy(organisation)];
    const places = names.map((name) => name.toLocaleLowerCase('en-GB').indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? null : Math.min(...places);
  };
  return all
    .flatMap((organisation) => {
      const place = rank(organisation);
      return place === null ? [] : [{ organisation, place }];
    })
    .sort((a, b) => a.place - b.place || a.organisation.name.localeCompare(b.organisation.name, 'en-GB'))
    .slice(0, asked.limit)
    .map(({ organisation: { id, name, kind: organisationKind, side, otherNames } }) => ({
      id,
      name,
      kind: organisationKind,
      side,
      otherNames,
    }));
}

/** One organisation with what hangs on it: its place in the tree, its posts, its cases, and where its facts come from. */
export async function getOrganisation(ctx: ActingContext, id: Id) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const organisation = await mustRead(ctx, kind, id);
  const [all, sources] = await Promise.all([
    readRecords(kysely, kind, workspaceId),
    readRecords(kysely, 'source', workspaceId, { id: organisation.provenance.map((entry) => entry.sourceId) }),
  ]);
  const within = treeOf(all, id, ctx.today);
  const posts = await readRecords(kysely, 'post', workspaceId, { organisationId: [...within] });
  const cases = await casesOf(ctx, [...within], posts);
  const byId = new Map(all.map((each) => [each.id, each]));
  const whole = (parentId: Id | null) => (parentId === null ? null : (byId.get(parentId) ?? null));
  return {
    organisation: redacted(ctx.actor, kind, organisation),
    parent: whole(parentOn(organisation, ctx.today)),
    earlier: organisation.formerParents.map(({ parentId, to }) => ({ parent: whole(parentId), to })),
    children: all.filter((each) => parentOn(each, ctx.today) === id),
    posts: posts.filter(({ organisationId }) => organisationId === id).map((post) => redacted(ctx.actor, 'post', post)),
    cases,
    tenancies: await tenanciesOf(ctx, id),
    sources,
  };
}

/** An organisation with all that is within it on a day. */
function treeOf(all: readonly Organisation[], id: Id, day: Day): Set<Id> {
  const wholes = all.map((each) => [each.id, parentOn(each, day)] as const);
  const found = new Set([id]);
  for (const whole of found) for (const [part, of] of wholes) if (of === whole) found.add(part);
  return found;
}

/** The cases of organisations: those that occupy, and those that somebody in one of their posts leads. Open ones first. */
async function casesOf(ctx: ActingContext, organisationIds: Id[], posts: readonly { id: Id }[]) {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const postIds = posts.map(({ id }) => id);
  const found = await Promise.all([
    readRecords(kysely, 'case', workspaceId, { organisationId: organisationIds }),
    readRecords(kysely, 'case', workspaceId, { councilLeadPostId: postIds }),
    readRecords(kysely, 'case', workspaceId, { partnerLeadPostId: postIds }),
  ]);
  const cases = [...new Map(found.flat().map((each) => [each.id, each])).values()];
  return cases.sort((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || (a.reference < b.reference ? -1 : 1));
}

/** What an organisation occupies, is to occupy or has left. */
async function tenanciesOf(ctx: ActingContext, organisationId: Id) {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const tenancies = await readRecords(kysely, 'tenancy', workspaceId, { organisationId });
  const assets = await readRecords(kysely, 'asset', workspaceId, { id: [...new Set(tenancies.map(({ assetId }) => assetId))] });
  const names = new Map(assets.map((asset) => [asset.id, asset.name]));
  return tenancies
    .map(({ id, assetId, ...terms }) => ({ id, assetId, building: names.get(assetId) ?? '', standing: standingOf(terms, ctx.today) }))
    .sort((one, other) => one.building.localeCompare(other.building, 'en-GB'));
}

async function refuseBadLinks(ctx: ActingContext, organisation: Organisation): Promise<void> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  if (organisation.areaId !== null && (await readRecords(kysely, 'area', workspaceId, { id: organisation.areaId })).length === 0) {
    throw new InvalidError('This neighbourhood is not in the workspace any more.', [{ path: 'areaId', message: 'Choose another.' }]);
  }
  if (organisation.parentId === null) return;
  if ((await readRecord(kysely, kind, workspaceId, organisation.parentId)) === null) {
    throw new InvalidError('The organisation this is part of is not in the workspace any more.', [
      { path: 'parentId', message: 'Choose another.' },
    ]);
  }
}

/** Adds an organisation. */
export async function createOrganisation(ctx: ActingContext, input: OrganisationInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const organisation = valid(kind, { ...madeHere, ...input, side: input.side ?? sideOfKind(ctx, input.kind), ...fresh(ctx) });
  sideOfKind(ctx, organisation.kind);
  await refuseBadLinks(ctx, organisation);
  return act(ctx, { id: organisation.id, summary: `Added the organisation “${organisation.name}”`, items: [making(kind, organisation)] });
}

/** Changes the fields given. A new kind brings its usual side with it unless the side is given too. */
export async function updateOrganisation(ctx: ActingContext, asked: { id: Id; version: number; data: OrganisationPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const side =
    asked.data.side ?? (asked.data.kind === undefined || asked.data.kind === before.kind ? before.side : sideOfKind(ctx, asked.data.kind));
  const after = valid(kind, { ...before, ...asked.data, side });
  sideOfKind(ctx, after.kind);
  await refuseBadLinks(ctx, after);
  return act(ctx, { id: after.id, summary: `Changed the organisation “${after.name}”`, items: [changing(kind, before, after)] });
}

/** What still names an organisation, in words; removing it would leave these pointing at nothing. */
async function tiesOf(ctx: ActingContext, id: Id): Promise<string[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const [relationships, organisations, posts, tenancies, cases] = await Promise.all([
    readRecords(kysely, 'relationship', workspaceId),
    readRecords(kysely, kind, workspaceId),
    readRecords(kysely, 'post', workspaceId, { organisationId: id }),
    readRecords(kysely, 'tenancy', workspaceId, { organisationId: id }),
    readRecords(kysely, 'case', workspaceId, { organisationId: id }),
  ]);
  const named = relationships.filter(
    (relationship) =>
      relationship.parties.some((party) => party.organisationId === id) ||
      relationship.brokerIds.includes(id) ||
      relationship.holders.some((holder) => holder.organisationId === id),
  );
  const children = organisations.filter(({ parentId }) => parentId === id);
  const once = organisations.filter(({ parentId, formerParents }) => parentId !== id && formerParents.some((each) => each.parentId === id));
  const counts: [number, string, string][] = [
    [named.length, 'relationship', 'relationships'],
    [children.length, 'team or body within it', 'teams or bodies within it'],
    [once.length, 'team or body that was once within it', 'teams or bodies that were once within it'],
    [posts.length, 'post', 'posts'],
    [tenancies.length, 'tenancy', 'tenancies'],
    [cases.length, 'case', 'cases'],
  ];
  return counts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
}

/** Puts an organisation in the bin. @throws InvalidError while anything still names it, saying what. */
export async function deleteOrganisation(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const ties = await tiesOf(ctx, before.id);
  if (ties.length > 0)
    throw new InvalidError(`“${before.name}” still has ${new Intl.ListFormat('en-GB').format(ties)}. Move or remove those first.`);
  const places = await readRecords(ctx.weft.kysely, 'position', ctx.actor.workspaceId, { id: before.id });
  const told = (await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId)).filter(({ notSameAs }) => notSameAs.includes(before.id));
  const items: ChangeItem[] = [
    removing(kind, before),
    ...told.map((each) => changing(kind, each, { ...each, notSameAs: each.notSameAs.filter((other) => other !== before.id) })),
    ...places.map((place) => removing('position', place)),
    ...(await removingAcceptances(ctx, { organisationId: before.id })),
    ...(await removingDocuments(ctx, { organisationId: before.id })),
  ];
  return act(ctx, { id: before.id, summary: `Removed the organisation “${before.name}”`, items });
}
