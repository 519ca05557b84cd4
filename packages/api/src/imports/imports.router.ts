import { InvalidError, refuseUnlessCan } from '@weft/domain';
import { type GivenFile, graphFormats, hubWays } from '@weft/interchange';
import { z } from 'zod';
import { act, type Done, doneSchema } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { fileAsked } from '../files/files.schema.ts';
import { givenFile } from '../files/files.service.ts';
import { referenceOf } from '../reference/own.ts';
import { procedure, router } from '../trpc.ts';
import { exportFiles, importFile, previewFile } from './imports.service.ts';
import { listsRouter } from './lists/lists.router.ts';
import { takenBy } from './takenBy.ts';

const asked = z.object({
  /** One file, or the two tables of Kumu. */
  files: z.array(fileAsked).min(1).max(2, 'Choose one file, or the two tables that Kumu writes.'),
});

function given(ctx: ActingContext, { files }: z.output<typeof asked>): GivenFile[] {
  return files.map((each) => givenFile(ctx, each));
}

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

/** What comes in is held against the flows that this workspace has. */
async function servicesOf(ctx: ActingContext) {
  return { weft: ctx.weft, reference: await referenceOf(ctx) };
}

export const importsRouter = router({
  lists: listsRouter,
  preview: procedure
    .input(asked)
    .output(report)
    .mutation(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
      return previewFile(await servicesOf(ctx), { files: given(ctx, input), into: await ownSlug(ctx) });
    }),
  create: procedure
    .input(asked)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
      let done: Done | null = null;
      await importFile(
        await servicesOf(ctx),
        { files: given(ctx, input), into: await ownSlug(ctx) },
        async ({ workspaceId, summary, items }) => {
          done = await act(ctx, { id: workspaceId, summary, items });
          return done.change;
        },
      );
      if (done === null) throw new InvalidError('Everything in this file is here already, as it is.');
      return done;
    }),
  export: procedure
    .input(exportAsked.prefault({}))
    .output(z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }))
    .query(async ({ ctx, input }) => {
      refuseUnlessCan(ctx.actor, 'workspace.export', ctx.actor);
      return { files: await exportFiles(ctx.weft, await ownSlug(ctx), input, takenBy(ctx.actor)) };
    }),
});
