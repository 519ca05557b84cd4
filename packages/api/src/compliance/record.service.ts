import { readRecords } from '@weft/db';
import {
  type Asset,
  type Check,
  type ComplianceRecord,
  ConflictError,
  dayInFull,
  expiryForBuilding,
  type Id,
  InvalidError,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { mustReadDocument } from '../documents/readable.ts';
import { mustFindCheck } from './checks.ts';
import type { ComplianceInput } from './compliance.schema.ts';

const kind = 'complianceRecord';

async function recordedOf(ctx: ActingContext, { assetId, checkKey }: ComplianceInput): Promise<ComplianceRecord | null> {
  const [record = null] = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { assetId, checkKey });
  return record;
}

function refuseStale(before: ComplianceRecord | null, { version, data }: ComplianceInput): void {
  if ((before?.version ?? 0) === version) return;
  if (before === null) throw new InvalidError('Somebody removed what was recorded of this check. Look at it again first.');
  throw new ConflictError('Somebody else recorded this check while you were at it.', { kind, id: before.id, mine: data, theirs: before });
}

function refused(path: string, message: string): InvalidError {
  return new InvalidError(message, [{ path, message }]);
}

/** Refuses days that are still to come, and a document of something else. */
async function refuseUnsound(ctx: ActingContext, { assetId, data }: ComplianceInput, before: ComplianceRecord | null): Promise<void> {
  if (data.doneOn !== null && data.doneOn > ctx.today)
    throw refused('doneOn', 'This day is still to come. Record the check once it is done.');
  if (data.documentId === null || data.documentId === before?.documentId) return;
  const document = await mustReadDocument(ctx, data.documentId);
  if (document.assetId !== assetId) throw refused('documentId', 'Choose a document of this building.');
}

/** The day on which the evidence was seen stays while it is the same evidence of the same check. */
function seenOn(ctx: ActingContext, { data }: ComplianceInput, before: ComplianceRecord | null): string | null {
  if (!data.isSeen) return null;
  const isSame =
    before !== null && before.doneOn === data.doneOn && before.expiresOn === data.expiresOn && before.documentId === data.documentId;
  return (isSame ? before.seenOn : null) ?? ctx.today;
}

function summaryOf({ label }: Check, { name }: Asset, { doneOn, notApplicableBecause }: ComplianceRecord): string {
  if (notApplicableBecause !== null) return `Said that “${label}” does not apply to “${name}”`;
  return `Recorded “${label}” of “${name}”${doneOn === null ? '' : `: done ${dayInFull(doneOn)}`}`;
}

/**
 * Records a check of a building, or that it does not apply. What was recorded of it before is written over, and stays in the change log. The
 * expiry of the energy certificate goes to the building in the same change.
 * @throws InvalidError with a sentence per field; ConflictError with both sides when somebody recorded it since `version`.
 */
export async function recordCompliance(ctx: ActingContext, input: ComplianceInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'compliance.write', ctx.actor);
  const asset = await mustRead(ctx, 'asset', input.assetId);
  const check = await mustFindCheck(ctx, input.checkKey);
  const before = await recordedOf(ctx, input);
  refuseStale(before, input);
  await refuseUnsound(ctx, input, before);
  const { isSeen: _, ...said } = input.data;
  const base = before ?? { ...fresh(ctx), assetId: asset.id, checkKey: check.key, originKey: null };
  const after = valid(kind, { ...base, ...said, seenOn: seenOn(ctx, input, before) });
  const expiry = expiryForBuilding(check, after);
  const ofBuilding = expiry === null || expiry === asset.epcExpires ? [] : [changing('asset', asset, { ...asset, epcExpires: expiry })];
  return act(ctx, {
    id: after.id,
    summary: summaryOf(check, asset, after),
    reason: after.notApplicableBecause,
    items: [before === null ? making(kind, after) : changing(kind, before, after), ...ofBuilding],
  });
}

/** Puts what is recorded of a check in the bin: it is missing again. */
export async function removeCompliance(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'compliance.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const { name } = await mustRead(ctx, 'asset', before.assetId);
  const { label } = await mustFindCheck(ctx, before.checkKey);
  return act(ctx, { id: before.id, summary: `Removed what was recorded of “${label}” of “${name}”`, items: [removing(kind, before)] });
}
