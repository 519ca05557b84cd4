import { readRecords } from '@weft/db';
import { type CaseEvent, can, daysWaiting, type Id, type Member, possibleMoves, refuseUnlessCan, urgencyOf } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';
import type { CaseDetail, CasePost } from './cases.schema.ts';
import { flowOf } from './flows.ts';
import { factsOf } from './move.service.ts';
import { casePosts } from './posts.ts';
import { readableEvents } from './readableEvents.ts';

function authorOf(ctx: ActingContext, event: CaseEvent, members: ReadonlyMap<Id, Member>, posts: readonly CasePost[]) {
  const member = event.memberId === null ? undefined : members.get(event.memberId);
  const post = posts.find((each) => each.id === (event.postId ?? member?.postId));
  const name = member && can(ctx.actor, 'names.read', ctx.actor) ? member.name : null;
  return { name, title: post?.title ?? null, side: member?.side ?? post?.side ?? null };
}

/** A case whole, as the actor may see it: with its records, its log, and the moves it could make now. */
export async function getCase(ctx: ActingContext, id: Id): Promise<CaseDetail> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const subject = await mustRead(ctx, 'case', id);
  const facts = await factsOf(ctx, subject);
  const asset = await mustRead(ctx, 'asset', subject.assetId);
  const organisation = subject.organisationId === null ? null : await mustRead(ctx, 'organisation', subject.organisationId);
  const events = readableEvents(ctx.actor, facts.events);
  const members = new Map(
    (await readRecords(kysely, 'member', workspaceId, { id: [...new Set(events.flatMap((event) => event.memberId ?? []))] })).map(
      (member) => [member.id, member],
    ),
  );
  const posts = await casePosts(ctx, [
    subject.openedByPostId,
    subject.councilLeadPostId,
    subject.partnerLeadPostId,
    subject.nextActionPostId,
    ...facts.snags.map((snag) => snag.ownerPostId),
    ...events.map((event) => event.postId),
    ...[...members.values()].map((member) => member.postId),
  ]);
  const awaited = await readRecords(kysely, 'case', workspaceId, {
    id: facts.dependencies.flatMap((dependency) => dependency.dependsOnCaseId ?? []),
  });
  const provenance = [...subject.provenance, ...asset.provenance, ...(facts.tenancy?.provenance ?? [])];
  const sources = await readRecords(kysely, 'source', workspaceId, { id: [...new Set(provenance.map((entry) => entry.sourceId))] });
  return {
    case: subject,
    asset,
    tenancy: facts.tenancy,
    organisation: organisation && redacted(ctx.actor, 'organisation', organisation),
    snags: [...facts.snags],
    dependencies: [...facts.dependencies],
    events: events.map((event) => ({ ...event, author: authorOf(ctx, event, members, posts) })),
    posts,
    awaited: awaited.map(({ id, reference, stage, closedOn }) => ({ id, reference, stage, closedOn })),
    moves: possibleMoves(facts, await flowOf(ctx, subject.flow)).map((move) => ({ ...move, requirements: [...move.requirements] })),
    daysWaiting: daysWaiting(subject, ctx.today),
    urgency: urgencyOf(subject, ctx.today),
    sources,
  };
}
