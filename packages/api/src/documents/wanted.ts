import { readRecords } from '@weft/db';
import { type Id, standingOf } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { DocumentsAsked } from './documents.schema.ts';
import type { OwnerIds } from './owner.ts';

/** Whose documents are wanted, by the field that names them. */
type Wanted = Partial<Record<keyof OwnerIds, readonly Id[]>>;

/** All that something’s documents may belong to: itself, and what hangs on it. @throws NotFoundError when it is not in the actor’s workspace. */
export async function wantedOf(ctx: ActingContext, asked: DocumentsAsked): Promise<Wanted> {
  const { caseId, tenancyId, assetId, organisationId, relationshipId } = asked;
  if (caseId !== undefined) return ofCase(ctx, caseId);
  if (organisationId !== undefined) return ofOrganisation(ctx, organisationId);
  if (relationshipId !== undefined) return { relationshipId: [(await mustRead(ctx, 'relationship', relationshipId)).id] };
  if (tenancyId !== undefined) return { tenancyId: [tenancyId], assetId: [(await mustRead(ctx, 'tenancy', tenancyId)).assetId] };
  return { assetId: assetId === undefined ? [] : [(await mustRead(ctx, 'asset', assetId)).id] };
}

async function snagsOf(ctx: ActingContext, caseId: Id | readonly Id[]): Promise<Id[]> {
  const snags = await readRecords(ctx.weft.kysely, 'snag', ctx.actor.workspaceId, { caseId });
  return snags.map(({ id }) => id);
}

async function ofCase(ctx: ActingContext, caseId: Id): Promise<Wanted> {
  const { tenancyId, assetId } = await mustRead(ctx, 'case', caseId);
  return { caseId: [caseId], snagId: await snagsOf(ctx, caseId), tenancyId: tenancyId === null ? [] : [tenancyId], assetId: [assetId] };
}

/** Of its buildings, those it is or is to be in and those it has an open case about: of one it has left it needs no newer papers. */
async function ofOrganisation(ctx: ActingContext, id: Id): Promise<Wanted> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  await mustRead(ctx, 'organisation', id);
  const theirs = { organisationId: id };
  const [relationships, tenancies, cases] = await Promise.all([
    readRecords(kysely, 'relationship', workspaceId),
    readRecords(kysely, 'tenancy', workspaceId, theirs),
    readRecords(kysely, 'case', workspaceId, theirs),
  ]);
  const caseIds = cases.map((each) => each.id);
  const buildings = [
    ...tenancies.filter((each) => standingOf(each, ctx.today) !== 'before'),
    ...cases.filter((each) => each.closedOn === null),
  ];
  return {
    organisationId: [id],
    relationshipId: relationships.filter(({ parties }) => parties.some((party) => party.organisationId === id)).map((each) => each.id),
    tenancyId: tenancies.map((each) => each.id),
    assetId: [...new Set(buildings.map((each) => each.assetId))],
    caseId: caseIds,
    snagId: await snagsOf(ctx, caseIds),
  };
}
