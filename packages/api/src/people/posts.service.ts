import { readRecords } from '@weft/db';
import { type Id, InvalidError, type Post, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { PostInput, PostPatch } from './people.schema.ts';

async function refuseLostOrganisation(ctx: ActingContext, post: Post): Promise<void> {
  const found = await readRecords(ctx.weft.kysely, 'organisation', ctx.actor.workspaceId, { id: post.organisationId });
  if (found.length === 0)
    throw new InvalidError('This organisation is not in the workspace any more.', [{ path: 'organisationId', message: 'Choose another.' }]);
}

/** Adds a post, vacant until somebody is appointed. */
export async function createPost(ctx: ActingContext, input: PostInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const post = valid('post', { ...madeHere, ...input, ...fresh(ctx) });
  await refuseLostOrganisation(ctx, post);
  return act(ctx, { id: post.id, summary: `Added the post “${post.title}”`, items: [making('post', post)] });
}

/** Changes the fields given. */
export async function updatePost(ctx: ActingContext, asked: { id: Id; version: number; data: PostPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const before = await mustReadAt(ctx, 'post', asked.id, asked.version, asked.data);
  const after = valid('post', { ...before, ...asked.data });
  await refuseLostOrganisation(ctx, after);
  return act(ctx, { id: after.id, summary: `Changed the post “${after.title}”`, items: [changing('post', before, after)] });
}

/** Puts a post in the bin, with who was in it. @throws InvalidError while it holds a relationship or has work on a case. */
export async function deletePost(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const before = await mustReadAt(ctx, 'post', asked.id, asked.version, null);
  const holds = (await readRecords(kysely, 'relationship', workspaceId)).filter((relationship) =>
    relationship.holders.some((holder) => holder.postId === before.id),
  );
  if (holds.length > 0) {
    throw new InvalidError(
      `“${before.title}” holds ${holds.length === 1 ? `“${holds[0]?.name}”` : `${holds.length} relationships`}. Hand over first.`,
    );
  }
  const appointments = await readRecords(kysely, 'appointment', workspaceId, { postId: before.id });
  const items = [...appointments.map((held) => removing('appointment', held)), removing('post', before)];
  return act(ctx, { id: before.id, summary: `Removed the post “${before.title}”`, items });
}
