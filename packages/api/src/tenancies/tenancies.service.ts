import { readRecord, readRecords } from '@weft/db';
import {
  type ChangeItem,
  type Id,
  InvalidError,
  type Organisation,
  refuseUnlessCan,
  standingOf,
  type Tenancy,
  unknownTerms,
} from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, valid } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';
import { refuseUnknownTerms } from '../terms/refusing.ts';
import type { TenancyInput, TenancyMade, TenancyPatch } from './tenancies.schema.ts';
import { notTwice } from './twice.ts';

const kind = 'tenancy';

async function checked(ctx: ActingContext, fields: object, before: Tenancy | null): Promise<Tenancy> {
  const tenancy = valid(kind, fields);
  await refuseUnknownTerms(ctx, kind, tenancy, before);
  return tenancy;
}

/** A new tenancy, checked whole, not yet written. @throws InvalidError with a problem per field. */
export function newTenancy(ctx: ActingContext, input: TenancyInput): Promise<Tenancy> {
  return checked(ctx, { ...unknownTerms, ...madeHere, ...input, ...fresh(ctx) }, null);
}

async function refuseStrangers(ctx: ActingContext, tenancy: Tenancy): Promise<void> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const message = 'This is not in the workspace any more. Choose another.';
  const asset = await readRecord(kysely, 'asset', workspaceId, tenancy.assetId);
  const organisation = await readRecord(kysely, 'organisation', workspaceId, tenancy.organisationId);
  const problems = [
    ...(asset === null ? [{ path: 'assetId', message }] : []),
    ...(organisation === null ? [{ path: 'organisationId', message }] : []),
  ];
  if (problems.length > 0) throw new InvalidError('Something this tenancy names is not in the workspace.', problems);
}

/** Every tenancy of a building, each with its tenant. */
export async function tenanciesOf(ctx: ActingContext, assetId: Id): Promise<{ tenancy: Tenancy; organisation: Organisation }[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const tenancies = await readRecords(kysely, kind, workspaceId, { assetId });
  const tenants = await readRecords(kysely, 'organisation', workspaceId, {
    id: [...new Set(tenancies.map((each) => each.organisationId))],
  });
  const byId = new Map(tenants.map((organisation) => [organisation.id, redacted(ctx.actor, 'organisation', organisation)]));
  return tenancies.flatMap((tenancy) => {
    const organisation = byId.get(tenancy.organisationId);
    return organisation ? [{ tenancy, organisation }] : [];
  });
}

/** One tenancy with its building, its tenant, the cases about it and the documents its facts come from. */
export async function getTenancy(ctx: ActingContext, id: Id) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const tenancy = await mustRead(ctx, kind, id);
  const asset = await mustRead(ctx, 'asset', tenancy.assetId);
  const organisation = redacted(ctx.actor, 'organisation', await mustRead(ctx, 'organisation', tenancy.organisationId));
  const cases = await readRecords(kysely, 'case', workspaceId, { tenancyId: id });
  const sources = await readRecords(kysely, 'source', workspaceId, { id: tenancy.provenance.map((entry) => entry.sourceId) });
  const others = (await tenanciesOf(ctx, asset.id)).filter((other) => other.tenancy.id !== id);
  return {
    tenancy,
    asset,
    organisation,
    cases,
    others: others.map((other) => ({
      id: other.tenancy.id,
      organisation: other.organisation,
      standing: standingOf(other.tenancy, ctx.today),
    })),
    sources,
  };
}

/** The item that makes a tenancy the tenancy of a case. @throws InvalidError when the case has one, or is about another building. */
async function linking(ctx: ActingContext, tenancy: Tenancy, forCase: TenancyMade['forCase']): Promise<ChangeItem[]> {
  if (forCase === undefined) return [];
  const subject = await mustReadAt(ctx, 'case', forCase.id, forCase.version, { tenancyId: tenancy.id });
  if (subject.tenancyId !== null) throw new InvalidError('This case has a tenancy already.');
  if (subject.assetId !== tenancy.assetId) {
    const message = 'This case is about another building.';
    throw new InvalidError(message, [{ path: 'assetId', message }]);
  }
  return [changing('case', subject, { ...subject, tenancyId: tenancy.id })];
}

/** Records a tenancy, and in the same change makes it a case's when asked to. */
export async function createTenancy(ctx: ActingContext, { data, forCase }: TenancyMade): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const tenancy = await newTenancy(ctx, data);
  await refuseStrangers(ctx, tenancy);
  const asset = await mustRead(ctx, 'asset', tenancy.assetId);
  const items = [making(kind, tenancy), ...(await linking(ctx, tenancy, forCase))];
  const rules = [notTwice(tenancy, ctx.today)];
  return act(ctx, { id: tenancy.id, summary: `Recorded a tenancy of “${asset.name}”`, items, rules });
}

/** Changes a tenancy: its terms, or the searches for them. */
export async function updateTenancy(ctx: ActingContext, asked: { id: Id; version: number; data: TenancyPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const after = await checked(ctx, { ...before, ...asked.data }, before);
  await refuseStrangers(ctx, after);
  const asset = await mustRead(ctx, 'asset', after.assetId);
  return act(ctx, { id: after.id, summary: `Changed the tenancy of “${asset.name}”`, items: [changing(kind, before, after)] });
}
