import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Naming } from '../data/trpc.ts';

/** How a workspace is shown: as pages, on a wall, or on a wall with the names of people. */
export type Showing = 'page' | 'wall' | 'named wall';

export function namingOf(showing: Showing): Naming {
  return showing === 'wall' ? 'unnamed' : 'named';
}

/** How the address and the switch for names ask for it to be shown. The switch goes back whenever the wall is left. */
export function useWanted(): { wanted: Showing; showNames: (shown: boolean) => void } {
  const isOnWall = useRouterState({ select: ({ location }) => 'projector' in location.search && location.search.projector === 'on' });
  const [namesShown, showNames] = useState(false);
  useEffect(() => {
    if (!isOnWall) showNames(false);
  }, [isOnWall]);
  return { wanted: isOnWall ? (namesShown ? 'named wall' : 'wall') : 'page', showNames };
}

/**
 * Shows it as is asked for, once that has been made ready. So nothing is taken away that comes back a moment later, and a wall is never drawn
 * from answers with names.
 * @param ready asks for everything that showing needs; when nothing answers, it is shown from what is at hand, but for names: they are then
 * not shown.
 */
export function useFollow(
  wanted: Showing,
  showing: Showing,
  show: (showing: Showing) => void,
  ready: { askFor: (naming: Naming) => Promise<unknown>; makeDo: (naming: Naming) => void },
  onNoNames: () => void,
): void {
  useEffect(() => {
    if (wanted === showing) return;
    let isOver = false;
    const next = namingOf(wanted);
    const follow = async () => {
      const isReady =
        next === namingOf(showing) ||
        (await ready.askFor(next).then(
          () => true,
          () => false,
        ));
      if (isOver) return;
      if (!isReady && wanted === 'named wall') return onNoNames();
      if (!isReady) ready.makeDo(next);
      show(wanted);
    };
    void follow();
    return () => {
      isOver = true;
    };
  }, [wanted, showing, show, ready, onNoNames]);
}
