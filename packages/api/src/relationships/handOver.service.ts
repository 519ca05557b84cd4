import { readRecords } from '@weft/db';
import { type ChangeItem, covers, handedOver, type Id, type Post, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { HandingOver } from './relationships.schema.ts';

/**
 * Passes relationships on from a post to others, all in one change: each ends with the last day and goes on with another post the day after.
 * With `endsAppointments` those in the post leave it on that day.
 * @throws ConflictError with both sides when one of them moved on, InvalidError when one cannot be passed on like this.
 */
export async function handOverRelationships(ctx: ActingContext, asked: HandingOver): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.write', ctx.actor);
  if (asked.endsAppointments) refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const post = await mustRead(ctx, 'post', asked.postId);
  const successors = new Map<Id, Post>();
  for (const id of new Set(asked.relationships.map(({ to }) => to))) successors.set(id, await mustRead(ctx, 'post', id));
  const items: ChangeItem[] = [];
  for (const { id, version, to } of asked.relationships) {
    const before = await mustReadAt(ctx, 'relationship', id, version, null);
    const organisationId = successors.get(to)?.organisationId ?? post.organisationId;
    const holders = handedOver(before, { from: post.id, to: { postId: to, organisationId }, lastDay: asked.lastDay });
    items.push(changing('relationship', before, valid('relationship', { ...before, holders })));
  }
  if (asked.endsAppointments) items.push(...(await endings(ctx, post.id, asked.lastDay)));
  const many = asked.relationships.length;
  const what = many === 1 ? 'a relationship' : `${many} relationships`;
  return act(ctx, { id: post.id, summary: `Handed over ${what} of “${post.title}”`, items });
}

/** Everybody who would still be in the post after its last day leaves it then. */
async function endings(ctx: ActingContext, postId: Id, lastDay: string): Promise<ChangeItem[]> {
  const held = await readRecords(ctx.weft.kysely, 'appointment', ctx.actor.workspaceId, { postId });
  return held
    .filter((each) => covers(each, lastDay) && each.to !== lastDay)
    .map((each) => changing('appointment', each, { ...each, to: lastDay }));
}
