import { readRecords } from '@weft/db';
import { type Id, refuseUnlessCan } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';

/** Every post, person and appointment of the workspace, as the actor may see them. */
export async function listPeople(ctx: ActingContext) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const [posts, people, appointments] = await Promise.all([
    readRecords(kysely, 'post', workspaceId),
    readRecords(kysely, 'person', workspaceId),
    readRecords(kysely, 'appointment', workspaceId),
  ]);
  return {
    posts: posts.map((post) => redacted(ctx.actor, 'post', post)),
    people: people.map((person) => redacted(ctx.actor, 'person', person)),
    appointments,
  };
}

/** One post, and everybody who holds or held it. */
export async function getPost(ctx: ActingContext, id: Id) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const post = await mustRead(ctx, 'post', id);
  const appointments = await readRecords(ctx.weft.kysely, 'appointment', ctx.actor.workspaceId, { postId: id });
  const people = await readRecords(ctx.weft.kysely, 'person', ctx.actor.workspaceId, {
    id: [...new Set(appointments.map((held) => held.personId))],
  });
  return { post: redacted(ctx.actor, 'post', post), people: people.map((person) => redacted(ctx.actor, 'person', person)), appointments };
}
