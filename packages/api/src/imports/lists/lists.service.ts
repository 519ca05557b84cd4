import { readRecords } from '@weft/db';
import { type ChangeItem, InvalidError, type Organisation, type Relationship, refuseUnlessCan } from '@weft/domain';
import { type ListPlan, listFields, listKinds, proposeColumns, proposeKind, readTable, type rowFates } from '@weft/interchange';
import { act, type Done, newId } from '../../acting/act.ts';
import { pausing } from '../../acting/turns.ts';
import type { ActingContext } from '../../context.ts';
import { givenFile } from '../../files/files.service.ts';
import { placesForAll } from '../../network/places.ts';
import type { ListAsked, ListFile } from './lists.schema.ts';
import { planOf, rowsOf } from './plan.ts';
import { rememberedColumns, rememberingItems } from './remember.service.ts';

/** Reads the list in a file and says what its columns seem to be. Nothing is written. */
export async function openList(ctx: ActingContext, { sheet, ...file }: ListFile, signal: AbortSignal | undefined) {
  refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
  const given = givenFile(ctx, file);
  const table = await readTable(given, { sheet, pause: pausing(signal) });
  const list = newId();
  ctx.lists.open(list, { workspaceId: ctx.actor.workspaceId, memberId: ctx.actor.id, fileName: file.name, table });
  return {
    list,
    fileName: file.name,
    sheet: table.sheet,
    sheets: table.sheets,
    rows: table.rows.length,
    columns: table.columns.map(({ heading }, at) => ({ heading, samples: samplesOf(table.rows, at) })),
    assumed: [...given.assumed, ...table.assumed],
    kind: proposeKind(table.columns),
    kinds: listKinds.map((kind) => ({
      kind,
      fields: listFields[kind].map(({ key, label, isMany = false }) => ({ key, label, isMany })),
      columns: proposeColumns(kind, table.columns),
    })),
    remembered: await rememberedColumns(ctx, table.columns),
  };
}

function samplesOf(rows: readonly { cells: readonly string[] }[], at: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const cell = cells[at] ?? '';
    if (cell !== '') found.add(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
    if (found.size === 3) break;
  }
  return [...found];
}

/** What bringing an open list in would do, and the rows asked for. Nothing is written. */
export async function previewList(
  ctx: ActingContext,
  asked: ListAsked & { show?: (typeof rowFates)[number] | undefined; from: number; limit: number },
  signal: AbortSignal | undefined,
) {
  refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
  const list = ctx.lists.get(asked.list, { workspaceId: ctx.actor.workspaceId, memberId: ctx.actor.id });
  const plan = await planOf(ctx, list, asked, signal);
  const shown = asked.show === undefined ? plan.rows : plan.rows.filter(({ fate }) => fate === asked.show);
  const rows = shown.slice(asked.from, asked.from + asked.limit);
  const numbers = new Set(rows.map(({ number }) => number));
  const inSight = { ...list.table, rows: list.table.rows.filter(({ number }) => numbers.has(number)) };
  const cells = new Map(rowsOf(inSight, asked).map((row) => [row.number, row.cells]));
  return { counts: countsOf(plan), total: shown.length, rows: rows.map((row) => ({ ...row, cells: cells.get(row.number) ?? [] })) };
}

/** Brings an open list in as one change: all of its rows that are not wrong, or, when anything refuses, none. */
export async function createFromList(ctx: ActingContext, asked: ListAsked, signal: AbortSignal | undefined): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.import', ctx.actor);
  const list = ctx.lists.get(asked.list, { workspaceId: ctx.actor.workspaceId, memberId: ctx.actor.id });
  const plan = await planOf(ctx, list, asked, signal);
  if (plan.items.length === 0) throw new InvalidError('There is nothing to bring in: every row is here already, passed over or wrong.');
  const counts = countsOf(plan);
  const remembering = await rememberingItems(ctx, list.table.columns, { list: asked.kind, columns: asked.columns });
  const items = [...plan.items, ...(await placesOf(ctx, plan.items)), ...remembering];
  signal?.throwIfAborted();
  const summary = `Brought in ${list.fileName}: ${counts.new} new, ${counts.changed} changed`;
  const done = await act(ctx, { id: ctx.actor.workspaceId, summary, items });
  ctx.lists.close(asked.list);
  return done;
}

function countsOf({ rows }: ListPlan) {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0, wrong: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

/** Places on the map for what comes: beside its neighbours, or with everything else while nothing has one. */
async function placesOf(ctx: ActingContext, items: readonly ChangeItem[]): Promise<ChangeItem[]> {
  const { workspaceId } = ctx.actor;
  const { kysely } = ctx.weft;
  const organisations = new Map<string, Organisation>();
  const relationships = new Map<string, Relationship>();
  for (const each of await readRecords(kysely, 'organisation', workspaceId)) organisations.set(each.id, each);
  for (const each of await readRecords(kysely, 'relationship', workspaceId)) relationships.set(each.id, each);
  for (const item of items) {
    if (item.kind === 'organisation' && item.after !== null) organisations.set(item.id, item.after);
    if (item.kind === 'relationship' && item.after !== null) relationships.set(item.id, item.after);
  }
  const positions = await readRecords(kysely, 'position', workspaceId);
  return placesForAll(workspaceId, [...organisations.values()], [...relationships.values()], positions);
}
