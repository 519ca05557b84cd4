import { assetSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { assetDetail, assetInput, assetPatch, assetsAsked, foundAssets } from './assets.schema.ts';
import { createAsset, findAssets, getAsset, getAssetDetail, updateAsset } from './assets.service.ts';
import { deleteAsset } from './removing.service.ts';

export const assetsRouter = router({
  get: procedure
    .input(byId)
    .output(assetSchema)
    .query(({ ctx, input }) => getAsset(ctx, input.id)),
  detail: procedure
    .input(byId)
    .output(assetDetail)
    .query(({ ctx, input }) => getAssetDetail(ctx, input.id)),
  find: procedure
    .input(assetsAsked)
    .output(foundAssets)
    .query(({ ctx, input }) => findAssets(ctx, input)),
  create: procedure
    .input(z.object({ data: assetInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createAsset(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: assetPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateAsset(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteAsset(ctx, input)),
});
