import { readRecords } from '@weft/db';
import {
  type ChangeItem,
  editedRelationship,
  type HolderAt,
  type Id,
  InvalidError,
  NotFoundError,
  type RelationshipEdit,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, mustRead, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { refuseStrangers } from './strangers.ts';

/**
 * Sets the same on several relationships, in one change; those that are so already are left alone.
 * @throws InvalidError when all of them are so already or are said to be confirmed on a day to come, NotFoundError when one is not here any more.
 */
export async function editRelationships(ctx: ActingContext, { ids, set }: { ids: readonly Id[]; set: RelationshipEdit }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.write', ctx.actor);
  refuseDayToCome(ctx, set);
  const at = set.addHolder === undefined ? null : await whereIs(ctx, set.addHolder.postId);
  const all = await readRecords(ctx.weft.kysely, 'relationship', ctx.actor.workspaceId, { id: [...new Set(ids)] });
  if (all.length < new Set(ids).size) throw new NotFoundError('One of these relationships is not here any more. Choose again.');
  const items: ChangeItem[] = [];
  for (const before of all) {
    const after = editedRelationship(before, set, at);
    if (after === before) continue;
    await refuseStrangers(ctx, after, before);
    items.push(changing('relationship', before, valid('relationship', after)));
  }
  const [first] = items;
  if (first === undefined) throw new InvalidError('All of them are so already.');
  const what = items.length === 1 ? 'a relationship' : `${items.length} relationships`;
  return act(ctx, { id: first.id, summary: `Changed ${what} at once`, items });
}

function refuseDayToCome({ today }: ActingContext, { confirmedOn }: RelationshipEdit): void {
  if (confirmedOn === undefined || confirmedOn <= today) return;
  const message = 'Nobody can have said so on a day to come.';
  throw new InvalidError(message, [{ path: 'confirmedOn', message }]);
}

async function whereIs(ctx: ActingContext, postId: Id): Promise<HolderAt> {
  const { organisationId } = await mustRead(ctx, 'post', postId);
  const { side } = await mustRead(ctx, 'organisation', organisationId);
  return { organisationId, side };
}
