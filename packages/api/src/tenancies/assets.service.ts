import { readRecords } from '@weft/db';
import type { Asset, Id } from '@weft/domain';
import { refuseUnlessCan, unknownAsset } from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { AssetInput, AssetPatch, FoundAssets } from './assets.schema.ts';
import { tenanciesOf } from './tenancies.service.ts';

const kind = 'asset';

/** A new building or land, checked whole, not yet written. @throws InvalidError with a problem per field. */
export function newAsset(ctx: ActingContext, input: AssetInput): Asset {
  return valid(kind, { ...unknownAsset, ...madeHere, ...input, ...fresh(ctx) });
}

/** One building or land. */
export async function getAsset(ctx: ActingContext, id: Id): Promise<Asset> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  return mustRead(ctx, kind, id);
}

/** One building or land with who is or was in it, and the cases about it. */
export async function getAssetDetail(ctx: ActingContext, id: Id) {
  const asset = await getAsset(ctx, id);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const sources = await readRecords(kysely, 'source', workspaceId, { id: asset.provenance.map((entry) => entry.sourceId) });
  return {
    asset,
    tenancies: await tenanciesOf(ctx, id),
    cases: await readRecords(kysely, 'case', workspaceId, { assetId: id }),
    sources,
  };
}

/** Letters and digits without case, accents or spaces, so that "st4 1aa" finds "ST4 1AA". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Buildings whose name, address, postcode or numbers hold what was typed, by name. */
export async function findAssets(ctx: ActingContext, asked: { q: string; limit: number }): Promise<FoundAssets> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const rows = await ctx.weft.kysely
    .selectFrom('assets')
    .select(['id', 'name', 'addressLine1', 'town', 'postcode', 'uprn', 'titleNumber'])
    .where('workspaceId', '=', ctx.actor.workspaceId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const wanted = folded(asked.q);
  const found = rows.filter((row) =>
    [row.name, row.addressLine1, row.town, row.postcode, row.uprn, row.titleNumber].some((text) => folded(text ?? '').includes(wanted)),
  );
  return { items: found.slice(0, asked.limit).map(({ titleNumber: _, ...item }) => item), count: found.length };
}

/** Adds a building or land. */
export async function createAsset(ctx: ActingContext, input: AssetInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const asset = newAsset(ctx, input);
  return act(ctx, { id: asset.id, summary: `Added “${asset.name}”`, items: [making(kind, asset)] });
}

/** Changes a building or land. */
export async function updateAsset(ctx: ActingContext, asked: { id: Id; version: number; data: AssetPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const after = valid(kind, { ...before, ...asked.data });
  return act(ctx, { id: after.id, summary: `Changed “${after.name}”`, items: [changing(kind, before, after)] });
}
