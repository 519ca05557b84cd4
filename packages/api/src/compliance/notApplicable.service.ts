import { readRecords } from '@weft/db';
import {
  type Asset,
  type Check,
  type ComplianceRecord,
  ConflictError,
  InvalidError,
  NotFoundError,
  nothingRecorded,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { allChecks } from './checks.ts';
import type { NotApplicableInput } from './compliance.schema.ts';

const kind = 'complianceRecord';

/** One check of one building, with what is recorded of it. */
interface Cell {
  asset: Asset;
  check: Check;
  before: ComplianceRecord | null;
}

async function cellsOf(ctx: ActingContext, { cells, because }: NotApplicableInput): Promise<Cell[]> {
  const assetId = [...new Set(cells.map((cell) => cell.assetId))];
  const of = async <K extends 'asset' | typeof kind>(what: K, where: Record<string, string[]>) =>
    readRecords(ctx.weft.kysely, what, ctx.actor.workspaceId, where);
  const assets = new Map((await of('asset', { id: assetId })).map((asset) => [asset.id, asset]));
  const records = new Map((await of(kind, { assetId })).map((record) => [`${record.assetId} ${record.checkKey}`, record]));
  const checks = new Map((await allChecks(ctx)).map((check) => [check.key, check]));
  return cells.map(({ assetId: id, checkKey, version }) => {
    const asset = assets.get(id);
    const check = checks.get(checkKey);
    if (asset === undefined) throw new NotFoundError('There is no such building here. It may have been removed.');
    if (check === undefined) throw new NotFoundError('There is no such check here.');
    const cell = { asset, check, before: records.get(`${id} ${checkKey}`) ?? null };
    refuseStale(cell, version, because);
    return cell;
  });
}

function refuseStale({ asset, check, before }: Cell, version: number, because: string): void {
  if ((before?.version ?? 0) === version) return;
  const did = `changed what is recorded of “${check.label}” of “${asset.name}” while you were at it`;
  const advice = 'Look at it again first.';
  if (before === null) throw new InvalidError(`Somebody else ${did}. ${advice}`);
  throw new ConflictError({ did, advice }, { kind, id: before.id, mine: { notApplicableBecause: because }, theirs: before });
}

/** "Said that “Lift” does not apply to 3 buildings". */
function summaryOf(cells: readonly Cell[]): string {
  const assets = [...new Set(cells.map(({ asset }) => asset.name))];
  const checks = [...new Set(cells.map(({ check }) => check.label))];
  const buildings = assets.length === 1 ? `“${assets[0]}”` : `${assets.length} buildings`;
  if (checks.length === 1) return `Said that “${checks[0]}” does not apply to ${buildings}`;
  if (cells.length === assets.length * checks.length) return `Said that ${checks.length} checks do not apply to ${buildings}`;
  return `Said that ${cells.length} checks of ${buildings} do not apply`;
}

/**
 * Says of several checks of buildings that they do not apply, for one reason, in one change. What was recorded of them is written over, and
 * stays in the change log.
 * @throws NotFoundError for a check or building that is not here; ConflictError when one was recorded since its `version`.
 */
export async function sayNotApplicable(ctx: ActingContext, input: NotApplicableInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'compliance.write', ctx.actor);
  const cells = await cellsOf(ctx, input);
  const items = cells.map(({ asset, check, before }) => {
    const base = before ?? { ...fresh(ctx), assetId: asset.id, checkKey: check.key, originKey: null };
    const responsible = before?.responsible ?? nothingRecorded.responsible;
    const after = valid(kind, { ...base, ...nothingRecorded, responsible, notApplicableBecause: input.because });
    return before === null ? making(kind, after) : changing(kind, before, after);
  });
  return act(ctx, { id: items[0]?.id ?? ctx.actor.workspaceId, summary: summaryOf(cells), reason: input.because, items });
}
