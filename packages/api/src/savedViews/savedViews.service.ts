import { type Rule, readRecords } from '@weft/db';
import {
  type ChangeItem,
  type Id,
  InvalidError,
  pageOf,
  refuseNamesake,
  refuseUnlessCan,
  type SavedView,
  savedNouns,
  withoutView,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { SavedViewInput, SavedViewPatch } from './savedViews.schema.ts';

/** The saved views of the actor's workspace, by name. */
export async function listSavedViews(ctx: ActingContext): Promise<SavedView[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const views = await readRecords(ctx.weft.kysely, 'savedView', ctx.actor.workspaceId);
  return views.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** Saves a way of looking at a page for everybody in the workspace. @throws InvalidError when its page has one of that name already. */
export async function createSavedView(ctx: ActingContext, input: SavedViewInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const view = valid('savedView', { ...input, memberId: ctx.actor.id, isDefault: false, originKey: null, ...fresh(ctx) });
  const summary = `Saved the ${nounOf(view)} “${view.name}”`;
  return act(ctx, { id: view.id, summary, items: [making('savedView', view)], rules: [oneOfAName(view)] });
}

/**
 * Changes the fields given: another name, another note, or what is on screen now in place of what was.
 * @throws InvalidError when its page has another of the new name.
 */
export async function updateSavedView(ctx: ActingContext, asked: { id: Id; version: number; data: SavedViewPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const before = await mustReadAt(ctx, 'savedView', asked.id, asked.version, asked.data);
  const after = valid('savedView', { ...before, ...asked.data });
  const isRenamed = after.name !== before.name;
  const noun = nounOf(after);
  const summary = isRenamed ? `Renamed the ${noun} “${before.name}” to “${after.name}”` : `Changed the ${noun} “${after.name}”`;
  // Two that came to the same name some other way, as out of a file, can still be changed.
  const rules = isRenamed || pageOf(after) !== pageOf(before) ? [oneOfAName(after)] : [];
  return act(ctx, { id: after.id, summary, items: [changing('savedView', before, after)], rules });
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
  const summary = `Removed the ${nounOf(before)} “${before.name}”`;
  return act(ctx, { id: before.id, summary, items: [...items, removing('savedView', before)] });
}

/** What its page calls it. */
function nounOf(view: SavedView): string {
  return savedNouns[pageOf(view)].one;
}

/** The rule that a name is one view's on its page, asked where nobody can save another meanwhile. */
function oneOfAName(view: SavedView): Rule {
  return async (trx, { workspaceId }) => refuseNamesake(view, await readRecords(trx, 'savedView', workspaceId));
}
