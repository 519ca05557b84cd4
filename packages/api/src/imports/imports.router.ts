import { can, InvalidError, refuseUnlessCan } from '@weft/domain';
import { graphFormats, hubWays } from '@weft/interchange';
import { z } from 'zod';
import { act, type Done, doneSchema } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { procedure, router } from '../trpc.ts';
import { exportFiles, importFile, previewFile } from './imports.service.ts';

const mostCharacters = 20_000_000;

const text = z.string().max(mostCharacters, 'This file is too large: at most 20 MB.');

const asked = z.object({
  /** Of one file; or of each of the two tables of Kumu. */
  text: z.union([text, z.array(text).min(1).max(2, 'Choose one file, or the two tables that Kumu writes.')]),
  name: z.string().trim().min(1).max(200),
});

const exportAsked = z.object({
  format: z.enum(['json', ...graphFormats]).default('json'),
  hubs: z.enum(hubWays).default('nodes'),
});

const said = z.array(z.object({ what: z.string(), count: z.int(), why: z.string() })).readonly();

const report = z.object({
  workspace: z.string(),
  slug: z.string(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  left: said,
  assumed: said,
  change: z.int().nullable(),
});

async function ownSlug(ctx: ActingContext): Promise<string> {
  const row = await ctx.weft.kysely
    .selectFrom('workspaces')
    .select('slug')
    .where('id', '=', ctx.actor.workspaceId)
    .executeTakeFirstOrThrow();
  return row.slug;
}

export const importsRouter = router({
  preview: procedure
    .input(asked)
    .output(report)
    .mutation(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
      return previewFile(ctx, { ...input, into: await ownSlug(ctx) });
    }),
  create: procedure
    .input(asked)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
      let done: Done | null = null;
      await importFile(ctx, { ...input, into: await ownSlug(ctx) }, async ({ workspaceId, summary, items }) => {
        done = await act(ctx, { id: workspaceId, summary, items });
        return done.change;
      });
      if (done === null) throw new InvalidError('Everything in this file is here already, as it is.');
      return done;
    }),
  export: procedure
    .input(exportAsked.prefault({}))
    .output(z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }))
    .query(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.export', ctx.actor);
      const names = can(ctx.actor, 'names.read', ctx.actor);
      const files = await exportFiles(ctx.weft, await ownSlug(ctx), input, (kind, record) => {
        if ((kind === 'person' || kind === 'appointment') && !names) return false;
        return !('audience' in record) || can(ctx.actor, 'workspace.read', { ...ctx.actor, audience: record.audience });
      });
      return { files };
    }),
});
