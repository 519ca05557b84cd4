import { readRecords } from '@weft/db';
import type { ChangeItem, Document, Id } from '@weft/domain';
import { changing, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** The items that take what is recorded of the checks of a building to the bin along with it. */
export async function removingCompliance(ctx: ActingContext, assetId: Id): Promise<ChangeItem[]> {
  const records = await readRecords(ctx.weft.kysely, 'complianceRecord', ctx.actor.workspaceId, { assetId });
  return records.map((record) => removing('complianceRecord', record));
}

/** The items by which checks let go of documents that are removed: what nothing else bears out is then unverified. */
export async function withoutEvidence(ctx: ActingContext, documents: readonly Pick<Document, 'id'>[]): Promise<ChangeItem[]> {
  const documentId = documents.map(({ id }) => id);
  const records = await readRecords(ctx.weft.kysely, 'complianceRecord', ctx.actor.workspaceId, { documentId });
  return records.map((record) => {
    const seenOn = record.evidence === null ? null : record.seenOn;
    return changing('complianceRecord', record, valid('complianceRecord', { ...record, documentId: null, seenOn }));
  });
}
