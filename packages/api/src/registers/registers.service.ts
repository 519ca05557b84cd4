import { readRecords } from '@weft/db';
import { type Action, InvalidError, refuseUnlessCan } from '@weft/domain';
import {
  type LeaseRecords,
  leaseSheet,
  planLeases,
  planSnags,
  type RegisterFate,
  type RegisterPlan,
  readTable,
  registerFates,
  type SnagRecords,
  snagSheet,
  type TableFormat,
  writeTable,
} from '@weft/interchange';
import { act, type Done, newId } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { givenFile } from '../files/files.service.ts';
import { listsOf } from '../terms/own.ts';
import type { Register, RegisterGiven, RegisterReport } from './registers.schema.ts';

const names: Readonly<Record<Register, string>> = { leases: 'lease-register', snags: 'snag-register' };

/** What a member must be allowed to do to bring one in; each record is asked about again. */
const writes: Readonly<Record<Register, Action>> = { leases: 'tenancy.write', snags: 'case.write' };

const mostShown = 300;

async function leasesOf({ weft: { kysely }, actor }: ActingContext): Promise<LeaseRecords> {
  const read = {
    assets: await readRecords(kysely, 'asset', actor.workspaceId),
    tenancies: await readRecords(kysely, 'tenancy', actor.workspaceId),
  };
  const assets = read.assets.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return { ...read, assets, organisations: await readRecords(kysely, 'organisation', actor.workspaceId) };
}

async function snagsOf({ weft: { kysely }, actor: { workspaceId } }: ActingContext): Promise<SnagRecords> {
  return {
    snags: await readRecords(kysely, 'snag', workspaceId),
    cases: await readRecords(kysely, 'case', workspaceId),
    assets: await readRecords(kysely, 'asset', workspaceId),
    posts: await readRecords(kysely, 'post', workspaceId),
    organisations: await readRecords(kysely, 'organisation', workspaceId),
    dependencies: await readRecords(kysely, 'dependency', workspaceId),
  };
}

/** The lease or snag register as a workbook or as CSV, which comes back in as it went. */
export async function downloadRegister(ctx: ActingContext, { register, format }: { register: Register; format: TableFormat }) {
  refuseUnlessCan(ctx.actor, 'workspace.export', ctx.actor);
  const lists = await listsOf(ctx);
  const sheet = register === 'leases' ? leaseSheet(await leasesOf(ctx), lists) : snagSheet(await snagsOf(ctx), lists);
  return { name: `${names[register]}-${ctx.today}.${format}`, base64: Buffer.from(writeTable(sheet, format)).toString('base64') };
}

async function planned(ctx: ActingContext, { register, file }: RegisterGiven): Promise<RegisterPlan> {
  refuseUnlessCan(ctx.actor, writes[register], ctx.actor);
  const table = await readTable(givenFile(ctx, file));
  const place = { workspaceId: ctx.actor.workspaceId, newId, today: ctx.today };
  const lists = await listsOf(ctx);
  return register === 'leases' ? planLeases(table, await leasesOf(ctx), lists, place) : planSnags(table, await snagsOf(ctx), lists, place);
}

function countsOf({ rows }: RegisterPlan): Record<RegisterFate, number> {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0, wrong: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

/** Those to be put right first, then what would change; rows that stay as they are need no looking at. */
const order: readonly RegisterFate[] = ['wrong', 'skipped', 'changed', 'new'];

/** What bringing a register in would do, row by row. Writes nothing. @throws InvalidError when the file is no such table. */
export async function previewRegister(ctx: ActingContext, given: RegisterGiven): Promise<RegisterReport> {
  const plan = await planned(ctx, given);
  const shown = order.flatMap((fate) => plan.rows.filter((row) => row.fate === fate));
  return { counts: countsOf(plan), rows: shown.slice(0, mostShown), more: Math.max(0, shown.length - mostShown) };
}

/** Brings a register in as one change: rows that cannot be read are left out. @throws InvalidError when nothing in it is new. */
export async function bringInRegister(ctx: ActingContext, given: RegisterGiven): Promise<Done> {
  const plan = await planned(ctx, given);
  if (plan.items.length === 0) throw new InvalidError('Everything that could be read in this file is here already, as it is.');
  const counts = countsOf(plan);
  const said = registerFates
    .filter((fate) => (fate === 'new' || fate === 'changed') && counts[fate] > 0)
    .map((fate) => `${counts[fate]} ${fate}`);
  return act(ctx, { id: ctx.actor.workspaceId, summary: `Brought in ${given.file.name}: ${said.join(', ')}`, items: plan.items });
}
