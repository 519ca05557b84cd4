import type { SavedView, Tour } from '@weft/domain';
import { useCallback } from 'react';
import { useOpenView, useSavedViews, useTours } from '../saved/useSavedViews.ts';
import { useMap } from '../state/mapState.ts';

/** A stop that is being shown, and the way on from it. */
export interface Showing {
  tour: Tour;
  /** Which stop it is, from 1. */
  at: number;
  /** What is said over it; nothing when it says nothing. */
  line: string | null;
  /** Goes so many stops on, or back; stays at either end. */
  step: (by: 1 | -1) => void;
  leave: () => void;
}

interface Touring {
  /** Null while no tour is being shown. */
  showing: Showing | null;
  begin: (tour: Tour) => void;
}

/** The tour on screen: its address says which, and at which stop, so that a link opens it there. */
export function useTour(): Touring {
  const { search, go } = useMap();
  const tours = useTours();
  const views = useSavedViews();
  const open = useOpenView();
  const stopAt = useCallback(
    (tour: Tour, at: number) => {
      const view: SavedView | undefined = views?.find((each) => each.id === tour.stops[at - 1]?.viewId);
      if (view) open(view, { tour: tour.id, stop: at }, at === 1 ? 'push' : 'replace');
    },
    [views, open],
  );
  const begin = useCallback((tour: Tour) => stopAt(tour, 1), [stopAt]);
  const tour = tours.find((each) => each.id === search.tour);
  if (!tour) return { showing: null, begin };
  const at = Math.min(search.stop ?? 1, tour.stops.length);
  const step = (by: 1 | -1) => {
    const next = at + by;
    if (next >= 1 && next <= tour.stops.length) stopAt(tour, next);
  };
  const leave = () => go({ tour: undefined, stop: undefined });
  return { showing: { tour, at, line: tour.stops[at - 1]?.line ?? null, step, leave }, begin };
}
