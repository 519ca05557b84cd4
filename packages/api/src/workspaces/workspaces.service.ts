import { readRecords } from '@weft/db';
import {
  type Id,
  InvalidError,
  levelDifferences,
  levelFaults,
  NotFoundError,
  type OwnLevels,
  refuseUnlessCan,
  trulyOwn,
} from '@weft/domain';
import { act, changing, type Done, mustReadAt, valid } from '../acting/act.ts';
import { sentencesOf } from '../acting/sentences.ts';
import type { ActingContext, Context } from '../context.ts';

/** Every workspace of this Weft with how much is in it, by name. For choosing one, before anybody has said who they are. */
export async function listWorkspaces(ctx: Context) {
  const { kysely } = ctx.weft;
  const workspaces = await kysely.selectFrom('workspaces').selectAll().orderBy('name').execute();
  const counted = async (table: 'organisations' | 'relationships' | 'cases') => {
    const rows = await kysely
      .selectFrom(table)
      .select('workspaceId')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .groupBy('workspaceId')
      .execute();
    return new Map(rows.map((row) => [row.workspaceId, Number(row.count)]));
  };
  const [organisations, relationships, cases] = await Promise.all([counted('organisations'), counted('relationships'), counted('cases')]);
  return workspaces.map(({ id, slug, name, notice }) => ({
    id,
    slug,
    name,
    notice,
    organisations: organisations.get(id) ?? 0,
    relationships: relationships.get(id) ?? 0,
    cases: cases.get(id) ?? 0,
  }));
}

/** The actor's workspace, its areas by name and its sources. */
export async function getWorkspace(ctx: ActingContext) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const [workspace] = await readRecords(kysely, 'workspace', workspaceId);
  if (!workspace) throw new NotFoundError('There is no such workspace.');
  const [areas, sources] = await Promise.all([readRecords(kysely, 'area', workspaceId), readRecords(kysely, 'source', workspaceId)]);
  areas.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return { workspace, areas, sources, today: ctx.today };
}

/** What may be changed about a workspace. */
export type WorkspacePatch = {
  name?: string | undefined;
  reviewMonths?: number | undefined;
  notice?: string | null | undefined;
  serviceLevels?: OwnLevels | undefined;
};

/** The workspace's own service levels as asked for, those left out that are as they came. @throws InvalidError with a sentence per fault. */
function ownLevels(ctx: ActingContext, { serviceLevels }: WorkspacePatch): Pick<WorkspacePatch, 'serviceLevels'> {
  if (serviceLevels === undefined) return {};
  const [first, ...more] = levelFaults(ctx.reference.serviceLevels, serviceLevels);
  if (first) throw new InvalidError(first.message, [first, ...more]);
  return { serviceLevels: trulyOwn(ctx.reference.serviceLevels, serviceLevels) };
}

/** Changes the fields given. @throws InvalidError with a sentence per fault; ConflictError when somebody changed it since `version`. */
export async function updateWorkspace(ctx: ActingContext, asked: { id: Id; version: number; data: WorkspacePatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.write', ctx.actor);
  const before = await mustReadAt(ctx, 'workspace', asked.id, asked.version, asked.data);
  const after = valid('workspace', { ...before, ...asked.data, ...ownLevels(ctx, asked.data) });
  const items = [changing('workspace', before, after)];
  const differences = levelDifferences(ctx.reference.serviceLevels, before.serviceLevels, after.serviceLevels);
  if (differences.length === 0) return act(ctx, { id: after.id, summary: `Changed the workspace “${after.name}”`, items });
  const summary = 'Changed after how long cases are flagged or escalated';
  return act(ctx, { id: after.id, summary, reason: sentencesOf(differences), items });
}
