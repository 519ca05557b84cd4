import { readDifferenceJson, readRecords, readSnapshotJson } from '@weft/db';
import { can, type Id, InvalidError, type Position, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, making } from '../acting/act.ts';
import type { KeptAnswer } from '../acting/keptAnswers.ts';
import type { ActingContext } from '../context.ts';
import { openedBytes } from '../envelope.ts';

function mayReadNames(ctx: ActingContext): boolean {
  return can(ctx.actor, 'names.read', ctx.actor);
}

/** Everything the map needs, as the actor may see it, ready to send. */
export async function snapshotBody(ctx: ActingContext): Promise<KeptAnswer> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { workspaceId } = ctx.actor;
  const names = mayReadNames(ctx);
  return ctx.kept.get(workspaceId, `map.${names ? 'names' : 'posts'}`, async () => {
    const { json } = await readSnapshotJson(ctx.weft, workspaceId, { names });
    return json;
  });
}

/** The same as JSON text, for a call among others. */
export async function snapshotText(ctx: ActingContext): Promise<string> {
  return openedBytes((await snapshotBody(ctx)).body).toString();
}

/** What a client that stands at change `since` lacks, as JSON text. */
export async function differenceText(ctx: ActingContext, since: number): Promise<string> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { json } = await readDifferenceJson(ctx.weft, ctx.actor.workspaceId, since, { names: mayReadNames(ctx) });
  return json.toString();
}

/**
 * Puts nodes of the map where they were dragged or laid out, for everybody. The last to move a node wins: a place is no statement of fact,
 * so there is nothing to reconcile.
 * @throws InvalidError when a node is neither an organisation nor a relationship of this workspace.
 */
export async function placeNodes(ctx: ActingContext, places: readonly { id: Id; x: number; y: number }[]): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'position.write', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const ids = [...new Set(places.map((place) => place.id))];
  const nodes = [
    ...(await readRecords(kysely, 'organisation', workspaceId, { id: ids })),
    ...(await readRecords(kysely, 'relationship', workspaceId, { id: ids })),
  ];
  if (ids.length < places.length || nodes.length < ids.length) throw new InvalidError('Something you moved is not on this map any more.');
  const before = new Map((await readRecords(kysely, 'position', workspaceId, { id: ids })).map((place) => [place.id, place]));
  const items = places.map((place) => {
    const was = before.get(place.id);
    const after: Position = { workspaceId, version: 0, ...was, ...place };
    return was ? changing('position', was, after) : making('position', after);
  });
  const summary = places.length === 1 ? `Moved “${nodes[0]?.name ?? ''}” on the map` : `Moved ${places.length} things on the map`;
  return act(ctx, { id: places[0]?.id ?? workspaceId, summary, items });
}
