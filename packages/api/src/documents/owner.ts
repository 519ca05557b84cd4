import { belongings, type Document, type Id } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { ListedDocument } from './documents.schema.ts';

/** What a document belongs to, by the field that names it. */
export type OwnerIds = Pick<Document, (typeof belongings)[number]>;

/** What a document belongs to: what kind of thing it is, and its name (of a tenancy, its building's). */
export type Owner = ListedDocument['of'];

/** Nothing yet: to be spread under the one that is named. */
export const ofNothing: OwnerIds = {
  caseId: null,
  snagId: null,
  tenancyId: null,
  assetId: null,
  organisationId: null,
  relationshipId: null,
};

/** What was named, with nothing where nothing was. */
export function ownerIn(said: { [K in keyof OwnerIds]?: Id | undefined }): OwnerIds {
  const { caseId = null, snagId = null, tenancyId = null, assetId = null, organisationId = null, relationshipId = null } = said;
  return { caseId, snagId, tenancyId, assetId, organisationId, relationshipId };
}

/** The id of what a document belongs to, whatever kind of thing it is. */
export function ownerId(owner: OwnerIds): Id {
  return belongings.map((field) => owner[field]).find((id) => id !== null) ?? '';
}

/** What a document belongs to. @throws NotFoundError when it is not in the actor's workspace. */
export async function ownerOf(ctx: ActingContext, owner: OwnerIds): Promise<Owner> {
  const { caseId, snagId, tenancyId, assetId, organisationId, relationshipId } = owner;
  if (caseId !== null) return named('case', { id: caseId, name: (await mustRead(ctx, 'case', caseId)).reference });
  if (snagId !== null) return snagOwner(ctx, snagId);
  if (organisationId !== null) return named('organisation', await mustRead(ctx, 'organisation', organisationId));
  if (relationshipId !== null) return named('relationship', await mustRead(ctx, 'relationship', relationshipId));
  const building = tenancyId === null ? assetId : (await mustRead(ctx, 'tenancy', tenancyId)).assetId;
  if (building === null) throw new Error('A document belongs to nothing.');
  const asset = await mustRead(ctx, 'asset', building);
  return tenancyId === null ? named('asset', asset) : named('tenancy', { id: tenancyId, name: asset.name });
}

function named(kind: Owner['kind'], { id, name }: { id: Id; name: string }): Owner {
  return { kind, id, name, case: null };
}

async function snagOwner(ctx: ActingContext, id: Id): Promise<Owner> {
  const { title, caseId } = await mustRead(ctx, 'snag', id);
  const { reference } = await mustRead(ctx, 'case', caseId);
  return { ...named('snag', { id, name: title }), case: { id: caseId, reference } };
}

const inSentence: Readonly<Record<Owner['kind'], (name: string) => string>> = {
  case: (name) => name,
  snag: (name) => `the snag “${name}”`,
  tenancy: (name) => `the tenancy of “${name}”`,
  asset: (name) => `“${name}”`,
  organisation: (name) => `“${name}”`,
  relationship: (name) => `the relationship “${name}”`,
};

/** What a document belongs to, as it is called in a sentence. */
export function ownerWords({ kind, name }: Owner): string {
  return inSentence[kind](name);
}
