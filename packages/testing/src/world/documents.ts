import type { Document } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

/** A photograph that both sides may see; say what it belongs to. */
export function makeDocument(workspaceId: string, said: Said<'document'>): Document {
  const defaults = {
    title: 'A photograph',
    fileName: 'photograph.jpg',
    mediaType: 'image/jpeg',
    bytes: 1234,
    hash: 'a'.repeat(64),
    previewHash: null,
    audience: 'shared',
    datedOn: null,
    addedAt: '2026-01-26T15:00:00.000Z',
    memberId: null,
    postId: null,
    caseId: null,
    snagId: null,
    tenancyId: null,
    assetId: null,
    organisationId: null,
    relationshipId: null,
    ...notImported,
  };
  return made('document', workspaceId, defaults, said);
}
