import { readRecords } from '@weft/db';
import { type Id, InvalidError, refuseUnlessCan, type Tour } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { TourInput, TourPatch } from './tours.schema.ts';

/** The tours of the actor's workspace, by name. */
export async function listTours(ctx: ActingContext): Promise<Tour[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const tours = await readRecords(ctx.weft.kysely, 'tour', ctx.actor.workspaceId);
  return tours.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

async function refuseUnknownViews(ctx: ActingContext, stops: TourInput['stops']): Promise<void> {
  const known = await readRecords(ctx.weft.kysely, 'savedView', ctx.actor.workspaceId);
  const ids = new Set(known.map((view) => view.id));
  const problems = stops.flatMap((stop, index) =>
    ids.has(stop.viewId)
      ? []
      : [
          {
            path: `stops.${index}.viewId`,
            message: 'This view is not saved here any more.',
          },
        ],
  );
  if (problems.length > 0) throw new InvalidError('A stop of this tour shows a view that is not saved here any more.', problems);
}

/** Makes a tour of saved views. @throws InvalidError when a stop shows a view that is not there. */
export async function createTour(ctx: ActingContext, input: TourInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  await refuseUnknownViews(ctx, input.stops);
  const tour = valid('tour', { ...input, originKey: null, ...fresh(ctx) });
  return act(ctx, { id: tour.id, summary: `Made the tour “${tour.name}”`, items: [making('tour', tour)] });
}

/** Changes the fields given: the name, or all the stops in their order. */
export async function updateTour(ctx: ActingContext, asked: { id: Id; version: number; data: TourPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const before = await mustReadAt(ctx, 'tour', asked.id, asked.version, asked.data);
  await refuseUnknownViews(ctx, asked.data.stops ?? []);
  const after = valid('tour', { ...before, ...asked.data });
  return act(ctx, { id: after.id, summary: `Changed the tour “${after.name}”`, items: [changing('tour', before, after)] });
}

/** Puts a tour in the bin; its views stay. */
export async function deleteTour(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'view.write', ctx.actor);
  const before = await mustReadAt(ctx, 'tour', asked.id, asked.version, null);
  return act(ctx, { id: before.id, summary: `Removed the tour “${before.name}”`, items: [removing('tour', before)] });
}
