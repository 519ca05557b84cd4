import type { Id } from '@weft/domain';
import { arrangePart, type Chosen, layoutOf, type Network, type Point } from '@weft/network';

/** What a worker is asked to lay out. */
export interface Task {
  /** The id of the layout. */
  layout: string;
  /** At its places, if only some are laid out. */
  network: Network;
  /** Who is laid out; null for everybody. */
  only: readonly Id[] | null;
  chosen: Chosen;
}

/** What the page hears back: how far it has come, in whole hundredths, and in the end who stands where. */
export type Told = { percent: number } | { places: [Id, Point][] };

/** Does a task and tells of it: each hundredth once at most, then the places. */
export function work({ layout, network, only, chosen }: Task, tell: (told: Told) => void): void {
  let said = 0;
  const onProgress = (part: number) => {
    const percent = Math.floor(part * 100);
    if (percent <= said) return;
    said = percent;
    tell({ percent });
  };
  const way = layoutOf(layout);
  const places = only === null ? way.run(network, chosen, onProgress) : arrangePart(way, network, only, chosen, onProgress);
  tell({ places: [...places] });
}
