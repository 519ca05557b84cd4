import { readRecords } from '@weft/db';
import { can, covers, type Id } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { CasePost } from './cases.schema.ts';

async function holdersOf(ctx: ActingContext, postIds: readonly Id[]): Promise<Map<Id, string>> {
  if (!can(ctx.actor, 'names.read', ctx.actor)) return new Map();
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const held = (await readRecords(kysely, 'appointment', workspaceId, { postId: postIds })).filter((each) => covers(each, ctx.today));
  const people = await readRecords(kysely, 'person', workspaceId, { id: [...new Set(held.map((each) => each.personId))] });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return new Map(held.flatMap(({ postId, personId }) => (nameOf.has(personId) ? [[postId, nameOf.get(personId) ?? '']] : [])));
}

/** The posts with these ids as a case names them: title, organisation, side, and who holds each today if the actor may know. */
export async function casePosts(ctx: ActingContext, ids: readonly (Id | null)[]): Promise<CasePost[]> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const wanted = [...new Set(ids.flatMap((id) => (id === null ? [] : [id])))];
  const posts = await readRecords(kysely, 'post', workspaceId, { id: wanted });
  const organisations = await readRecords(kysely, 'organisation', workspaceId, {
    id: [...new Set(posts.map((post) => post.organisationId))],
  });
  const organisationOf = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const holders = await holdersOf(ctx, wanted);
  return posts.flatMap(({ id, title, organisationId }) => {
    const organisation = organisationOf.get(organisationId);
    if (!organisation) return [];
    return [{ id, title, organisationId, organisation: organisation.name, side: organisation.side, holder: holders.get(id) ?? null }];
  });
}
