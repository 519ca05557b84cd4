import { readRecords } from '@weft/db';
import { type ChangeItem, type Id, InvalidError, pageOf, refuseUnlessCan, type SavedView, withoutView } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { SavedViewInput, SavedViewPatch } from './savedViews.schema.ts';

/** The saved views of the actor's workspace, by name. */
export async function listSavedViews(ctx: ActingContext): Promise<SavedView[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const views = await readRecords(ctx.weft.kysely, 'savedView', ctx.actor.workspaceId);
  return views.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** Saves a view of the map for everybody in the workspace. */
export async function createSavedView(ctx: ActingContext, input: SavedViewInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const view = valid('savedView', { ...input, memberId: ctx.actor.id, isDefault: false, originKey: null, ...fresh(ctx) });
  return act(ctx, { id: view.id, summary: `Saved the view “${view.name}”`, items: [making('savedView', view)] });
}

/** Changes the fields given: another name, another note, or what is on screen now in place of what was. */
export async function updateSavedView(ctx: ActingContext, asked: { id: Id; version: number; data: SavedViewPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const before = await mustReadAt(ctx, 'savedView', asked.id, asked.version, asked.data);
  const after = valid('savedView', { ...before, ...asked.data });
  const isRenamed = after.name !== before.name;
  const summary = isRenamed ? `Renamed the view “${before.name}” to “${after.name}”` : `Changed the view “${after.name}”`;
  return act(ctx, { id: after.id, summary, items: [changing('savedView', before, after)] });
}

/** Makes a view what the map opens with, in place of any other; null: none is, and the map opens as it comes. */
export async function setDefaultView(ctx: ActingContext, id: Id | null): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const { workspaceId } = ctx.actor;
  const was = await readRecords(ctx.weft.kysely, 'savedView', workspaceId, { isDefault: 1 });
  const next = id === null ? null : await mustRead(ctx, 'savedView', id);
  if (next !== null && pageOf(next) !== 'map') throw new InvalidError('This is not a view of the map, so the map cannot open with it.');
  // The old one stops before the new one starts: there is never room for two.
  const items: ChangeItem[] = was
    .filter((view) => view.id !== id)
    .map((view) => changing('savedView', view, { ...view, isDefault: false }));
  if (next !== null && !next.isDefault) items.push(changing('savedView', next, { ...next, isDefault: true }));
  if (items.length === 0)
    throw new InvalidError(next ? 'The map opens with this view already.' : 'The map opens with no saved view already.');
  const summary = next ? `Made “${next.name}” the view that the map opens with` : 'Let the map open with no saved view';
  return act(ctx, { id: next?.id ?? was[0]?.id ?? workspaceId, summary, items });
}

/** Puts a view in the bin. Tours go on without it; one that showed nothing else goes with it. */
export async function deleteSavedView(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const before = await mustReadAt(ctx, 'savedView', asked.id, asked.version, null);
  const tours = await readRecords(ctx.weft.kysely, 'tour', ctx.actor.workspaceId);
  const showing = tours.filter((tour) => tour.stops.some((stop) => stop.viewId === before.id));
  const items = showing.map((tour) => {
    const left = withoutView(tour, before.id);
    return left === null ? removing('tour', tour) : changing('tour', tour, left);
  });
  return act(ctx, { id: before.id, summary: `Removed the view “${before.name}”`, items: [...items, removing('savedView', before)] });
}
