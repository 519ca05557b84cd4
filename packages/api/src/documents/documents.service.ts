import { type Document, type Id, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, mustReadAt, removing, valid } from '../acting/act.ts';
import { withoutEvidence } from '../compliance/removing.ts';
import type { ActingContext } from '../context.ts';
import type { DocumentPatch } from './documents.schema.ts';
import { ownerOf, ownerWords } from './owner.ts';
import { mustReadDocument, refuseOthersAudience } from './readable.ts';

const kind = 'document';

/** A document and where its bytes lie, for whoever may see it. @throws NotFoundError for everybody else. */
export async function getDocument(ctx: ActingContext, id: Id): Promise<Document> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  return mustReadDocument(ctx, id);
}

/** What a document is called in the log, which everybody reads: one for one side keeps its title to itself. */
export function nameInLog({ title, audience }: Pick<Document, 'title' | 'audience'>): string {
  return audience === 'shared' ? `“${title}”` : 'a document';
}

async function mustReadToWrite(ctx: ActingContext, asked: { id: Id; version: number }, mine: unknown): Promise<Document> {
  refuseUnlessCan(ctx.actor, 'document.write', ctx.actor);
  await mustReadDocument(ctx, asked.id);
  return mustReadAt(ctx, kind, asked.id, asked.version, mine);
}

/** Changes what is said of a document; never the file itself. */
export async function updateDocument(ctx: ActingContext, asked: { id: Id; version: number; data: DocumentPatch }): Promise<Done> {
  const before = await mustReadToWrite(ctx, asked, asked.data);
  const after = valid(kind, { ...before, ...asked.data });
  refuseOthersAudience(ctx, after.audience);
  const owner = ownerWords(await ownerOf(ctx, after));
  const audience = before.audience === 'shared' ? after.audience : before.audience;
  const summary = `Changed ${nameInLog({ title: after.title, audience })} of ${owner}`;
  return act(ctx, { id: after.id, summary, items: [changing(kind, before, after)] });
}

/** Puts a document in the bin. Its bytes stay, so that it can be put back. */
export async function deleteDocument(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  const before = await mustReadToWrite(ctx, asked, null);
  const owner = ownerWords(await ownerOf(ctx, before));
  const items = [...(await withoutEvidence(ctx, [before])), removing(kind, before)];
  return act(ctx, { id: before.id, summary: `Removed ${nameInLog(before)} from ${owner}`, items });
}
