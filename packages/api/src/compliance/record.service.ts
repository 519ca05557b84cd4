import { readRecords } from '@weft/db';
import {
  type Asset,
  type ChangeItem,
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
  throw new ConflictError({ did: 'recorded this check while you were at it' }, { kind, id: before.id, mine: data, theirs: before });
}

function refused(path: string, message: string): InvalidError {
  return new InvalidError(message, [{ path, message }]);
}

function refuseDayToCome({ today }: ActingContext, { data: { doneOn } }: ComplianceInput): void {
  if (doneOn === null || doneOn <= today) return;
  throw refused('doneOn', 'This day is still to come. Record the check once it is done.');
}

/** Refuses a document of something else; one that bore it out before stays, also for whoever may not see it. */
async function refuseOthersDocument(ctx: ActingContext, input: ComplianceInput): Promise<void> {
  const { documentId } = input.data;
  if (documentId === null || documentId === (await recordedOf(ctx, input))?.documentId) return;
  const document = await mustReadDocument(ctx, documentId);
  if (document.assetId !== input.assetId) throw refused('documentId', 'Choose a document of this building.');
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

/** What is said of a check of a building, ready to be written. */
export interface RecordedCheck {
  asset: Asset;
  record: ComplianceRecord;
  summary: string;
  items: readonly ChangeItem[];
}

/**
 * What recording a check of a building writes. The expiry of the energy certificate goes to the building in the same change.
 * @throws InvalidError with a sentence per field; ConflictError with both sides when somebody recorded it since `version`.
 */
async function recordedCheck(ctx: ActingContext, input: ComplianceInput): Promise<RecordedCheck> {
  refuseUnlessCan(ctx.actor, 'compliance.write', ctx.actor);
  const asset = await mustRead(ctx, 'asset', input.assetId);
  const check = await mustFindCheck(ctx, input.checkKey);
  const before = await recordedOf(ctx, input);
  refuseStale(before, input);
  refuseDayToCome(ctx, input);
  const { isSeen: _, ...said } = input.data;
  const base = before ?? { ...fresh(ctx), assetId: asset.id, checkKey: check.key, originKey: null };
  const record = valid(kind, { ...base, ...said, seenOn: seenOn(ctx, input, before) });
  const expiry = expiryForBuilding(check, record);
  const ofBuilding = expiry === null || expiry === asset.epcExpires ? [] : [changing('asset', asset, { ...asset, epcExpires: expiry })];
  const items = [before === null ? making(kind, record) : changing(kind, before, record), ...ofBuilding];
  return { asset, record, summary: summaryOf(check, asset, record), items };
}

/** A check that a document bears out which is added in the same change. @param documentId the id that it will have. */
export function recordedWith(ctx: ActingContext, input: ComplianceInput, documentId: Id): Promise<RecordedCheck> {
  return recordedCheck(ctx, { ...input, data: { ...input.data, documentId } });
}

/** Records a check of a building, or that it does not apply. What was recorded of it before is written over, and stays in the change log. */
export async function recordCompliance(ctx: ActingContext, input: ComplianceInput): Promise<Done> {
  const { record, summary, items } = await recordedCheck(ctx, input);
  await refuseOthersDocument(ctx, input);
  return act(ctx, { id: record.id, summary, reason: record.notApplicableBecause, items });
}

/** Puts what is recorded of a check in the bin: it is missing again. */
export async function removeCompliance(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'compliance.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const { name } = await mustRead(ctx, 'asset', before.assetId);
  const { label } = await mustFindCheck(ctx, before.checkKey);
  return act(ctx, { id: before.id, summary: `Removed what was recorded of “${label}” of “${name}”`, items: [removing(kind, before)] });
}
