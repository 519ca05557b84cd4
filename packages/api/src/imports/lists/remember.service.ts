import { readChangeTimes, readRecord } from '@weft/db';
import { type ChangeItem, dayOfInstant, type Id, type ListColumns, type ListKind, refuseUnlessCan } from '@weft/domain';
import { type ColumnChoice, columnsKept, columnsToKeep, isAsProposed, signatureOf, type TableColumn } from '@weft/interchange';
import { v5 } from 'uuid';
import { act, changing, type Done, making, mustRead, removing } from '../../acting/act.ts';
import type { ActingContext } from '../../context.ts';

/** The id of what is remembered of lists with these headings: the same headings make the same, so there is one for each set of them. */
function idFor({ actor }: ActingContext, columns: readonly TableColumn[]): Id {
  return v5(signatureOf(columns), actor.workspaceId);
}

function keptFor(ctx: ActingContext, columns: readonly TableColumn[]): Promise<ListColumns | null> {
  return readRecord(ctx.weft.kysely, 'listColumns', ctx.actor.workspaceId, idFor(ctx, columns));
}

/** What a list with these headings was taken for the last time, and on which day; null when nothing is remembered. */
export async function rememberedColumns(ctx: ActingContext, columns: readonly TableColumn[]) {
  const kept = await keptFor(ctx, columns);
  if (kept === null) return null;
  const times = await readChangeTimes(ctx.weft.kysely, ctx.actor.workspaceId, [kept.version]);
  const at = times.get(kept.version);
  const { list, columns: chosen } = columnsKept(columns, kept);
  return { id: kept.id, on: at === undefined ? ctx.today : dayOfInstant(at), kind: list, columns: chosen };
}

/**
 * What to write so that the next list with these headings is taken for the same, as a part of the change that brings this one in: taking that back
 * takes this back with it, since columns that were taken wrongly are what lists are taken back for. What the headings say anyway is not kept.
 */
export async function rememberingItems(
  ctx: ActingContext,
  columns: readonly TableColumn[],
  taken: { list: ListKind; columns: ColumnChoice },
): Promise<ChangeItem[]> {
  const before = await keptFor(ctx, columns);
  if (isAsProposed(columns, taken)) return before === null ? [] : [removing('listColumns', before)];
  const { workspaceId } = ctx.actor;
  const after: ListColumns = { id: idFor(ctx, columns), workspaceId, version: 0, ...columnsToKeep(columns, taken) };
  if (before === null) return [making('listColumns', after)];
  const isSame = before.list === after.list && JSON.stringify(before.columns) === JSON.stringify(after.columns);
  return isSame ? [] : [changing('listColumns', before, after)];
}

/** Forgets what the columns of lists with certain headings were taken for. */
export async function forgetColumns(ctx: ActingContext, { id }: { id: Id }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
  const kept = await mustRead(ctx, 'listColumns', id);
  return act(ctx, { id, summary: 'Forgot what the columns of a list held', items: [removing('listColumns', kept)] });
}
