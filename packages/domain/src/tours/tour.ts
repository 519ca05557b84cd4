import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { nameSchema, optionalLine } from '../values/text.ts';

/** One step of a tour: a saved view and what is said over it. */
export const stopSchema = z.object({ viewId: idSchema, line: optionalLine });
export type TourStop = z.infer<typeof stopSchema>;

/** Saved views in an order, each with a line of text: what a facilitator shows. A view may come again. */
export const tourSchema = recordSchema.extend({
  name: nameSchema,
  stops: z.array(stopSchema).min(1, 'A tour needs at least one view.').max(100, 'A tour has at most 100 stops.'),
  originKey: originKeySchema,
});
export type Tour = z.infer<typeof tourSchema>;

/** The tour without the stops at a view; null when that leaves nothing of it. */
export function withoutView(tour: Tour, viewId: string): Tour | null {
  const stops = tour.stops.filter((stop) => stop.viewId !== viewId);
  return stops.length === 0 ? null : { ...tour, stops };
}
