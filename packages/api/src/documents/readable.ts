import { readRecords, type Where } from '@weft/db';
import { type Actor, type Audience, type ChangeItem, can, type Document, ForbiddenError, type Id, NotFoundError } from '@weft/domain';
import { mustRead, removing } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** Whether the actor may see a document: one for one side is for that side alone, whatever the role. */
export function canReadDocument(actor: Actor, { workspaceId, audience }: Pick<Document, 'workspaceId' | 'audience'>): boolean {
  return can(actor, 'workspace.read', { workspaceId, audience });
}

/** One document that the actor may see. @throws NotFoundError otherwise: the other side's own is unknown here, as another workspace's is. */
export async function mustReadDocument(ctx: ActingContext, id: Id): Promise<Document> {
  const document = await mustRead(ctx, 'document', id);
  if (!canReadDocument(ctx.actor, document)) throw new NotFoundError('There is no such document here. It may have been removed.');
  return document;
}

/** @throws ForbiddenError when a document would be for the other side alone. */
export function refuseOthersAudience({ actor }: ActingContext, audience: Audience): void {
  if (can(actor, 'document.write', { workspaceId: actor.workspaceId, audience })) return;
  throw new ForbiddenError('A document for one side can only be added by somebody on that side.');
}

/**
 * The items that remove the documents of what is being removed itself: they go to the bin with it, and come back with it.
 * @throws ForbiddenError when the other side keeps a document of its own there.
 */
export async function removingDocuments(ctx: ActingContext, where: Where): Promise<ChangeItem[]> {
  const documents = await readRecords(ctx.weft.kysely, 'document', ctx.actor.workspaceId, where);
  if (!documents.every((document) => canReadDocument(ctx.actor, document)))
    throw new ForbiddenError('The other side keeps a document of its own here, so this cannot be removed.');
  return documents.map((document) => removing('document', document));
}
