import { readRecords } from '@weft/db';
import {
  type Asset,
  byWhatIsWrong,
  type Check,
  type ComplianceRecord,
  type ComplianceStanding,
  complianceStanding,
  type Id,
  refuseUnlessCan,
  saidWithBuilding,
} from '@weft/domain';
import { complianceSheet, type TableFormat, writeTable } from '@weft/interchange';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { canReadDocument } from '../documents/readable.ts';
import { checksInUse } from './checks.ts';
import type { ComplianceLine, ComplianceMatrix, PressingCompliance } from './compliance.schema.ts';

/** More lines than this at once are a list, not a morning. */
const mostLines = 50;

/** How the checks of buildings stand today, by building and check. */
function standings(ctx: ActingContext, records: readonly ComplianceRecord[]) {
  const found = new Map(records.map((record) => [`${record.assetId} ${record.checkKey}`, record]));
  return (asset: Pick<Asset, 'id' | 'epcExpires'>, check: Check): { record: ComplianceRecord | null; standing: ComplianceStanding } => {
    const record = found.get(`${asset.id} ${check.key}`) ?? null;
    return { record, standing: complianceStanding(check, saidWithBuilding(check.key, record, asset), ctx.today) };
  };
}

/** The checks that one building needs, each with what is recorded of it and how it stands; what is wrong first. */
export async function complianceOf(ctx: ActingContext, assetId: Id): Promise<ComplianceLine[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const asset = await mustRead(ctx, 'asset', assetId);
  const records = await readRecords(kysely, 'complianceRecord', workspaceId, { assetId });
  const ids = records.flatMap(({ documentId }) => documentId ?? []);
  const documents = (await readRecords(kysely, 'document', workspaceId, { id: ids })).filter((each) => canReadDocument(ctx.actor, each));
  const standing = standings(ctx, records);
  const lines = (await checksInUse(ctx)).map((check): ComplianceLine => {
    const found = standing(asset, check);
    return { check, ...found, document: documents.find(({ id }) => id === found.record?.documentId) ?? null };
  });
  return lines.sort((one, other) => byWhatIsWrong(one.standing, other.standing));
}

async function everyCell(ctx: ActingContext) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const checks = await checksInUse(ctx);
  const assets = await readRecords(kysely, 'asset', ctx.actor.workspaceId);
  const standing = standings(ctx, await readRecords(kysely, 'complianceRecord', ctx.actor.workspaceId));
  const buildings = assets
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    .map((asset) => ({ asset, cells: checks.map((check) => ({ check, ...standing(asset, check) })) }));
  return { checks, buildings };
}

/** How every check of every building stands today. */
export async function getComplianceMatrix(ctx: ActingContext): Promise<ComplianceMatrix> {
  const { checks, buildings } = await everyCell(ctx);
  return {
    checks,
    buildings: buildings.map(({ asset: { id, name, wardCode }, cells }) => ({
      id,
      name,
      wardCode,
      cells: cells.map(({ record, standing: { status, expiresOn } }) => ({ status, expiresOn, version: record?.version ?? 0 })),
    })),
  };
}

/** The checks that have expired or are about to, whether or not anybody has seen the evidence; the longest ago first. */
export async function getPressing(ctx: ActingContext): Promise<PressingCompliance> {
  const { buildings } = await everyCell(ctx);
  const lines = buildings
    .flatMap(({ asset: { id, name }, cells }) =>
      cells.flatMap(({ check: { key, label }, standing: { status, expiresOn, isPressing } }) =>
        isPressing && expiresOn !== null ? [{ asset: { id, name }, check: { key, label }, status, expiresOn }] : [],
      ),
    )
    .sort((one, other) => one.expiresOn.localeCompare(other.expiresOn));
  const expired = lines.filter(({ status }) => status === 'expired').length;
  return { expired, due: lines.length - expired, lines: lines.slice(0, mostLines) };
}

/** The checks of all buildings as a workbook or as CSV: a row for each, with how it stands today. */
export async function downloadCompliance(ctx: ActingContext, { format }: { format: TableFormat }) {
  refuseUnlessCan(ctx.actor, 'workspace.export', ctx.actor);
  const { buildings } = await everyCell(ctx);
  const sheet = complianceSheet(buildings.flatMap(({ asset, cells }) => cells.map((cell) => ({ asset, ...cell }))));
  return { name: `checks-of-buildings-${ctx.today}.${format}`, base64: Buffer.from(writeTable(sheet, format)).toString('base64') };
}
