import { headOf, readRecords } from '@weft/db';
import { type RecordKind, type RecordOf, refuseUnlessCan } from '@weft/domain';
import { type ListPlan, type ListRow, planOrganisations, planPeople, planRelationships, type Table } from '@weft/interchange';
import { newId } from '../../acting/act.ts';
import { pausing } from '../../acting/turns.ts';
import type { ActingContext } from '../../context.ts';
import type { ListAsked } from './lists.schema.ts';
import type { OpenList } from './openLists.ts';

/** The rows of a table as they were mended. */
export function rowsOf(table: Table, { mends }: ListAsked): ListRow[] {
  const byRow = new Map(mends.map((mend) => [mend.row, mend]));
  return table.rows.map(({ number, cells }) => {
    const mend = byRow.get(number);
    if (mend === undefined) return { number, cells, match: null, isLeft: false };
    const mended = mend.cells === undefined ? cells : cells.map((cell, at) => mend.cells?.[at] ?? cell);
    return { number, cells: mended, match: mend.match ?? null, isLeft: mend.leave ?? false };
  });
}

/** What a list comes to as the workspace stands; kept until either is otherwise. @throws ForbiddenError for names that are not for the member. */
export async function planOf(ctx: ActingContext, list: OpenList, asked: ListAsked, signal: AbortSignal | undefined): Promise<ListPlan> {
  if (asked.kind === 'people') refuseUnlessCan(ctx.actor, 'names.read', ctx.actor);
  const key = JSON.stringify([await headOf(ctx.weft.kysely, ctx.actor.workspaceId), asked.kind, asked.columns, asked.mends]);
  if (list.planned?.asked === key) return list.planned.plan;
  const plan = await planned(ctx, list, asked, pausing(signal));
  list.planned = { asked: key, plan };
  return plan;
}

async function planned(ctx: ActingContext, list: OpenList, asked: ListAsked, pause: () => Promise<void>): Promise<ListPlan> {
  const { workspaceId } = ctx.actor;
  const read = <K extends RecordKind>(kind: K): Promise<RecordOf<K>[]> => readRecords(ctx.weft.kysely, kind, workspaceId);
  const headings = list.table.columns.map(({ heading }) => heading);
  const making = { workspaceId, newId, today: ctx.today };
  const rows = rowsOf(list.table, asked);
  const organisations = await read('organisation');
  const areas = await read('area');
  const { organisationKinds: kinds, typology } = ctx.reference;
  if (asked.kind === 'organisations')
    return planOrganisations(rows, asked.columns, { organisations, areas, headings, kinds }, making, pause);
  const [posts, people, appointments] = await Promise.all([read('post'), read('person'), read('appointment')]);
  if (asked.kind === 'people')
    return planPeople(rows, asked.columns, { organisations, posts, people, appointments, headings }, making, pause);
  const relationships = await read('relationship');
  const here = { organisations, areas, headings, relationships, posts, people, appointments, typology };
  return planRelationships(rows, asked.columns, here, making, pause);
}
