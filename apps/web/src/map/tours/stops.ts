import type { SavedView, Tour } from '@weft/domain';

/** A stop while a tour is being made: a view may come twice, so each has an id of its own. */
export interface DraftStop {
  id: string;
  viewId: string;
  line: string;
}

/** The stops of a tour to begin from. */
export function draftStops(tour: Tour | null): DraftStop[] {
  return (tour?.stops ?? []).map((stop, index) => ({ id: `stop-${index}`, viewId: stop.viewId, line: stop.line ?? '' }));
}

/** The same stops and one more, at the end. */
export function withStop(stops: readonly DraftStop[], view: SavedView): DraftStop[] {
  const next = Math.max(-1, ...stops.map((stop) => Number(stop.id.slice('stop-'.length)))) + 1;
  return [...stops, { id: `stop-${next}`, viewId: view.id, line: '' }];
}

/** The same stops with some of them moved before or after another. */
export function movedStops(stops: readonly DraftStop[], ids: ReadonlySet<string>, to: string, where: 'before' | 'after'): DraftStop[] {
  if (ids.has(to)) return [...stops];
  const moved = stops.filter((stop) => ids.has(stop.id));
  return stops.flatMap((stop) => {
    if (ids.has(stop.id)) return [];
    if (stop.id !== to) return [stop];
    return where === 'before' ? [...moved, stop] : [stop, ...moved];
  });
}
