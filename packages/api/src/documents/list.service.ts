import { readRecords } from '@weft/db';
import { type Actor, can, type Document, type Id, type Member, refuseUnlessCan } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { DocumentsAsked, ListedDocument } from './documents.schema.ts';
import { type Owner, ownerId, ownerOf } from './owner.ts';
import { canReadDocument } from './readable.ts';
import { wantedOf } from './wanted.ts';

function addedBy(actor: Actor, member: Member | undefined): ListedDocument['addedBy'] {
  if (member === undefined) return null;
  return { name: can(actor, 'names.read', actor) ? member.name : null, side: member.side };
}

/** The documents about something that the actor may see, latest first. */
export async function listDocuments(ctx: ActingContext, asked: DocumentsAsked): Promise<ListedDocument[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const found: Document[] = [];
  for (const [field, ids] of Object.entries(await wantedOf(ctx, asked))) {
    found.push(...(await readRecords(kysely, 'document', workspaceId, { [field]: ids })));
  }
  const readable = found.filter((document) => canReadDocument(ctx.actor, document));
  const owners = new Map<Id, Owner>();
  for (const document of readable) {
    if (!owners.has(ownerId(document))) owners.set(ownerId(document), await ownerOf(ctx, document));
  }
  const members = await readRecords(kysely, 'member', workspaceId, {
    id: [...new Set(readable.flatMap(({ memberId }) => memberId ?? []))],
  });
  return readable
    .sort((one, other) => other.addedAt.localeCompare(one.addedAt) || other.id.localeCompare(one.id))
    .flatMap((document) => {
      const of = owners.get(ownerId(document));
      const member = members.find(({ id }) => id === document.memberId);
      return of === undefined ? [] : [{ ...document, of, addedBy: addedBy(ctx.actor, member) }];
    });
}
