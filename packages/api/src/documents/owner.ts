import type { Document, Id } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { ListedDocument } from './documents.schema.ts';

/** What a document belongs to, by the field that names it. */
export type OwnerIds = Pick<Document, 'caseId' | 'snagId' | 'tenancyId' | 'assetId'>;

/** What a document belongs to: what kind of thing it is, and its name (of a tenancy, its building's). */
export type Owner = ListedDocument['of'];

/** Nothing yet: to be spread under the one that is named. */
export const ofNothing: OwnerIds = { caseId: null, snagId: null, tenancyId: null, assetId: null };

/** The id of what a document belongs to, whatever kind of thing it is. */
export function ownerId({ caseId, snagId, tenancyId, assetId }: OwnerIds): Id {
  return caseId ?? snagId ?? tenancyId ?? assetId ?? '';
}

/** What a document belongs to. @throws NotFoundError when it is not in the actor's workspace. */
export async function ownerOf(ctx: ActingContext, { caseId, snagId, tenancyId, assetId }: OwnerIds): Promise<Owner> {
  if (caseId !== null) return { kind: 'case', id: caseId, name: (await mustRead(ctx, 'case', caseId)).reference };
  if (snagId !== null) return { kind: 'snag', id: snagId, name: (await mustRead(ctx, 'snag', snagId)).title };
  const building = tenancyId === null ? assetId : (await mustRead(ctx, 'tenancy', tenancyId)).assetId;
  if (building === null) throw new Error('A document belongs to nothing.');
  const { name } = await mustRead(ctx, 'asset', building);
  return tenancyId === null ? { kind: 'asset', id: building, name } : { kind: 'tenancy', id: tenancyId, name };
}

const inSentence: Readonly<Record<Owner['kind'], (name: string) => string>> = {
  case: (name) => name,
  snag: (name) => `the snag “${name}”`,
  tenancy: (name) => `the tenancy of “${name}”`,
  asset: (name) => `“${name}”`,
};

/** What a document belongs to, as it is called in a sentence. */
export function ownerWords({ kind, name }: Owner): string {
  return inSentence[kind](name);
}
